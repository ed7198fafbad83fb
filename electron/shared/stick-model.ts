import type { NotAllowed } from './access-model.ts';

/** Why the content of a stick is not taken over. */
export type StickRefusal =
  /** The kiosk has no `feed-root.json`: it cannot verify anything. */
  | 'no-root'
  /** Signed by somebody else, or changed since. */
  | 'untrusted'
  | 'older'
  /** Files are missing or have another length: it was not copied to its end. */
  | 'incomplete'
  /** No feed, or a pack with something else in it. */
  | 'unreadable'
  /** For kiosks of another channel. */
  | 'no-release'
  | 'needs-newer-app';

export interface StickRelease {
  readonly seq: number;
  readonly createdAt: string;
  readonly author: string;
  readonly note: string;
  readonly bytes: number;
}

/** What one feed of a stick offers. */
export interface StickOffer {
  /** The tree or pack by its name on the stick. */
  readonly pack: string;
  readonly state: /** `expired`: signed so long ago that staff have to want it. */
    | { readonly type: 'new'; readonly release: StickRelease; readonly expired: boolean }
    | { readonly type: 'same' }
    | { readonly type: 'refused'; readonly reason: StickRefusal }
    /** A pack of several files, of which one was not brought: `volume` of `of`, from 1. */
    | ({ readonly type: 'volume-missing' } & MissingVolume);
}

export interface MissingVolume {
  readonly volume: number;
  readonly of: number;
}

interface Stick {
  readonly path: string;
  readonly name: string;
  readonly offers: readonly StickOffer[];
}

export type TransferFailure =
  | StickRefusal
  /** Pulled out: what has been copied is used when it is put in again. */
  | 'unplugged'
  | 'no-space'
  | 'not-written'
  /** The system lets nobody write to sticks. */
  | 'read-only'
  | 'cancelled';

/** What goes on between kiosk and stick, or was the last to. */
export interface StickTransfer {
  readonly what: 'import' | 'export';
  readonly stickName: string;
  readonly doneBytes: number;
  readonly totalBytes: number;
  readonly state: 'busy' | 'done' | TransferFailure;
}

export interface StickShelf {
  readonly sticks: readonly Stick[];
  readonly lastTransfer: StickTransfer | null;
}

export type StartTransferError =
  | NotAllowed
  | { readonly type: 'busy' }
  /** The stick was pulled out, or what was on it is not there any more. */
  | { readonly type: 'gone' };
