import * as v from 'valibot';
import type { SettingName, Settings } from '#shared/settings-model';
import { type Config, configSchema } from '../config.ts';
import { areUsableHours } from '../screen-hours.ts';

/** The settings as a technician sees them; the password of the proxy is not among them. */
export function settingsOf(config: Config): Settings {
  const { feed, printer } = config;
  const { proxy } = feed;
  const own = typeof proxy === 'object' ? proxy : undefined;
  return {
    kioskName: config.kioskName ?? '',
    defaultLocale: config.defaultLocale,
    theme: config.theme,
    diagonalInches: config.diagonalInches ?? null,
    bottomEdgeMm: config.bottomEdgeMm ?? null,
    orientation: config.orientation ?? null,
    idleSeconds: config.idleSeconds,
    idleSecondsReading: config.idleSecondsReading,
    screenHours: config.screenHours,
    nightlyRestart: config.nightlyRestart,
    feedAddress: feed.url ?? feed.folder ?? '',
    channel: feed.channel,
    proxyWay: own ? 'own' : proxy === 'none' ? 'none' : 'system',
    proxyUrl: own?.url ?? '',
    proxyUser: own?.user ?? '',
    proxyPassword: '',
    paper: printer?.paper ?? null,
    printerName: printer?.name ?? '',
  };
}

/** The file with these settings in it; whatever else stands there is kept. */
export function withSettings(config: Config, settings: Settings): Record<string, unknown> {
  const { feed } = config;
  const isUrl = /^https?:/i.test(settings.feedAddress);
  const password =
    settings.proxyPassword || (typeof feed.proxy === 'object' ? feed.proxy.password : undefined);
  return {
    ...config,
    kioskName: settings.kioskName || undefined,
    defaultLocale: settings.defaultLocale,
    theme: settings.theme,
    diagonalInches: settings.diagonalInches ?? undefined,
    bottomEdgeMm: settings.bottomEdgeMm ?? undefined,
    orientation: settings.orientation ?? undefined,
    idleSeconds: settings.idleSeconds,
    idleSecondsReading: settings.idleSecondsReading,
    screenHours: settings.screenHours,
    nightlyRestart: settings.nightlyRestart,
    feed: {
      ...feed,
      url: isUrl ? settings.feedAddress : undefined,
      folder: isUrl ? undefined : settings.feedAddress || undefined,
      channel: settings.channel,
      proxy: proxyOf(settings, password),
    },
    printer: settings.paper
      ? { paper: settings.paper, name: settings.printerName || undefined }
      : undefined,
  };
}

function proxyOf({ proxyWay, proxyUrl, proxyUser }: Settings, password: string | undefined) {
  if (proxyWay === 'none') return 'none';
  if (proxyWay === 'system') return undefined;
  return {
    url: proxyUrl || undefined,
    user: proxyUser || undefined,
    // Without a name nobody is asked for a password, and an old one is best forgotten.
    password: proxyUser ? password : undefined,
  };
}

/** Where in the file each setting stands, for what the file's own rules say about it. */
const nameOfPath: Readonly<Record<string, SettingName>> = {
  'feed.url': 'feedAddress',
  'feed.folder': 'feedAddress',
  'feed.channel': 'channel',
  'feed.proxy': 'proxyUrl',
  'printer.paper': 'paper',
  'printer.name': 'printerName',
};

/** The settings that a kiosk cannot have, by name; none where all is well. */
export function findInvalid(settings: Settings, file: Record<string, unknown>): SettingName[] {
  const parsed = v.safeParse(configSchema, JSON.parse(JSON.stringify(file)));
  const names = new Set<SettingName>(
    (parsed.issues ?? []).map((issue) => {
      const path = v.getDotPath(issue) ?? '';
      return (
        nameOfPath[path] ?? (path.startsWith('feed.proxy') ? 'proxyUrl' : (path as SettingName))
      );
    }),
  );
  if (!areUsableHours(settings.screenHours)) names.add('screenHours');
  if (settings.proxyWay === 'own' && !isProxyUrl(settings.proxyUrl)) names.add('proxyUrl');
  if (settings.feedAddress !== '' && !/^https?:/i.test(settings.feedAddress)) {
    // A folder is named as a whole: from where the kiosk starts is nobody's business.
    if (!/^([A-Za-z]:[\\/]|\\\\|\/)/.test(settings.feedAddress)) names.add('feedAddress');
  }
  return [...names];
}

const isProxyUrl = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
