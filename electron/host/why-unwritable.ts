import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A reason in words why the folder cannot be used, or undefined when it can. */
export function whyUnwritable(dataFolder: string): string | undefined {
  const probe = join(dataFolder, 'log', '.probe');
  try {
    mkdirSync(dirname(probe), { recursive: true });
    // Written for real: permissions alone do not tell of a full disk or, on Windows, of anything.
    writeFileSync(probe, 'probe');
    rmSync(probe);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  }
}
