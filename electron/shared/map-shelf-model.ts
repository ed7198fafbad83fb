import type { NotAllowed } from './access-model.ts';
import type { MapPack, MapPacks, PackRefusal } from './map-pack-model.ts';

export type ImportFailure =
  | PackRefusal
  /** The disk would have less than its reserve. */
  | 'no-space'
  | 'not-written'
  /** By staff. */
  | 'cancelled';

/** A stick with the detailed maps on it. */
export interface MapStick extends MapPacks {
  /** What the system calls it, and what it is asked for by. */
  readonly path: string;
  readonly name: string;
}

/** The import that goes on, or the last one since the kiosk was started. */
export interface MapImport {
  readonly pack: MapPack;
  readonly doneBytes: number;
  /** `busy` while it goes on; a failure says why the pack was not taken. */
  readonly state: 'busy' | 'done' | ImportFailure;
}

/** What a technician sees of the detailed maps: those of this kiosk, and those on sticks. */
export interface MapShelf extends MapPacks {
  readonly sticks: readonly MapStick[];
  readonly lastImport: MapImport | null;
}

export type StartImportError =
  | NotAllowed
  /** Another import goes on. */
  | { readonly type: 'busy' }
  /** The stick was pulled out, or the pack is none that may be drawn. */
  | { readonly type: 'gone' };

export type RemovePackError = NotAllowed | { readonly type: 'not-removed' };
