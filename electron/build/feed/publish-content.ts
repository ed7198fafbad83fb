import type { Channel, ReleaseManifest } from '#shared/release-format';
import type { Feed } from '../../host/publish/feed-tree.ts';
import { publishRelease } from '../../host/publish/publish-release.ts';
import type { Progress } from '../../start/progress-line.ts';
import { readContent, requiredRecords } from '../build-content.ts';
import { paths } from '../paths.ts';

interface ContentToPublish {
  /** Folder of records, one JSON file a collection. */
  readonly content: string;
  readonly channel: Channel;
  readonly author: string;
  readonly note: string;
}

/** Publishes a folder of records with drawn pictures. Throws on records that are not right. */
export async function publishContent(
  feed: Feed,
  { content, channel, author, note }: ContentToPublish,
  progress: Progress,
): Promise<ReleaseManifest> {
  const read = await readContent({
    source: content,
    pictureCache: paths.pictureCache,
    speechCache: paths.speechCache,
    onProgress: (done, total) => progress('Drawing pictures', done, total),
  });
  return publishRelease(feed, {
    channel,
    author,
    note,
    ...read,
    required: requiredRecords,
    onProgress: (done, total) => progress('Publishing', done, total),
  });
}
