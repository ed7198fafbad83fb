import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';
import { locales } from '#shared/locales';
import { papers } from '#shared/print-model';
import { channels } from '#shared/release-format';
import { isLoopback } from './feed/proxy.ts';
import type { Log } from './log.ts';
import { parseHours } from './maintenance-hours.ts';

const seconds = (least: number, most: number, usual: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)), usual);

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be HH:MM'));

const word = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

/** Signatures protect the content, https also what a kiosk asks for. Its own machine needs neither. */
function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/** Where new content comes from. Without `url` and `folder` only sticks bring any. */
const feedSchema = v.pipe(
  v.strictObject({
    /** Root of the feed on a web server. */
    url: v.optional(v.pipe(v.string(), v.check(isSafeUrl, 'must begin with https://'))),
    /** The same on a share or a disk. */
    folder: v.optional(word),
    /** Where the state of this kiosk is put, as `<kioskId>.json` below it; absent, nowhere. */
    statusUrl: v.optional(v.pipe(v.string(), v.check(isSafeUrl, 'must begin with https://'))),
    channel: v.optional(v.picklist(channels), 'stable'),
    /** Minutes between two checks. */
    pollMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440)), 15),
    /** Absent, the proxy that the system names; `"none"` for no proxy. */
    proxy: v.optional(
      v.union([
        v.literal('none'),
        v.strictObject({
          url: v.optional(v.pipe(v.string(), v.url())),
          user: v.optional(word),
          password: v.optional(v.pipe(v.string(), v.maxLength(200))),
        }),
      ]),
    ),
    /** Local hours in which more than 1 MB may be fetched, `HH:MM-HH:MM`; absent, at any time. */
    nightWindow: v.optional(
      v.pipe(
        v.string(),
        v.check((text) => parseHours(text) !== null, 'must be HH:MM-HH:MM'),
      ),
    ),
    /** Kilobytes a second that downloads may take; absent, as many as there are. */
    bandwidthKBps: v.optional(v.pipe(v.number(), v.integer(), v.minValue(8))),
  }),
  v.check(({ url, folder }) => !url || !folder, 'has a url or a folder, not both'),
);
export type FeedConfig = v.InferOutput<typeof feedSchema>;

/** What downloads may take, or undefined for as many as there are. */
export const bytesPerSecondOf = ({ bandwidthKBps }: FeedConfig): number | undefined =>
  bandwidthKBps === undefined ? undefined : bandwidthKBps * 1000;

/** `config.json` in the data folder: what staff may set on one kiosk. Absent fields take defaults. */
export const configSchema = v.strictObject({
  /** What staff call this kiosk; the office reads it beside its state. */
  kioskName: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(60))),
  defaultLocale: v.optional(v.picklist(locales), 'ru'),
  placeId: v.optional(v.pipe(v.string(), v.nonEmpty()), 'union-tic-smolensk'),
  idleSeconds: seconds(20, 600, 60),
  idleSecondsReading: seconds(20, 1200, 120),
  /** The centre's phone, for the page that stands in when nothing else can be shown. */
  phone: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(40))),
  /** OpenStreetMap `opening_hours` in which the screen is lit; outside it is dark until touched. */
  screenHours: v.optional(v.pipe(v.string(), v.nonEmpty()), '24/7'),
  /** When the kiosk starts itself again if nobody is using it, `HH:MM`, or null for never. */
  nightlyRestart: v.optional(v.nullable(timeOfDay), '04:00'),
  /** Which way the screen is mounted; absent, as the system says. */
  orientation: v.optional(v.picklist(['landscape', 'portrait'])),
  /** Dark colours after dusk (`auto`), or the same colours at every hour. */
  theme: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Folders below which sticks appear, where the system shows them elsewhere than usual. */
  mediaFolders: v.optional(v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1))),
  /** Diagonal of the panel in inches; sizes in millimetres are computed from it. */
  diagonalInches: v.optional(v.pipe(v.number(), v.minValue(10), v.maxValue(120))),
  /** Height of the lower edge of the picture above the floor, in millimetres. */
  bottomEdgeMm: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(2000))),
  /** Where staff's changes lie: absent, in the data folder; else a folder that offices share. */
  workspaceFolder: v.optional(v.pipe(v.string(), v.nonEmpty())),
  /** Where this machine publishes to, and with which keys; absent where another one publishes. */
  publishing: v.optional(
    v.pipe(
      v.strictObject({
        /** Folder, disk or share that holds the feed. */
        folder: v.optional(word),
        /** Label of a stick that holds it in `UNION-KIOSK/v1`. */
        stick: v.optional(word),
        /** S3-compatible storage; its access keys are in `s3-access.json` of `keysFolder`. */
        s3: v.optional(
          v.strictObject({
            endpoint: v.pipe(v.string(), v.check(isSafeUrl, 'must begin with https://')),
            bucket: word,
            prefix: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
            region: v.optional(word, 'us-east-1'),
          }),
        ),
        /** Folder of the signing keys; never inside the feed. */
        keysFolder: word,
        channel: v.optional(v.picklist(channels), 'stable'),
      }),
      v.check(
        ({ folder, stick, s3 }) => [folder, stick, s3].filter(Boolean).length === 1,
        'has one of folder, stick and s3',
      ),
    ),
  ),
  feed: v.optional(feedSchema, {}),
  /** The printer for visitors' lists; without a name, the system's usual one. */
  printer: v.optional(
    v.strictObject({
      name: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))),
      paper: v.picklist(papers),
    }),
  ),
  /** Updates of the app itself; content is another matter. Off unless staff switch it on. */
  appUpdates: v.optional(
    v.strictObject({
      enabled: v.optional(v.boolean(), false),
      /** Folder of an https server that holds the installers. */
      url: v.optional(v.pipe(v.string(), v.url())),
      /** Local hours in which an update may be installed, `HH:MM-HH:MM`; may pass midnight. */
      window: v.optional(v.pipe(v.string(), v.regex(/^\d\d:\d\d-\d\d:\d\d$/)), '02:00-05:00'),
    }),
    { enabled: false, window: '02:00-05:00' },
  ),
});

export type Config = v.InferOutput<typeof configSchema>;

export interface LoadedConfig {
  readonly config: Config;
  /** What stands in the file is not what holds: it is damaged, or the kiosk did not start with it. */
  readonly fellBack: boolean;
  /** The kiosk works well with these settings: they become the ones to fall back to. */
  prove(): Promise<void>;
}

export const configPath = (dataFolder: string): string => join(dataFolder, 'config.json');

/**
 * Reads `config.json`. When it is damaged, and when a kiosk that fails again and again `distrusts`
 * it, the last one that has proved itself; without one, the defaults. A damaged file stays where it
 * is, and the log says what is wrong with it.
 */
export async function readConfig(
  dataFolder: string,
  log: Log,
  { distrust = false }: { readonly distrust?: boolean } = {},
): Promise<LoadedConfig> {
  const path = configPath(dataFolder);
  const lastGoodPath = join(dataFolder, 'config.last-good.json');
  const text = await readIfPresent(path);
  const config = text === undefined ? v.parse(configSchema, {}) : parseConfig(text);
  const lastGoodText = await readIfPresent(lastGoodPath);
  const lastGood = parseConfig(lastGoodText ?? '');
  if (typeof config === 'string') {
    log.warn('config-damaged', { file: path, reason: config });
    return {
      config: typeof lastGood === 'string' ? v.parse(configSchema, {}) : lastGood,
      fellBack: true,
      prove: async () => undefined,
    };
  }
  if (distrust && typeof lastGood !== 'string' && lastGoodText !== text) {
    log.warn('config-distrusted', { file: path });
    return { config: lastGood, fellBack: true, prove: async () => undefined };
  }
  return {
    config,
    fellBack: false,
    prove: async () => {
      if (text !== undefined) await keepLastGood(lastGoodPath, text, log);
    },
  };
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
