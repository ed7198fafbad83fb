import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeedStatus } from '#shared/feed-model';
import type { FeedConfig } from '../../electron/host/config.ts';
import { createContentStore } from '../../electron/host/content-store/content-store.ts';
import { createFeedSync } from '../../electron/host/feed/feed-sync.ts';
import { createLog } from '../../electron/host/log.ts';
import { aFeed, publishPlace } from './a-feed.ts';
import { startFeedServer } from './feed-server.ts';
import { aReleaseFolder } from './records.ts';

export interface FeedKiosk {
  readonly dataFolder: string;
  readonly factoryFolder: string;
  readonly url: string;
  readonly config?: Partial<FeedConfig>;
  readonly appVersion?: string;
  readonly now?: () => Date;
}

/** The host's part of a kiosk that follows a feed, as after a start. */
export function openFeedKiosk(kiosk: FeedKiosk) {
  const { dataFolder, factoryFolder, url, config, appVersion = '1.0.0' } = kiosk;
  const { now = () => new Date() } = kiosk;
  const log = createLog({ folder: join(dataFolder, 'log') });
  const content = createContentStore({
    folder: join(dataFolder, 'content'),
    factoryFolder,
    appVersion,
    log,
    reserveBytes: 0,
  });
  const told: FeedStatus[] = [];
  const sync = createFeedSync({
    feed: { url, channel: 'stable', pollMinutes: 15, ...config },
    dataFolder,
    content,
    appVersion,
    log,
    systemProxy: async () => 'DIRECT',
    onStatus: (status) => told.push(status),
    now,
  });
  return { content, sync, told };
}

/** A feed with one release, its server, and the folders of a kiosk that knows its first root. */
export async function aServedFeed() {
  const feed = await aFeed();
  await publishPlace(feed, 'first');
  const server = await startFeedServer(feed.folder);
  const factoryFolder = await aReleaseFolder(1);
  const dataFolder = mkdtempSync(join(tmpdir(), 'kiosk-data-'));
  writeFileSync(join(dataFolder, 'feed-root.json'), feed.firstRoot);
  return {
    feed,
    server,
    factoryFolder,
    dataFolder,
    async close() {
      await server.close();
      for (const each of [feed.folder, dataFolder, factoryFolder])
        rmSync(each, { recursive: true });
    },
  };
}
