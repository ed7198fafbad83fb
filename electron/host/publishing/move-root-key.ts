import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { MoveRootKeyError, RootKeyName } from '#shared/publisher-model';
import { err, ok, type Result } from '#shared/result';
import { syncFolder, writeDurably } from '../write-durably.ts';

/** On the stick; `npm run feed -- rotate` takes it as one of its `--more-keys`. */
const folderName = 'kiosk-root-key';

type Outcome = Result<null, Exclude<MoveRootKeyError, { type: 'not-allowed' }>>;

/**
 * Moves a root key to a stick of its own: whoever finds one of the three can do nothing with it. It
 * goes from where it was only once the stick has it.
 */
export async function moveRootKey(
  keysFolder: string,
  name: RootKeyName,
  stick: string,
): Promise<Outcome> {
  const isApart = relative(stick, keysFolder).startsWith('..');
  if (!isApart || (await isThere(join(stick, 'UNION-KIOSK', 'v1')))) {
    return err({ type: 'not-apart' });
  }
  const file = `${name}.key.json`;
  const [from, folder] = [join(keysFolder, file), join(stick, folderName)];
  const others = await readdir(folder).catch(() => []);
  if (others.some((each) => each !== file)) return err({ type: 'taken' });
  const to = join(folder, file);
  try {
    const key = await readFile(from);
    const there = await readFile(to).catch(() => null);
    if (there && !there.equals(key)) return err({ type: 'taken' });
    await mkdir(folder, { recursive: true });
    await writeDurably(to, key, { mode: 0o600 });
    if (!(await readFile(to)).equals(key)) return err({ type: 'not-written' });
    await rm(from);
    await syncFolder(keysFolder);
    return ok(null);
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return err({ type: isGone ? 'gone' : 'not-written' });
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
