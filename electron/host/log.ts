import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** One line a fact, no personal data. Writing never throws: a full disk must not stop the kiosk. */
export interface Log {
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  error(event: string, fields?: Fields): void;
}

interface LogOptions {
  readonly folder: string;
  /** A file is rotated before it would grow over this many bytes. */
  readonly maxBytes?: number;
  /** How many rotated files stay beside the current one. */
  readonly keep?: number;
  readonly now?: () => Date;
}

export const logFileName = 'kiosk.log';

/** A log of at most `(keep + 1) × maxBytes` bytes. Appends synchronously, so lines survive a crash. */
export function createLog({
  folder,
  maxBytes = 5_000_000,
  keep = 4,
  now = () => new Date(),
}: LogOptions): Log {
  const path = join(folder, logFileName);

  function write(level: string, event: string, fields: Fields = {}): void {
    const line = `${JSON.stringify({ at: now().toISOString(), level, event, ...fields })}\n`;
    try {
      mkdirSync(folder, { recursive: true });
      if (sizeOf(path) + Buffer.byteLength(line) > maxBytes) rotate(path, keep);
      appendFileSync(path, line);
    } catch {
      // Nothing to do: there is no better place to report that the log cannot be written.
    }
  }

  return {
    info: (event, fields) => write('info', event, fields),
    warn: (event, fields) => write('warn', event, fields),
    error: (event, fields) => write('error', event, fields),
  };
}

function rotate(path: string, keep: number): void {
  for (let age = keep - 1; age >= 0; age -= 1) {
    const from = age === 0 ? path : `${path}.${age}`;
    if (sizeOf(from) > 0) renameSync(from, `${path}.${age + 1}`);
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
