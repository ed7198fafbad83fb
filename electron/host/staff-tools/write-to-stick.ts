import { join } from 'node:path';
import { err, ok, type Result } from '#shared/result';
import type { SaveToStickError } from '#shared/tools-api';
import type { Log } from '../log.ts';
import type { RemovableMedia } from '../removable-media/removable-media.ts';
import { writeDurably } from '../write-durably.ts';

export interface NamedFile {
  /** With its ending; the day comes in front of it. */
  readonly name: string;
  readonly content: string | Buffer;
}

/**
 * Writes a file named `kiosk-YYYY-MM-DD-<name>` into the uppermost folder of a stick that is there
 * now: nothing but a stick is ever written, whatever the page asks for. Once this resolves the
 * stick may be pulled out. The same file of the same day is replaced.
 */
export async function writeToStick(
  media: Pick<RemovableMedia, 'list'>,
  stickPath: string,
  { name, content }: NamedFile,
  log: Log,
  now: Date = new Date(),
): Promise<Result<{ readonly name: string }, Exclude<SaveToStickError, { type: 'not-allowed' }>>> {
  const stick = (await media.list()).find(({ path }) => path === stickPath);
  if (!stick) return err({ type: 'gone' });
  const dated = datedName(name, now);
  try {
    await writeDurably(join(stick.path, dated), content);
    return ok({ name: dated });
  } catch (error) {
    log.warn('stick-not-written', { file: dated, reason: String(error) });
    return err({ type: 'not-written' });
  }
}

/** With the day in front, so that yesterday's file is still there. */
export const datedName = (name: string, now: Date): string => `kiosk-${localDay(now)}-${name}`;

/** The clocks of Smolensk and Minsk are UTC+3 all the year. */
const localDay = (instant: Date): string =>
  new Date(instant.getTime() + 3 * 3_600_000).toISOString().slice(0, 10);
