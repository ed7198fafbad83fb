/** Why a feed cannot be made or changed, in words for the person who publishes. */
export class FeedError extends Error {}
