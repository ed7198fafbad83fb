import type { FileLayer, WritableFile } from '../../electron/host/content-store/file-layer.ts';
import { realFiles } from '../../electron/host/content-store/file-layer.ts';

/** What befalls one step on the disk: it fails before, in the middle of or after its work. */
export type Fate = 'none' | 'before' | 'half' | 'after';
export type Fault = (step: number) => Fate;

/** What the disk says when it fails. */
export const diskError = (code: string) => (): Error => Object.assign(new Error(code), { code });

/**
 * Real files, of which any step can fail. Nothing is synced: a process that ends keeps what it has
 * written, and tests are faster. `fail` makes the error, or ends the process.
 */
export function faultyFiles(fault: Fault, fail: () => Error): FileLayer & { steps(): number } {
  let steps = 0;

  /** Runs one step; `half` of it is done by `part`, where a step has halves. `undo` lets go of what nobody gets. */
  async function step<T>(
    whole: () => Promise<T>,
    part: () => Promise<unknown> = async () => undefined,
    undo: (made: T) => Promise<unknown> = async () => undefined,
  ): Promise<T> {
    const fate = fault(steps);
    steps += 1;
    if (fate === 'none') return whole();
    if (fate === 'half') await part();
    if (fate === 'after') await undo(await whole());
    throw fail();
  }

  const wrapFile = (file: WritableFile): WritableFile => ({
    write: (bytes) =>
      step(
        () => file.write(bytes),
        () => file.write(bytes.subarray(0, bytes.length >> 1)),
      ),
    sync: () => step(async () => undefined),
    close: () => file.close(),
  });

  return {
    steps: () => steps,
    makeFolder: (path) => step(() => realFiles.makeFolder(path)),
    openFile: (path, flags) =>
      step(
        async () => wrapFile(await realFiles.openFile(path, flags)),
        undefined,
        (file) => file.close(),
      ),
    // A rename is whole or has not been.
    rename: (from, to) => step(() => realFiles.rename(from, to)),
    remove: (path) => step(() => realFiles.remove(path)),
    syncFolder: () => step(async () => undefined),
    writeDurably: (path, text) =>
      step(async () => {
        const file = await realFiles.openFile(`${path}.new`, 'w');
        await file.write(Buffer.from(text));
        await file.close();
        await realFiles.rename(`${path}.new`, path);
      }),
    freeBytes: (folder) => realFiles.freeBytes(folder),
  };
}
