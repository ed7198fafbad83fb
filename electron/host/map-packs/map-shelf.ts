import { join } from 'node:path';
import { type MapPacks, packExtension } from '#shared/map-pack-model';
import type {
  MapImport,
  MapShelf,
  MapStick,
  RemovePackError,
  StartImportError,
} from '#shared/map-shelf-model';
import { err, ok, type Result } from '#shared/result';
import type { Log } from '../log.ts';
import type { RemovableMedia } from '../removable-media/removable-media.ts';
import { checkPacksIn, type MapPackStore } from './map-packs.ts';

export interface MapShelfKeeper {
  read(): Promise<MapShelf>;
  /** Begins to copy a pack of a stick; how it goes is told by `read`. */
  startImport(
    stickPath: string,
    packId: string,
  ): Promise<Result<null, Exclude<StartImportError, { type: 'not-allowed' }>>>;
  cancelImport(): void;
  /** Also of a pack that was refused, so that nobody must go to the data folder for it. */
  remove(file: string): Promise<Result<null, Exclude<RemovePackError, { type: 'not-allowed' }>>>;
}

interface ShelfOptions {
  readonly packs: MapPackStore;
  readonly media: Pick<RemovableMedia, 'list'>;
  readonly log: Log;
}

/** What a technician does with detailed maps: sees them, takes them from sticks, removes them. */
export function createMapShelf({ packs, media, log }: ShelfOptions): MapShelfKeeper {
  let lastImport: MapImport | null = null;
  let cancelling: AbortController | undefined;

  async function copy(folder: string, pack: MapImport['pack'], signal: AbortSignal): Promise<void> {
    const file = `${pack.id}${packExtension}`;
    const failure = await packs.importPack(folder, file, {
      signal,
      onBytes: (doneBytes) => {
        lastImport = { pack, doneBytes, state: 'busy' };
      },
    });
    lastImport = {
      pack,
      doneBytes: failure ? (lastImport?.doneBytes ?? 0) : pack.bytes,
      state: failure ?? 'done',
    };
    if (failure) log.warn('map-pack-not-imported', { file, reason: failure });
    else log.info('map-pack-imported', { file });
  }

  return {
    async read() {
      const sticks = (await media.list()).map(async (medium): Promise<MapStick | null> => {
        const found = await Promise.all(foldersOf(medium.path).map(checkPacksIn));
        const { packs: offered, refused } = joined(found);
        return offered.length + refused.length > 0 ? { ...medium, packs: offered, refused } : null;
      });
      return {
        ...(await packs.listPacks()),
        sticks: (await Promise.all(sticks)).filter((stick) => stick !== null),
        lastImport,
      };
    },
    async startImport(stickPath, packId) {
      if (isBusy()) return err({ type: 'busy' });
      const known = (await media.list()).some(({ path }) => path === stickPath);
      if (!known) return err({ type: 'gone' });
      for (const folder of foldersOf(stickPath)) {
        const pack = (await checkPacksIn(folder)).packs.find(({ id }) => id === packId);
        if (!pack) continue;
        // Asked for twice at the same time.
        if (isBusy()) return err({ type: 'busy' });
        lastImport = { pack, doneBytes: 0, state: 'busy' };
        cancelling = new AbortController();
        void copy(folder, pack, cancelling.signal);
        return ok(null);
      }
      return err({ type: 'gone' });
    },
    cancelImport() {
      cancelling?.abort();
    },
    async remove(file) {
      const removed = await packs.removePack(file);
      if (!removed) return err({ type: 'not-removed' });
      log.info('map-pack-removed', { file });
      return ok(null);
    },
  };

  function isBusy(): boolean {
    return lastImport?.state === 'busy';
  }
}

/** Packs lie on a stick as they are made, or in a folder as in the data folder. */
const foldersOf = (stick: string): readonly string[] => [stick, join(stick, 'maps')];

const joined = (found: readonly MapPacks[]): MapPacks => ({
  packs: found.flatMap(({ packs }) => packs),
  refused: found.flatMap(({ refused }) => refused),
});
