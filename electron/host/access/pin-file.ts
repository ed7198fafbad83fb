import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Log } from '../log.ts';
import { writeDurably } from '../write-durably.ts';
import { hashedPinSchema } from './pin-hash.ts';

const pinsSchema = v.strictObject({
  helper: v.optional(hashedPinSchema),
  editor: v.optional(hashedPinSchema),
  technician: hashedPinSchema,
});
const pinFileSchema = v.strictObject({ version: v.literal(1), pins: pinsSchema });

/** There is always a technician's; the others are set when they are wanted. */
export type Pins = v.InferOutput<typeof pinsSchema>;

const pathOf = (folder: string) => join(folder, 'access.json');
const lastGoodPathOf = (folder: string) => join(folder, 'access.last-good.json');

/**
 * The PINs of `access.json`. `none` only where neither it nor its last good copy is there, which is
 * a new kiosk or a technician who deleted both. A file that is lost or cannot be read never lets
 * anybody set PINs: the copy takes its place, and without one nobody gets in before both are deleted.
 */
export async function readPins(folder: string, log: Log): Promise<Pins | 'none' | 'unreadable'> {
  const path = pathOf(folder);
  const text = await read(path);
  const lastGoodText = await read(lastGoodPathOf(folder));
  if (text === undefined && lastGoodText === undefined) return 'none';
  const pins = parsePins(text);
  if (pins && text !== undefined) {
    await keepLastGood(folder, text, log);
    return pins;
  }
  log.error('access-damaged', { file: path, missing: text === undefined });
  if (text !== undefined) await copyFile(path, `${path}.damaged`).catch(() => undefined);
  const lastGood = parsePins(lastGoodText);
  if (!lastGood || lastGoodText === undefined) return 'unreadable';
  log.warn('access-restored', { file: path });
  await writeDurably(path, lastGoodText, { mode: 0o600 }).catch((error: unknown) =>
    log.error('access-not-kept', { reason: String(error) }),
  );
  return lastGood;
}

/** Rejects when the PINs could not be kept; then the old ones hold. */
export async function writePins(folder: string, pins: Pins, log: Log): Promise<void> {
  const text = `${JSON.stringify({ version: 1, pins }, null, 2)}\n`;
  await mkdir(folder, { recursive: true });
  await writeDurably(pathOf(folder), text, { mode: 0o600 });
  await keepLastGood(folder, text, log);
}

async function keepLastGood(folder: string, text: string, log: Log): Promise<void> {
  const path = lastGoodPathOf(folder);
  if ((await read(path)) === text) return;
  try {
    await writeDurably(path, text, { mode: 0o600 });
  } catch (error) {
    // A full disk costs the copy, not the start.
    log.warn('access-copy-not-kept', { reason: String(error) });
  }
}

function parsePins(text = ''): Pins | undefined {
  try {
    const parsed = v.safeParse(pinFileSchema, JSON.parse(text));
    return parsed.success ? parsed.output.pins : undefined;
  } catch {
    return undefined;
  }
}

/** Only a file that does not exist is absent: one that the disk refuses is damaged. */
async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : '';
  }
}
