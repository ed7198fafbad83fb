import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Config } from '../config.ts';
import { FeedError } from '../publish/feed-error.ts';
import { createFolderTarget, type FeedTarget } from '../publish/feed-target.ts';
import { openKeyFolder } from '../publish/key-folder.ts';
import { createS3Target } from '../publish/s3-target.ts';
import type { RemovableMedia } from '../removable-media/removable-media.ts';
import type { PublishingPlace } from './publishing-desk.ts';

type Publishing = NonNullable<Config['publishing']>;

/** The place that the settings name, or null where another machine publishes. */
export function publishingPlaceOf(
  { publishing }: Config,
  dataFolder: string,
  media: Pick<RemovableMedia, 'list'>,
): PublishingPlace | null {
  if (!publishing) return null;
  const { keysFolder, channel, folder } = publishing;
  const openTarget = (): Promise<FeedTarget> => targetOf(publishing, media);
  return {
    channel,
    name: nameOf(publishing),
    openTarget,
    open: async (askPassphrase) => ({
      target: await openTarget(),
      keys: await openKeyFolder({
        folder: keysFolder,
        forbidden: [dataFolder, ...(folder === undefined ? [] : [folder])],
        askPassphrase,
      }),
      now: new Date(),
    }),
  };
}

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
