/** Why a feed cannot be made or changed, in words for the person who publishes. */
export class FeedError extends Error {}

/** The keys are there, but not for whoever asks. */
export class WrongPassphrase extends FeedError {}

/** Where keys should be, there are none. */
export class KeysMissing extends FeedError {}

/** Where keys are to be made, there are some: they are never overwritten. */
export class KeysThere extends FeedError {}

/** A folder from which keys could be published, committed, or shown to visitors. */
export class KeysForbidden extends FeedError {}

/** The place is there, and nobody has begun a feed in it. */
export class NoFeed extends FeedError {}

/** Where a feed is to be begun, there is one: it is never overwritten. */
export class FeedThere extends FeedError {}
