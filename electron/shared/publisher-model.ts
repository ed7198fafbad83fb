import * as v from 'valibot';
import type { NotAllowed } from './access-model.ts';
import { passphraseSchema } from './publishing-model.ts';
import type { Result } from './result.ts';

/** The fewest characters of a new passphrase. */
export const leastPassphrase = 12;
export const isLongEnough = (passphrase: string): boolean =>
  [...passphrase].length >= leastPassphrase;

/** How this machine stands to the keys and to the feed that it publishes to. */
export type PublisherState =
  /** Nobody has said where releases go: another machine publishes, or none does. */
  | { readonly type: 'none' }
  /** The keys are on a stick that is not in, or were never made. */
  | { readonly type: 'keys-away'; readonly keysFolder: string }
  /** The keys lie in the program, in the data of the kiosk, or in the feed. */
  | { readonly type: 'keys-forbidden'; readonly keysFolder: string }
  | (HasKeys & { readonly type: 'target-away' })
  /** Keys are there, and the place to publish to is empty. */
  | (HasKeys & { readonly type: 'no-feed' })
  /** With the instant until which the signatures hold. */
  | (HasKeys & { readonly type: 'ready'; readonly signedUntil: string });

export const rootKeyNames = ['root-1', 'root-2', 'root-3'] as const;
export type RootKeyName = (typeof rootKeyNames)[number];

interface HasKeys {
  readonly target: string;
  readonly keysFolder: string;
  /** By which people know the publisher on another screen. */
  readonly code: string;
  /** The root keys that lie beside the others still. */
  readonly rootKeys: readonly RootKeyName[];
  /** Whether this very screen takes what is published here. */
  readonly isTrustedHere: boolean;
  /** The instant until which they vouch for all others. */
  readonly rootUntil: string;
}

const words = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500));
const stickPath = v.pipe(v.string(), v.maxLength(1000));

const setUpSchema = v.strictObject({
  way: v.picklist(['folder', 'stick', 's3']),
  /** The folder, the label of the stick, or `https://endpoint/bucket`. */
  to: words,
  /** A stick that is in, on which a folder is made, or a folder as a whole. */
  keys: v.union([v.strictObject({ stickPath }), v.strictObject({ folder: words })]),
  passphrase: passphraseSchema,
});
export type SetUpPublisher = v.InferOutput<typeof setUpSchema>;

/** What keeps keys from being made, or a feed from being begun; nothing was overwritten. */
export type SetUpError =
  | NotAllowed
  /** Not the place to publish to, or not the folder of the keys, that a machine can have. */
  | { readonly type: 'invalid'; readonly field: 'publishTo' | 'keysFolder' }
  | { readonly type: 'short-passphrase' }
  | { readonly type: 'wrong-passphrase' }
  /** The stick, or the folder in which the folder of the keys is to be. */
  | { readonly type: 'keys-place-away' }
  /** In the program, in the data of the kiosk, or on what goes to the kiosks. */
  | { readonly type: 'keys-forbidden' }
  | { readonly type: 'keys-there' }
  | { readonly type: 'feed-there' }
  | { readonly type: 'target-away' }
  /** The disk or the stick is full, or may not be written. */
  | { readonly type: 'not-written' }
  /** In the publisher's words, for a technician. */
  | { readonly type: 'failed'; readonly reason: string };

export type MoveRootKeyError =
  | NotAllowed
  /** The stick was pulled out, or the key is not there any more. */
  | { readonly type: 'gone' }
  /** Another root key is on the stick: together they would be what they are to be kept from. */
  | { readonly type: 'taken' }
  /** The other keys are on this stick, or it goes to kiosks. */
  | { readonly type: 'not-apart' }
  | { readonly type: 'not-written' };

/** A publisher on a stick that this kiosk may be told to trust. */
interface FoundPublisher {
  readonly stickPath: string;
  readonly stickName: string;
  readonly code: string;
}

export interface KnownPublisher {
  /** Of the publisher whose content this kiosk takes; null while it takes none. */
  readonly code: string | null;
  /** Others than that one. */
  readonly found: readonly FoundPublisher[];
}

export type TrustPublisherError =
  | NotAllowed
  /** The stick was pulled out, or holds another publisher by now. */
  | { readonly type: 'gone' }
  | { readonly type: 'not-written' };

/** For technicians: keys and feed of this machine, and whom a kiosk trusts. */
export interface PublisherApi {
  getPublisher(input: Record<string, never>): Promise<Result<PublisherState, NotAllowed>>;
  /** Makes keys, sets where this machine publishes to, and begins an empty feed there. */
  setUpPublisher(input: SetUpPublisher): Promise<Result<null, SetUpError>>;
  /** Begins an empty feed with the keys that are there. */
  beginFeed(input: { passphrase: string }): Promise<Result<null, SetUpError>>;
  /** Moves one of the three root keys to a stick of its own. */
  moveRootKey(input: {
    name: RootKeyName;
    stickPath: string;
  }): Promise<Result<null, MoveRootKeyError>>;
  /** Signs the feed anew, also for editors: without a new release signatures end. */
  extendSignatures(input: { passphrase: string }): Promise<Result<null, SetUpError>>;
  /** Asked for again and again while a screen waits for a stick: no sign that somebody is there. */
  getKnownPublisher(input: Record<string, never>): Promise<Result<KnownPublisher, NotAllowed>>;
  /** The kiosk takes the content of this publisher from now on, and of no other. */
  trustPublisher(input: {
    stickPath: string;
    code: string;
  }): Promise<Result<null, TrustPublisherError>>;
}

const noInput = v.strictObject({});
const withPassphrase = v.strictObject({ passphrase: passphraseSchema });

export const publisherApiInputs = {
  getPublisher: noInput,
  setUpPublisher: setUpSchema,
  beginFeed: withPassphrase,
  extendSignatures: withPassphrase,
  moveRootKey: v.strictObject({ name: v.picklist(rootKeyNames), stickPath }),
  getKnownPublisher: noInput,
  trustPublisher: v.strictObject({ stickPath, code: v.pipe(v.string(), v.maxLength(40)) }),
} satisfies { [M in keyof PublisherApi]: v.GenericSchema<Parameters<PublisherApi[M]>[0]> };
