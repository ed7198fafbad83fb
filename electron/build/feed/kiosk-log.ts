import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';

const lineSchema = v.looseObject({ event: v.string() });
type LogLine = v.InferOutput<typeof lineSchema>;

/**
 * Resolves to true at the first line that `isWanted` finds, to false when none has come in
 * `withinMs`. Throws when `signal` is aborted.
 */
type WaitForLine = (
  isWanted: (line: LogLine) => boolean,
  withinMs: number,
  signal: AbortSignal,
) => Promise<boolean>;

const lookEveryMs = 250;

/** Reads the log of a kiosk as it grows, each line once. */
export function followLog(path: string): WaitForLine {
  let seen = 0;
  return async (isWanted, withinMs, signal) => {
    const end = performance.now() + withinMs;
    while (performance.now() < end) {
      // The last piece is a line that is being written, or nothing.
      const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n').slice(0, -1);
      for (const line of lines.slice(seen)) {
        seen += 1;
        const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), lineSchema), line);
        if (parsed.success && isWanted(parsed.output)) return true;
      }
      await sleep(lookEveryMs, null, { signal });
    }
    return false;
  };
}
