import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskError, type Fault, faultyFiles } from './faulty-files.ts';
import { liveThrough, openStore, readManifest, whatIsBroken } from './release-life.ts';

export interface Trees {
  /** Shipped with the app. */
  readonly factory: string;
  /** Shown by the kiosk already. */
  readonly shown: string;
  /** Arrives while things go wrong. */
  readonly arriving: string;
}

const soundFiles = () => faultyFiles(() => 'none', diskError('EIO'));

/** How many steps on the disk the arrival of a release takes when nothing goes wrong. */
export async function countSteps(trees: Trees): Promise<number> {
  return withShownRelease(trees, async (folder) => {
    const files = soundFiles();
    await liveThrough(openStore({ folder, factoryFolder: trees.factory, files }), trees.arriving);
    return files.steps();
  });
}

interface Trouble {
  readonly trees: Trees;
  /** Lets the release arrive, or something happen to it on the way. */
  readonly trouble: (folder: string) => Promise<unknown>;
}

/** The store lives through the arrival of a release on a disk that fails. */
export const onFaultyDisk = (trees: Trees, fault: Fault, code: string): Trouble => ({
  trees,
  trouble: (folder) =>
    liveThrough(
      openStore({
        folder,
        factoryFolder: trees.factory,
        files: faultyFiles(fault, diskError(code)),
      }),
      trees.arriving,
    ),
});

/**
 * Lets a release arrive in the midst of trouble, and then starts the kiosk again without any. In
 * words what is broken after either, or null; the release must have arrived in the end.
 */
export async function whatBreaks({ trees, trouble }: Trouble): Promise<string | null> {
  const known = [trees.factory, trees.shown, trees.arriving].map((tree) =>
    JSON.parse(readManifest(tree).toString()),
  );
  return withShownRelease(trees, async (folder) => {
    const kiosk = { folder, factoryFolder: trees.factory, files: soundFiles() };
    await trouble(folder);
    const broken = await whatIsBroken(kiosk, known);
    if (broken !== null) return broken;

    await liveThrough(openStore(kiosk), trees.arriving);
    const shown = (await openStore(kiosk).current())?.manifest.seq;
    if (shown !== known[2].seq) return `after the next start release ${shown} is shown`;
    return whatIsBroken(kiosk, known);
  });
}

async function withShownRelease<T>(
  { factory, shown }: Trees,
  act: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-faults-'));
  try {
    await liveThrough(openStore({ folder, factoryFolder: factory, files: soundFiles() }), shown);
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
