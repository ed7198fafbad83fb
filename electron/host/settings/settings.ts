import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { err, ok, type Result } from '#shared/result';
import {
  ownSettings,
  type ReadSettingsError,
  type SaveSettingsError,
  type SettingName,
  type Settings,
  type SettingsApi,
  type SettingsState,
  settingsSchema,
} from '#shared/settings-model';
import type { Access } from '../access/access.ts';
import { flat } from '../access/flat.ts';
import type { Config, LoadedConfig } from '../config.ts';
import { configPath, configSchema } from '../config.ts';
import type { Log } from '../log.ts';
import type { RemovableMedia } from '../removable-media/removable-media.ts';
import { writeDurably } from '../write-durably.ts';
import { findInvalid, settingsOf, withSettings } from './settings-of-config.ts';

interface SettingsOptions {
  readonly dataFolder: string;
  /** With what this kiosk has started. */
  readonly loaded: LoadedConfig;
  readonly access: Access;
  readonly media: Pick<RemovableMedia, 'list'>;
  readonly log: Log;
  /** Something that the page uses is different now. */
  readonly onChange: () => void;
}

export interface SettingsDesk {
  readonly api: SettingsApi;
  /** What the page is to use now: saved settings that need no restart are in it. */
  current(): Config;
  /** What another kiosk may be set up with. */
  text(): string;
  /** The settings as they would be with some changed, or the names of what cannot be. */
  planned(changes: Partial<Settings>): Result<Config, readonly SettingName[]>;
  /** Saves some settings; the others stay as they are. */
  change(changes: Partial<Settings>): Promise<Result<SettingsState, SaveSettingsError>>;
}

/** Settings that hold from the moment they are saved; all others wait for a restart. */
const liveSettings = [
  'kioskName',
  'defaultLocale',
  'theme',
  'diagonalInches',
  'bottomEdgeMm',
  'idleSeconds',
  'idleSecondsReading',
  'publishing',
] as const satisfies readonly (keyof Config)[];

/** The settings of this kiosk, changed on its screen. */
export function createSettings(options: SettingsOptions): SettingsDesk {
  const { dataFolder, loaded, access, media, log, onChange } = options;
  let saved = loaded.config;

  function state(): SettingsState {
    const { proxy } = saved.feed;
    return {
      settings: settingsOf(saved),
      hasProxyPassword: typeof proxy === 'object' && proxy.password !== undefined,
      needsRestart: waitsForRestart(loaded.config, saved),
      fellBack: loaded.fellBack && saved === loaded.config,
    };
  }

  /** What the file would hold. */
  function plan(wanted: Settings): Result<string, readonly SettingName[]> {
    const file = withSettings(saved, wanted);
    const names = findInvalid(wanted, file);
    return names.length > 0 ? err(names) : ok(`${JSON.stringify(file, null, 2)}\n`);
  }

  const changed = (changes: Partial<Settings>): Settings => ({ ...settingsOf(saved), ...changes });
  const parse = (text: string): Config => v.parse(configSchema, JSON.parse(text));

  async function save(wanted: Settings): Promise<Result<SettingsState, SaveSettingsError>> {
    const planned = plan(wanted);
    if (!planned.ok) return err({ type: 'invalid', names: planned.error });
    const text = planned.value;
    try {
      await writeDurably(configPath(dataFolder), text);
    } catch (error) {
      log.warn('settings-not-written', { reason: String(error) });
      return err({ type: 'not-written' });
    }
    saved = parse(text);
    log.info('settings-saved', { restart: waitsForRestart(loaded.config, saved) });
    onChange();
    return ok(state());
  }

  return {
    api: {
      getSettings: () => access.asRole('technician', state),
      saveSettings: async (wanted) => flat(await access.asRole('technician', () => save(wanted))),
      readSettingsFromStick: async ({ stickPath }) =>
        flat(await access.asRole('technician', () => readFromStick(media, stickPath))),
    },
    current: () => ({ ...loaded.config, ...live(saved) }),
    text: () => JSON.stringify(withoutOwn(settingsOf(saved)), null, 2),
    planned(changes) {
      const planned = plan(changed(changes));
      return planned.ok ? ok(parse(planned.value)) : planned;
    },
    change: (changes) => save(changed(changes)),
  };
}

const live = (config: Config) =>
  Object.fromEntries(liveSettings.map((name) => [name, config[name]])) as Pick<
    Config,
    (typeof liveSettings)[number]
  >;

function waitsForRestart(started: Config, saved: Config): boolean {
  const rest = (config: Config) => {
    const { ...all }: Record<string, unknown> = config;
    for (const name of liveSettings) delete all[name];
    return JSON.stringify(Object.entries(all).toSorted(([a], [b]) => a.localeCompare(b)));
  };
  return rest(started) !== rest(saved);
}

function withoutOwn(settings: Settings): Partial<Settings> {
  const own: readonly string[] = ownSettings;
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !own.includes(name)));
}

const stickFileSchema = v.partial(v.omit(settingsSchema, ownSettings));

async function readFromStick(
  media: Pick<RemovableMedia, 'list'>,
  stickPath: string,
): Promise<Result<Partial<Settings>, ReadSettingsError>> {
  const stick = (await media.list()).find(({ path }) => path === stickPath);
  const names = stick ? await readdir(stick.path).catch(() => []) : [];
  // The day stands in the name: the last one is the newest.
  const newest = names
    .filter((name) => /^kiosk-[\d-]+-settings\.json$/.test(name))
    .sort()
    .at(-1);
  if (!stick || newest === undefined) return err({ type: 'none' });
  try {
    const text = await readFile(join(stick.path, newest), 'utf8');
    return ok(v.parse(stickFileSchema, JSON.parse(text)) as Partial<Settings>);
  } catch {
    return err({ type: 'unreadable' });
  }
}
