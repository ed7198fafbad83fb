import * as v from 'valibot';

/** Who may do what behind the visitors' screen; each role may do what the ones before it may. */
export const roles = ['helper', 'editor', 'technician'] as const;
export type Role = (typeof roles)[number];

/** Four to eight digits: what fits a pad of our own and nobody's keyboard. */
export const pinSchema = v.pipe(v.string(), v.regex(/^\d{4,8}$/, 'must be 4 to 8 digits'));

/** The new PINs by role; a role that is absent keeps the one that it has. */
export const newPinsSchema = v.strictObject({
  helper: v.optional(pinSchema),
  editor: v.optional(pinSchema),
  technician: v.optional(pinSchema),
});
export type NewPins = v.InferOutput<typeof newPinsSchema>;

export interface AccessState {
  /** False until a technician's PIN has been set: the first start asks for it. */
  readonly configured: boolean;
  /** Who is in staff mode now, or null while visitors have the screen. */
  readonly role: Role | null;
  /** Milliseconds until another PIN is heard, 0 when at once. */
  readonly lockedForMs: number;
}

export type PinError =
  | { readonly type: 'wrong' }
  | { readonly type: 'locked'; readonly forMs: number }
  | { readonly type: 'not-configured' };

export type SetPinsError =
  /** Only a technician changes PINs, once there is one. */
  | { readonly type: 'not-allowed' }
  /** 0000, 1234 and the like, or one PIN for two roles. */
  | { readonly type: 'too-easy'; readonly role: Role }
  | { readonly type: 'taken'; readonly role: Role }
  /** The first PIN to be set is the technician's. */
  | { readonly type: 'technician-missing' };

/** How the technician leaves the kiosk's screen. */
const leaveWays = ['desktop', 'restart'] as const;
export const leaveWaySchema = v.picklist(leaveWays);
export type LeaveWay = (typeof leaveWays)[number];

export type NotAllowed = { readonly type: 'not-allowed' };

export type GoBackError =
  | NotAllowed
  /** Updates are off, or no installer of an earlier version is kept. */
  | { readonly type: 'no-way-back' }
  | { readonly type: 'failed' };

/** The display on which the kiosk is; sizes in device-independent pixels. */
export interface DisplayStatus {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Clockwise, in degrees. */
  readonly rotation: number;
  /** False while the kiosk's own display is away and the primary one stands in. */
  readonly isOwn: boolean;
  /** True where the settings say that the panel is mounted the other way. */
  readonly isTurned: boolean;
}

/** What a technician wants to know before calling anybody. */
export interface TechnicalStatus {
  readonly shell: 'electron' | 'browser';
  readonly appVersion: string;
  readonly releaseId: string | null;
  readonly origin: 'factory' | 'installed' | null;
  readonly dataFolder: string;
  readonly freeBytes: number | null;
  /** Where crash dumps lie; they never leave the machine. Null where the shell makes none. */
  readonly crashDumps: string | null;
  /** Started with the previous content and without the GPU after repeated failures. */
  readonly safeMode: boolean;
  readonly gpu: boolean;
  /** The panel as the system knows it, or null where the shell does not place the window. */
  readonly display: DisplayStatus | null;
  /** As staff have set it. */
  readonly diagonalInches: number | null;
  readonly updates: {
    /** `on`, or why the app does not update itself. */
    readonly mode: string;
    /** The version that a technician can go back to, or null. */
    readonly previous: string | null;
  };
  /** Restarts and failures of the last seven days, newest first, as the log has them. */
  readonly incidents: readonly { readonly at: string; readonly event: string }[];
}
