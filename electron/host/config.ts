import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';
import { locales } from '#shared/locales';
import type { Log } from './log.ts';

const seconds = (least: number, most: number, usual: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)), usual);

/** `config.json` in the data folder: what staff may set on one kiosk. Absent fields take defaults. */
const configSchema = v.strictObject({
  defaultLocale: v.optional(v.picklist(locales), 'ru'),
  placeId: v.optional(v.pipe(v.string(), v.nonEmpty()), 'union-tic-smolensk'),
  idleSeconds: seconds(20, 600, 60),
  idleSecondsReading: seconds(20, 1200, 120),
});

export type Config = v.InferOutput<typeof configSchema>;

/**
 * Reads `config.json`; when it is damaged, the last one that was good; without one, the defaults.
 * A damaged file stays where it is, and the log says what is wrong with it.
 */
export async function readConfig(dataFolder: string, log: Log): Promise<Config> {
  const path = join(dataFolder, 'config.json');
  const lastGoodPath = join(dataFolder, 'config.last-good.json');
  const text = await readIfPresent(path);
  if (text === undefined) return v.parse(configSchema, {});
  const config = parseConfig(text);
  if (typeof config !== 'string') {
    await keepLastGood(lastGoodPath, text, log);
    return config;
  }
  log.warn('config-damaged', { file: path, reason: config });
  const lastGood = parseConfig((await readIfPresent(lastGoodPath)) ?? '');
  return typeof lastGood === 'string' ? v.parse(configSchema, {}) : lastGood;
}

async function keepLastGood(path: string, text: string, log: Log): Promise<void> {
  if ((await readIfPresent(path)) === text) return;
  try {
    await writeFileAtomic(path, text);
  } catch (error) {
    // A full disk costs the copy, not the start.
    log.warn('config-not-kept', { reason: String(error) });
  }
}

function parseConfig(text: string): Config | string {
  try {
    const parsed = v.safeParse(configSchema, JSON.parse(text));
    if (parsed.success) return parsed.output;
    return parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join('; ');
  } catch {
    return 'not valid JSON';
  }
}

async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    // Editors on Windows put a byte order mark in front.
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
