import * as v from 'valibot';
import type { NotAllowed } from './access-model.ts';
import { locales } from './locales.ts';
import { papers } from './print-model.ts';
import { channels } from './release-format.ts';
import type { Result } from './result.ts';

const words = v.pipe(v.string(), v.trim(), v.maxLength(500));

/** Where this machine publishes to; `none` where another one does. */
export const publishWays = ['none', 'folder', 'stick', 's3'] as const;

/**
 * What a technician may set on the screen. The contract asks for the right kinds only; the host
 * says field by field what the settings of a kiosk do not allow. An empty string is "not set".
 */
export const settingsSchema = v.strictObject({
  kioskName: words,
  defaultLocale: v.picklist(locales),
  theme: v.picklist(['auto', 'light', 'dark']),
  /** Inches; null where nobody has measured. */
  diagonalInches: v.nullable(v.number()),
  /** Millimetres above the floor; null where nobody has measured. */
  bottomEdgeMm: v.nullable(v.number()),
  orientation: v.nullable(v.picklist(['landscape', 'portrait'])),
  idleSeconds: v.number(),
  idleSecondsReading: v.number(),
  /** OpenStreetMap `opening_hours` in which the screen is lit. */
  screenHours: words,
  /** `HH:MM`, or null for never. */
  nightlyRestart: v.nullable(words),
  /** An https address, or a folder. */
  feedAddress: words,
  channel: v.picklist(channels),
  proxyWay: v.picklist(['system', 'none', 'own']),
  proxyUrl: words,
  proxyUser: words,
  /** Empty keeps the one that is set: the page is never told it. */
  proxyPassword: v.pipe(v.string(), v.maxLength(200)),
  paper: v.nullable(v.picklist(papers)),
  printerName: words,
  publishWay: v.picklist(publishWays),
  /** The folder, the label of the stick, or `https://endpoint/bucket`. */
  publishTo: words,
  /** Folder of the signing keys. */
  keysFolder: words,
});
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;
export type SettingName = keyof Settings;
export const settingNames = Object.keys(settingsSchema.entries) as readonly SettingName[];

/** What one kiosk has and another must not get: it stays out of the file for other kiosks. */
export const ownSettings = [
  'kioskName',
  'proxyUser',
  'proxyPassword',
  'publishWay',
  'publishTo',
  'keysFolder',
] as const;

export interface SettingsState {
  readonly settings: Settings;
  readonly hasProxyPassword: boolean;
  /** Something that was saved holds from the next start on. */
  readonly needsRestart: boolean;
  /** The file could not be read, or the kiosk did not start with it: earlier settings hold. */
  readonly fellBack: boolean;
}

export type SaveSettingsError =
  | NotAllowed
  | { readonly type: 'invalid'; readonly names: readonly SettingName[] }
  | { readonly type: 'not-written' };

export type ReadSettingsError =
  | NotAllowed
  /** No file of settings is on the stick, or the stick is gone. */
  | { readonly type: 'none' }
  | { readonly type: 'unreadable' };

/** For technicians. */
export interface SettingsApi {
  getSettings(input: Record<string, never>): Promise<Result<SettingsState, NotAllowed>>;
  /** Writes all of them or none; the ones before stay beside until these have proved themselves. */
  saveSettings(input: Settings): Promise<Result<SettingsState, SaveSettingsError>>;
  /** The newest file of settings on a stick: only shown, to be saved or not. */
  readSettingsFromStick(input: {
    stickPath: string;
  }): Promise<Result<Partial<Settings>, ReadSettingsError>>;
}

export const settingsApiInputs = {
  getSettings: v.strictObject({}),
  saveSettings: settingsSchema,
  readSettingsFromStick: v.strictObject({ stickPath: v.pipe(v.string(), v.maxLength(1000)) }),
} satisfies { [M in keyof SettingsApi]: v.GenericSchema<Parameters<SettingsApi[M]>[0]> };
