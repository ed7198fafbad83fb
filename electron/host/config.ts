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
 * Reads `config.json`; when it is damaged, the last one that was good; else the defaults. A damaged
 * file stays where it is, and the log says what is wrong with it.
 */
export async function readConfig(dataFolder: string, log: Log): Promise<Config> {
  const lastGoodPath = join(dataFolder, 'config.last-good.json');
  for (const path of [join(dataFolder, 'config.json'), lastGoodPath]) {
    const text = await readIfPresent(path);
    if (text === undefined) continue;
    const config = parseConfig(text);
    if (typeof config === 'string') {
      log.warn('config-damaged', { file: path, reason: config });
      continue;
    }
    if (path !== lastGoodPath) await writeFileAtomic(lastGoodPath, text);
    return config;
  }
  return v.parse(configSchema, {});
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
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
