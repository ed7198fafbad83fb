/** Why a feed cannot be made or changed, in words for the person who publishes. */
export class FeedError extends Error {}

/** The keys are there, but not for whoever asks. */
export class WrongPassphrase extends FeedError {}
