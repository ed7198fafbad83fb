import type { FeedProblem } from './feed-model.ts';

/** What a technician looks at when something is wrong; `TechnicalStatus` has the rest. */
export interface Diagnostics {
  readonly versions: {
    readonly app: string;
    readonly node: string;
    readonly electron: string | null;
  };
  /** The operating system, its version and the kind of processor. */
  readonly system: string;
  readonly memory: { readonly freeBytes: number; readonly totalBytes: number };
  /** Bytes that may still be written beside the kiosk's data; null when the system does not tell. */
  readonly diskFreeBytes: number | null;
  /** Seconds since the computer and the kiosk were started. */
  readonly upSeconds: { readonly computer: number; readonly kiosk: number };
  readonly clock: {
    /** An instant, by the clock of the computer. */
    readonly now: string;
    /** The clock is behind a time that has been signed. */
    readonly isBehind: boolean;
    /** When signed content was last seen, with which it could be compared; null for never. */
    readonly comparedAt: string | null;
  };
}

/** How far the way to new content leads, tried just now. */
export interface NetworkCheck {
  /** The server or folder, or null where none is set: content comes on sticks. */
  readonly target: string | null;
  /** Host and port of the proxy on the way, or null for the direct way. */
  readonly proxy: string | null;
  /** What is in the way, or null when the feed has answered. */
  readonly problem: FeedProblem | null;
}
