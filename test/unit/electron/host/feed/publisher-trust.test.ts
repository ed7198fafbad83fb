import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPublisherTrust, publisherCode } from '#electron/host/feed/publisher-trust.ts';
import { createLog } from '#electron/host/log.ts';
import { rotateKeys } from '#electron/host/publish/init-feed.ts';
import { createRemovableMedia } from '#electron/host/removable-media/removable-media.ts';
import { aFeed, type TestFeed } from '../../../../support/a-feed.ts';

let folder: string;
let feeds: TestFeed[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trust-'));
  feeds = [];
  await mkdir(join(folder, 'data'));
  await mkdir(join(folder, 'media', 'KARTY'), { recursive: true });
});
afterEach(async () => {
  for (const each of [folder, ...feeds.map((feed) => feed.folder)])
    await rm(each, { recursive: true });
});

const stickPath = () => join(folder, 'media', 'KARTY');
const rootPath = () => join(folder, 'data', 'feed-root.json');
const fileOf = (day: string) => join(stickPath(), `kiosk-${day}-publisher.json`);

async function aPublisher(): Promise<TestFeed> {
  const feed = await aFeed();
  feeds.push(feed);
  return feed;
}

function aKiosk() {
  let told = 0;
  const trust = createPublisherTrust({
    dataFolder: join(folder, 'data'),
    media: createRemovableMedia({ folders: [join(folder, 'media')] }),
    log: createLog({ folder: join(folder, 'log') }),
    onTrusted: () => {
      told += 1;
    },
  });
  return { ...trust, told: () => told };
}

test('the newest file of a publisher is found, and taken only under the code that was shown', async () => {
  const [older, newer] = [await aPublisher(), await aPublisher()];
  await writeFile(fileOf('2026-03-04'), older.firstRoot);
  await writeFile(fileOf('2026-11-30'), newer.firstRoot);
  const kiosk = aKiosk();
  const code = publisherCode(newer.firstRoot);
  const found = [{ stickPath: stickPath(), stickName: 'KARTY', code }];
  expect(code).toMatch(/^([0-9A-F]{4} ){3}[0-9A-F]{4}$/);
  expect(await kiosk.look()).toEqual({ code: null, found });

  const wrong = await kiosk.take(stickPath(), publisherCode(older.firstRoot));
  expect(wrong).toEqual({ ok: false, error: { type: 'gone' } });
  expect(await kiosk.take(stickPath(), code)).toEqual({ ok: true, value: null });

  expect(await readFile(rootPath())).toEqual(newer.firstRoot);
  expect(await kiosk.look()).toEqual({ code, found: [] });
  expect(kiosk.told()).toBe(1);
});

test('a stick with the feed itself tells its publisher, too', async () => {
  const feed = await aPublisher();
  const tree = join(stickPath(), 'UNION-KIOSK', 'v1');
  await mkdir(tree, { recursive: true });
  await writeFile(join(tree, '1.root.json'), feed.firstRoot);

  expect(await aKiosk().look()).toMatchObject({
    found: [{ code: publisherCode(feed.firstRoot) }],
  });
});

test('another publisher takes the place of the one before, whose root stays beside', async () => {
  const [before, after] = [await aPublisher(), await aPublisher()];
  await writeFile(rootPath(), before.firstRoot);
  await writeFile(fileOf('2026-11-30'), after.firstRoot);
  const kiosk = aKiosk();

  await kiosk.adopt(after.firstRoot);
  expect(await readFile(rootPath())).toEqual(before.firstRoot);
  await kiosk.take(stickPath(), publisherCode(after.firstRoot));

  expect(await readFile(rootPath())).toEqual(after.firstRoot);
  const kept = (await readdir(join(folder, 'data'))).find((name) => name.includes('.before-'));
  expect(await readFile(join(folder, 'data', kept ?? ''))).toEqual(before.firstRoot);
});

test('a publisher that has changed its keys is no other publisher', async () => {
  const feed = await aPublisher();
  await writeFile(rootPath(), feed.firstRoot);
  await rotateKeys(feed, 'timestamp');
  await writeFile(fileOf('2026-11-30'), await feed.keys.readRoot());

  expect((await aKiosk().look()).found).toEqual([]);
});

test('what no publisher has signed is not offered', async () => {
  const feed = await aPublisher();
  const root = JSON.parse(feed.firstRoot.toString());
  const forged = { ...root, signed: { ...root.signed, expires: '2099-01-01T00:00:00Z' } };

  for (const text of ['', 'no JSON', '{}', JSON.stringify(forged), ' '.repeat(200_000)]) {
    await writeFile(fileOf('2026-11-30'), text);
    expect(await aKiosk().look()).toEqual({ code: null, found: [] });
  }
});
