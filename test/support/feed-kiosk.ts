import { join } from 'node:path';
import { createContentStore } from '../../electron/host/content-store/content-store.ts';
import { createFeedSync } from '../../electron/host/feed/feed-sync.ts';
import { createLog } from '../../electron/host/log.ts';

export interface FeedKiosk {
  readonly dataFolder: string;
  readonly factoryFolder: string;
  readonly url: string;
}

/** The host's part of a kiosk that follows a feed, as after a start. */
export function openFeedKiosk({ dataFolder, factoryFolder, url }: FeedKiosk) {
  const log = createLog({ folder: join(dataFolder, 'log') });
  const content = createContentStore({
    folder: join(dataFolder, 'content'),
    factoryFolder,
    appVersion: '1.0.0',
    log,
    reserveBytes: 0,
  });
  const sync = createFeedSync({
    feed: { url, channel: 'stable', pollMinutes: 15 },
    dataFolder,
    content,
    appVersion: '1.0.0',
    log,
    systemProxy: async () => 'DIRECT',
    onStatus: () => undefined,
  });
  return { content, sync };
}
