import * as v from 'valibot';
import {
  type SettingName,
  type Settings,
  settingNames,
  settingsSchema,
} from '#shared/settings-model';

/** The settings as the form holds them: all of them as typed, "" for what is not set. */
export type Draft = Readonly<Record<SettingName, string>>;

const numeric: ReadonlySet<SettingName> = new Set([
  'diagonalInches',
  'bottomEdgeMm',
  'idleSeconds',
  'idleSecondsReading',
]);
/** "" is null in these, and a word in all others. */
const nullable: ReadonlySet<SettingName> = new Set([
  'diagonalInches',
  'bottomEdgeMm',
  'orientation',
  'nightlyRestart',
  'paper',
]);

export const toDraft = (settings: Settings): Draft =>
  Object.fromEntries(
    settingNames.map((name) => [name, settings[name] === null ? '' : String(settings[name])]),
    // One entry for each name was made just above.
  ) as Draft;

/** What can be sent, or the names of what cannot. A comma is as good as a point. */
export function fromDraft(draft: Draft): Settings | readonly SettingName[] {
  const values = settingNames.map((name) => {
    const text = draft[name].trim();
    if (text === '' && nullable.has(name)) return [name, null] as const;
    return [name, numeric.has(name) ? toNumber(text) : text] as const;
  });
  const wrong = values.filter(([, value]) => Number.isNaN(value)).map(([name]) => name);
  if (wrong.length > 0) return wrong;
  return v.parse(settingsSchema, Object.fromEntries(values));
}

const toNumber = (text: string): number =>
  text === '' ? Number.NaN : Number(text.replace(',', '.'));

/** Every day from one hour to another, as most centres have it. */
const daily = /^(?:Mo-Su )?(\d\d:\d\d)-(\d\d:\d\d)$/;

export type HoursKind = 'always' | 'daily' | 'other';

export const hoursKindOf = (hours: string): HoursKind =>
  hours === '24/7' ? 'always' : daily.test(hours) ? 'daily' : 'other';

export function dailyHoursOf(hours: string): { readonly from: string; readonly until: string } {
  const [, from = '09:00', until = '20:00'] = daily.exec(hours) ?? [];
  return { from, until };
}

export const dailyHours = (from: string, until: string): string => `Mo-Su ${from}-${until}`;
