import { isAbsolute, relative } from 'node:path';
import * as v from 'valibot';
import type { SettingName, Settings } from '#shared/settings-model';
import { type Config, configSchema } from '../config.ts';
import { areUsableHours } from '../screen-hours.ts';

/** The settings as a technician sees them; the password of the proxy is not among them. */
export function settingsOf(config: Config): Settings {
  const { feed, printer, publishing } = config;
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
    ...publishingSettings(publishing),
  };
}

function publishingSettings(
  publishing: Config['publishing'],
): Pick<Settings, 'publishWay' | 'publishTo' | 'keysFolder'> {
  if (!publishing) return { publishWay: 'none', publishTo: '', keysFolder: '' };
  const { folder, stick, s3, keysFolder } = publishing;
  if (s3) return { publishWay: 's3', publishTo: `${s3.endpoint}/${s3.bucket}`, keysFolder };
  if (stick !== undefined) return { publishWay: 'stick', publishTo: stick, keysFolder };
  return { publishWay: 'folder', publishTo: folder ?? '', keysFolder };
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
    publishing: publishingOf(settings, config.publishing),
  };
}

/** Channel, region and prefix stand in the file only. */
function publishingOf(
  { publishWay, publishTo, keysFolder }: Settings,
  before: Config['publishing'],
) {
  const rest = { keysFolder, channel: before?.channel };
  switch (publishWay) {
    case 'none':
      return undefined;
    case 'folder':
      return { ...rest, folder: publishTo };
    case 'stick':
      return { ...rest, stick: publishTo };
    case 's3': {
      const [, endpoint = publishTo, bucket = ''] =
        /^(https?:\/\/.+?)\/([^/]+)\/?$/.exec(publishTo) ?? [];
      return { ...rest, s3: { ...before?.s3, endpoint, bucket } };
    }
  }
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
  'publishing.keysFolder': 'keysFolder',
};

/** The settings that a kiosk cannot have, by name; none where all is well. */
export function findInvalid(settings: Settings, file: Record<string, unknown>): SettingName[] {
  const parsed = v.safeParse(configSchema, JSON.parse(JSON.stringify(file)));
  const names = new Set<SettingName>(
    (parsed.issues ?? []).map((issue) => {
      const path = v.getDotPath(issue) ?? '';
      if (nameOfPath[path]) return nameOfPath[path];
      if (path.startsWith('feed.proxy')) return 'proxyUrl';
      return path.startsWith('publishing') ? 'publishTo' : (path as SettingName);
    }),
  );
  if (!areUsableHours(settings.screenHours)) names.add('screenHours');
  if (settings.proxyWay === 'own' && !isProxyUrl(settings.proxyUrl)) names.add('proxyUrl');
  const { feedAddress, publishWay, publishTo, keysFolder } = settings;
  const isFeedFolder = feedAddress !== '' && !/^https?:/i.test(feedAddress);
  if (isFeedFolder && !isWholePath(feedAddress)) names.add('feedAddress');
  if (publishWay === 'folder' && !isWholePath(publishTo)) names.add('publishTo');
  if (publishWay !== 'none' && !isWholePath(keysFolder)) names.add('keysFolder');
  // Whoever copies the feed would copy the keys.
  if (publishWay === 'folder' && isInside(keysFolder, publishTo)) names.add('keysFolder');
  return [...names];
}

/** A folder is named as a whole: from where the kiosk starts is nobody's business. */
const isWholePath = (path: string): boolean => /^([A-Za-z]:[\\/]|\\\\|\/)/.test(path);

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}

const isProxyUrl = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
