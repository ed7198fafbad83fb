import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { PublishingState } from '#shared/publishing-model';
import type { Channel } from '#shared/release-format';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { feedStatus } from '../publish/check-feed.ts';
import { FeedError, KeysMissing, NoFeed } from '../publish/feed-error.ts';
import { createFolderTarget, type FeedTarget } from '../publish/feed-target.ts';
import type { Feed } from '../publish/feed-tree.ts';
import { type KeyFolder, openKeyFolder } from '../publish/key-folder.ts';
import { createS3Target } from '../publish/s3-target.ts';
import type { RemovableMedia } from '../removable-media/removable-media.ts';

/** Where this machine publishes to, and with which keys. */
export interface PublishingPlace {
  readonly channel: Channel;
  /** For people: a folder or an address. */
  readonly name: string;
  readonly keysFolder: string;
  /** For what needs no keys. Rejects while it is away. */
  openTarget(): Promise<FeedTarget>;
  /** Rejects with KeysForbidden where keys may not lie. */
  openKeys(askPassphrase: () => Promise<string>): Promise<KeyFolder>;
  /** Both. */
  open(askPassphrase: () => Promise<string>): Promise<Feed>;
}

type Publishing = NonNullable<Config['publishing']>;

/** The place that the settings name, or null where another machine publishes. */
export function publishingPlaceOf(
  { publishing }: Pick<Config, 'publishing'>,
  /** Folders in which no key may lie, besides the feed's. */
  forbidden: readonly string[],
  media: Pick<RemovableMedia, 'list'>,
): PublishingPlace | null {
  if (!publishing) return null;
  const { keysFolder, channel, folder } = publishing;
  const openTarget = (): Promise<FeedTarget> => targetOf(publishing, media);
  const openKeys = (askPassphrase: () => Promise<string>): Promise<KeyFolder> =>
    openKeyFolder({
      folder: keysFolder,
      forbidden: [...forbidden, ...(folder === undefined ? [] : [folder])],
      askPassphrase,
    });
  return {
    channel,
    name: nameOf(publishing),
    keysFolder,
    openTarget,
    openKeys,
    open: async (askPassphrase) => ({
      keys: await openKeys(askPassphrase),
      target: await openTarget(),
      now: new Date(),
    }),
  };
}

/** How ready a place is, as far as can be seen without a passphrase. */
export async function publishingState(
  place: PublishingPlace | null,
  log: Log,
): Promise<PublishingState> {
  if (!place) return { type: 'not-here' };
  const { name: target, keysFolder, channel } = place;
  try {
    // First: where both are away, the keys are what is asked for.
    await (await place.openKeys(noPassphrase)).readRoot();
    const feed = await place.open(noPassphrase);
    const { releases, expires } = await feedStatus(feed);
    const ends = [expires.timestamp, expires.snapshot, expires.targets];
    return {
      type: 'ready',
      target,
      hasRelease: releases.some((each) => each.channel === channel),
      signedUntil: new Date(Math.min(...ends.map(Number))).toISOString(),
    };
  } catch (error) {
    log.warn('feed-not-ready', { reason: String(error) });
    if (error instanceof KeysMissing) return { type: 'keys-away', keysFolder };
    return { type: error instanceof NoFeed ? 'no-feed' : 'target-away', target };
  }
}

export const noPassphrase = (): Promise<string> =>
  Promise.reject(new FeedError('Nothing is signed while looking.'));

function nameOf({ folder, stick, s3 }: Publishing): string {
  if (s3) return `${new URL(s3.endpoint).host}/${s3.bucket}`;
  return folder ?? stick ?? '';
}

async function targetOf(
  { folder, stick, s3, keysFolder }: Publishing,
  media: Pick<RemovableMedia, 'list'>,
): Promise<FeedTarget> {
  if (s3) return createS3Target({ ...s3, ...(await readAccessKeys(keysFolder)) });
  if (folder !== undefined) return createFolderTarget(folder);
  const found = (await media.list()).find(({ name }) => name === stick);
  if (!found) throw new FeedError(`The stick ${stick} is not there.`);
  return createFolderTarget(join(found.path, 'UNION-KIOSK', 'v1'));
}

const accessKeysSchema = v.strictObject({
  accessKeyId: v.pipe(v.string(), v.nonEmpty()),
  secretAccessKey: v.pipe(v.string(), v.nonEmpty()),
});

/**
 * Beside the signing keys, and never in `config.json`: that is shown to technicians, exported, and
 * copied from kiosk to kiosk. No message quotes the file.
 */
async function readAccessKeys(keysFolder: string): Promise<v.InferOutput<typeof accessKeysSchema>> {
  const path = join(keysFolder, 's3-access.json');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new FeedError(`${path} is missing: it holds the access keys.`);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), accessKeysSchema), text);
  if (!parsed.success) throw new FeedError(`${path} must hold accessKeyId and secretAccessKey.`);
  return parsed.output;
}
