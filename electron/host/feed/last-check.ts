import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** When the feed was last read and verified, also across restarts. */
export interface LastCheck {
  read(): Promise<Date | null>;
  write(at: Date): Promise<void>;
}

export function createLastCheck(path: string): LastCheck {
  let held: Date | null | undefined;

  return {
    async read() {
      if (held !== undefined) return held;
      const text = await readFile(path, 'utf8').catch(() => '');
      const at = new Date(text);
      held = Number.isNaN(at.getTime()) ? null : at;
      return held;
    },
    async write(at) {
      held = at;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFileAtomic(path, at.toISOString(), { fsync: false });
      } catch {
        // Known until the kiosk ends; a full disk is told of elsewhere.
      }
    },
  };
}
