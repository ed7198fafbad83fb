import { openFeedKiosk } from '../support/feed-kiosk.ts';

/** A process of its own that looks at a feed once: data folder, factory release, address. */
const [dataFolder = '', factoryFolder = '', url = ''] = process.argv.slice(2);
const { content, sync } = openFeedKiosk({ dataFolder, factoryFolder, url });
await content.boot();
await sync.checkNow();
await sync.stop();
