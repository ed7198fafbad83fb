import type { FeedConfig } from '../config.ts';
import type { ContentStore } from '../content-store/content-store.ts';
import type { BlobSource } from '../content-store/fetch-blob.ts';
import { parseReadable } from '../content-store/release-blobs.ts';
import { openSource } from './open-source.ts';
import type { SystemProxy } from './proxy.ts';
import { unpackingSource } from './unpacking-source.ts';

interface MendingOptions {
  readonly feed: FeedConfig;
  readonly systemProxy: SystemProxy;
  readonly content: Pick<ContentStore, 'state' | 'blob'>;
}

/** Gives out the files of all kept releases as the feed has them; none where there is no feed. */
export async function openMendingSource(options: MendingOptions): Promise<BlobSource | null> {
  const { feed, systemProxy, content } = options;
  if (feed.url === undefined && feed.folder === undefined) return null;
  const { active, previous, next } = await content.state();
  const kept = [active, previous, next?.manifest ?? null].filter((each) => each !== null);
  const blobs = await Promise.all(kept.map((sha256) => content.blob(sha256)));
  const buckets = blobs.flatMap((bytes) => (bytes && parseReadable(bytes)?.buckets) || []);
  return unpackingSource(await openSource(feed, systemProxy), { buckets });
}
