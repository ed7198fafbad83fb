import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Log } from '../log.ts';
import { writeDurably } from '../write-durably.ts';

const freeTries = 5;
const firstLockMs = 60_000;
const longestLockMs = 3_600_000;

const triesSchema = v.strictObject({
  wrong: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** When the last one was, in milliseconds since 1970 by this machine's clock. */
  lastAt: v.number(),
});
type Tries = v.InferOutput<typeof triesSchema>;

export interface WrongTries {
  /** Somebody has entered a PIN at this kiosk before this start. */
  readonly hadRecord: boolean;
  /** 0 when another PIN is heard at once. */
  lockedForMs(): number;
  /** Called before a PIN is looked at: pulling the plug at that moment earns no free try. */
  count(): Promise<void>;
  /** The PIN was right. */
  forget(): Promise<void>;
}

interface WrongTriesOptions {
  readonly folder: string;
  readonly log: Log;
  readonly now: () => number;
  readonly uptime: () => number;
}

/** Four wrong PINs are free, the fifth locks for a minute, each after it for twice as long. */
const lockMsAfter = (wrong: number): number =>
  wrong < freeTries ? 0 : Math.min(firstLockMs * 2 ** (wrong - freeTries), longestLockMs);

/**
 * Wrong PINs in a row, in `access-tries.json`. The clock on the wall tells only how much of a lock
 * a restart has outlived; if it has been set back, none. From then on the uptime counts, which
 * nobody can set.
 */
export async function openWrongTries(options: WrongTriesOptions): Promise<WrongTries> {
  const { folder, log, now, uptime } = options;
  const path = join(folder, 'access-tries.json');
  const stored = await readTries(path, now(), log);
  let { wrong, lastAt } = stored ?? { wrong: 0, lastAt: now() };
  let lockedUntil = uptime() + remainingMs({ wrong, lastAt }, now());

  async function keep(): Promise<void> {
    lastAt = now();
    lockedUntil = uptime() + lockMsAfter(wrong);
    try {
      await mkdir(folder, { recursive: true });
      await writeDurably(path, JSON.stringify({ wrong, lastAt } satisfies Tries));
    } catch (error) {
      // Locked in memory all the same. Staff must get in to make room on a full disk.
      log.error('tries-not-kept', { reason: String(error) });
    }
  }

  return {
    hadRecord: stored !== undefined,
    lockedForMs: () => Math.max(0, Math.ceil(lockedUntil - uptime())),
    async count() {
      wrong += 1;
      await keep();
    },
    async forget() {
      if (wrong === 0) return;
      wrong = 0;
      await keep();
    },
  };
}

function remainingMs({ wrong, lastAt }: Tries, nowMs: number): number {
  const lockMs = lockMsAfter(wrong);
  const elapsedMs = nowMs - lastAt;
  return elapsedMs < 0 ? lockMs : Math.max(0, lockMs - elapsedMs);
}

/** A damaged file counts as the tries that lock: damage must not be worth a free round. */
async function readTries(path: string, nowMs: number, log: Log): Promise<Tries | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? undefined : '',
  );
  if (text === undefined) return undefined;
  try {
    return v.parse(triesSchema, JSON.parse(text));
  } catch {
    log.error('tries-damaged', { file: path });
    return { wrong: freeTries, lastAt: nowMs };
  }
}
