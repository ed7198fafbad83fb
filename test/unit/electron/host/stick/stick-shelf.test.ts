import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type ContentStore,
  createContentStore,
} from '#electron/host/content-store/content-store.ts';
import { createLog } from '#electron/host/log.ts';
import { createFolderTarget } from '#electron/host/publish/feed-target.ts';
import { writePack } from '#electron/host/publish/write-pack.ts';
import { mediaIn } from '#electron/host/removable-media/find-media.ts';
import { createStickShelf } from '#electron/host/stick/stick-shelf.ts';
import { blobPath } from '#shared/release-format';
import { aFeed, publishPlace, type TestFeed } from '../../../../support/a-feed.ts';
import { aReleaseFolder } from '../../../../support/records.ts';

let feed: TestFeed;
let folder: string;
let factoryFolder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-sticks-'));
  factoryFolder = await aReleaseFolder(1);
  feed = await aFeed();
  await publishPlace(feed, 'first');
  mkdirSync(join(folder, 'data'));
  mkdirSync(stick(), { recursive: true });
  writeFileSync(join(folder, 'data', 'feed-root.json'), feed.firstRoot);
});
afterEach(() => {
  for (const each of [feed.folder, folder, factoryFolder]) rmSync(each, { recursive: true });
});

const stick = () => join(folder, 'media', 'FAIR');

function aKiosk(
  now = () => new Date(),
  watched: (content: ContentStore) => ContentStore = (content) => content,
) {
  const log = createLog({ folder: join(folder, 'data', 'log') });
  const content = watched(
    createContentStore({
      folder: join(folder, 'data', 'content'),
      factoryFolder,
      appVersion: '1.0.0',
      log,
      reserveBytes: 0,
    }),
  );
  const shelf = createStickShelf({
    dataFolder: join(folder, 'data'),
    content,
    channel: 'stable',
    appVersion: '1.0.0',
    media: { list: mediaIn([join(folder, 'media')]) },
    log,
    home: {
      status: async () => ({ kioskId: '0123abcd' }) as never,
      workspaceFolder: join(folder, 'data', 'workspace'),
    },
    now,
  });
  return { content, shelf };
}
type Kiosk = ReturnType<typeof aKiosk>;

const copyTree = () => cpSync(feed.folder, join(stick(), 'UNION-KIOSK', 'v1'), { recursive: true });
const pack = (volumeBytes = 2 ** 31) =>
  writePack(feed, { channel: 'stable', folder: stick(), volumeBytes });

const offers = async ({ shelf }: Kiosk) => (await shelf.read()).sticks[0]?.offers ?? [];
const stateOf = async (kiosk: Kiosk) => (await offers(kiosk))[0]?.state;

async function importFirst(kiosk: Kiosk, allowExpired = false): Promise<string | undefined> {
  const [offer] = await offers(kiosk);
  await kiosk.shelf.startImport(stick(), offer?.pack ?? '', allowExpired);
  return endOf(kiosk);
}

async function endOf({ shelf }: Kiosk): Promise<string | undefined> {
  return vi.waitFor(
    async () => {
      const { lastTransfer } = await shelf.read();
      if (!lastTransfer || lastTransfer.state === 'busy') throw new Error('still busy');
      return lastTransfer.state;
    },
    { timeout: 20_000, interval: 20 },
  );
}

const bring = { tree: async () => copyTree(), pack: () => pack(), volumes: () => pack(105_000) };

test.each(['tree', 'pack', 'volumes'] as const)(
  'content comes on a stick as a %s: offered, taken, and then known',
  async (form) => {
    await bring[form]();
    const kiosk = aKiosk();

    expect(await stateOf(kiosk)).toMatchObject({
      type: 'new',
      expired: false,
      release: { seq: 1, note: 'first' },
    });
    expect(await importFirst(kiosk)).toBe('done');
    expect((await kiosk.content.next())?.note).toBe('first');
    expect(await kiosk.content.checkBlobs()).toEqual([]);
    expect(await stateOf(kiosk)).toEqual({ type: 'same' });
  },
);

test('a large pack is cut into volumes, each within its size', async () => {
  const volumes = await pack(105_000);

  expect(volumes.length).toBeGreaterThan(2);
  for (const path of volumes) expect(readFileSync(path).length).toBeLessThanOrEqual(105_000);
});

test('an empty stick offers nothing, and one that is out neither', async () => {
  const kiosk = aKiosk();
  expect(await offers(kiosk)).toEqual([]);

  rmSync(stick(), { recursive: true });
  expect((await kiosk.shelf.read()).sticks).toEqual([]);
  expect(await kiosk.shelf.startImport(stick(), 'x.kpack', false)).toMatchObject({
    error: { type: 'gone' },
  });
});

test('only looking at a stick changes nothing that is trusted', async () => {
  copyTree();
  await offers(aKiosk());

  expect(readdirSync(join(folder, 'data', 'feed', 'trust')).length).toBeLessThanOrEqual(1);
  expect(existsSync(join(folder, 'data', 'content', 'state.json'))).toBe(false);
});

const tree = () => join(stick(), 'UNION-KIOSK', 'v1');

test.each([
  [
    'a file that was not copied',
    'incomplete',
    (sha256: string) => rmSync(join(tree(), blobPath(sha256))),
  ],
  [
    'a file that was copied by half',
    'incomplete',
    (sha256: string) => truncateSync(join(tree(), blobPath(sha256)), 3),
  ],
] as const)('with %s nothing is offered', async (_, reason, spoil) => {
  const { media } = await publishPlace(feed, 'second');
  copyTree();
  spoil(media[0]?.sha256 ?? '');

  expect(await stateOf(aKiosk())).toEqual({ type: 'refused', reason });
});

test('a volume that was not brought is named, and with it the pack is whole', async () => {
  const volumes = await pack(105_000);
  const kiosk = aKiosk();
  for (const [index, path] of volumes.entries()) {
    // The first one of so small a size holds the root alone, which the kiosk has.
    if (index === 0) continue;
    renameSync(path, `${path}.away`);
    expect(await stateOf(kiosk)).toEqual({
      type: 'volume-missing',
      volume: index + 1,
      of: volumes.length,
    });
    expect(await importFirst(kiosk)).toBe('incomplete');
    renameSync(`${path}.away`, path);
  }

  expect(await importFirst(kiosk)).toBe('done');
});

test('a file of the right length with other bytes is noticed while it is copied', async () => {
  const { media } = await publishPlace(feed, 'second');
  copyTree();
  const path = join(tree(), blobPath(media[0]?.sha256 ?? ''));
  writeFileSync(path, 'x'.repeat(readFileSync(path).length));
  const kiosk = aKiosk();

  expect(await importFirst(kiosk)).toBe('incomplete');
  expect(await kiosk.content.next()).toBeNull();
  expect(await kiosk.content.current()).toMatchObject({ origin: 'factory' });
});

test('a stick of somebody else is refused', async () => {
  const other = await aFeed();
  await publishPlace(other, 'forged');
  cpSync(other.folder, tree(), { recursive: true });
  rmSync(other.folder, { recursive: true });

  expect(await stateOf(aKiosk())).toEqual({ type: 'refused', reason: 'untrusted' });
});

test('older content is refused once newer has been here', async () => {
  await pack();
  renameSync(join(stick(), 'union-kiosk-stable-1.kpack'), join(stick(), 'old.kpack'));
  await publishPlace(feed, 'second');
  await pack();
  const kiosk = aKiosk();
  const packs = (await offers(kiosk)).map((offer) => offer.pack);
  await kiosk.shelf.startImport(stick(), 'union-kiosk-stable-2.kpack', false);
  expect(await endOf(kiosk)).toBe('done');

  expect(packs).toEqual(['old.kpack', 'union-kiosk-stable-2.kpack']);
  expect(await offers(kiosk)).toEqual([
    { pack: 'old.kpack', state: { type: 'refused', reason: 'older' } },
    { pack: 'union-kiosk-stable-2.kpack', state: { type: 'same' } },
  ]);
});

test('content that was signed long ago is taken only when staff want it', async () => {
  copyTree();
  const kiosk = aKiosk(() => new Date(Date.now() + 100 * 86_400_000));

  expect(await stateOf(kiosk)).toMatchObject({ type: 'new', expired: true });
  expect(await importFirst(kiosk, false)).not.toBe('done');
  expect(await importFirst(kiosk, true)).toBe('done');
});

test('a kiosk without a root of trust takes nothing', async () => {
  copyTree();
  rmSync(join(folder, 'data', 'feed-root.json'));

  expect(await stateOf(aKiosk())).toEqual({ type: 'refused', reason: 'no-root' });
});

test('what a pulled stick has left is used when it is put in again', async () => {
  const { media } = await publishPlace(feed, 'second');
  copyTree();
  const kiosk = aKiosk();
  await offers(kiosk);
  const missing = join(tree(), blobPath(media.at(-1)?.sha256 ?? ''));
  const kept = readFileSync(missing);
  // Between the look and the copy, as when it is pulled out.
  const started = kiosk.shelf.startImport(stick(), 'UNION-KIOSK/v1', false);
  rmSync(missing);
  await started;
  expect(await endOf(kiosk)).toBe('incomplete');

  writeFileSync(missing, kept);
  const restarted = aKiosk();
  expect(await importFirst(restarted)).toBe('done');
  expect((await restarted.content.next())?.note).toBe('second');
});

test.each([10, 40, 70])(
  'a stick that is pulled out when %i percent of the files are here is continued once it is back',
  async (percent) => {
    const { buckets, media } = await publishPlace(feed, 'second');
    copyTree();
    const files = buckets.length + media.length;
    const away = join(folder, 'away');
    let taken = 0;
    let pullAt = Math.ceil((files * percent) / 100);
    const kiosk = aKiosk(undefined, (content) => ({
      ...content,
      stage: (offer, source) =>
        content.stage(offer, source, {
          onBytes() {
            taken += 1;
            if (taken === pullAt) renameSync(stick(), away);
          },
        }),
    }));

    expect(await importFirst(kiosk)).toMatch(/^(?:incomplete|unplugged)$/);
    expect(await kiosk.content.next()).toBeNull();
    expect(await kiosk.content.current()).toMatchObject({ origin: 'factory' });

    renameSync(away, stick());
    pullAt = Number.NaN;
    expect(await importFirst(kiosk)).toBe('done');
    // Each file once, and the manifest.
    expect(taken).toBe(files + 1);
    expect((await kiosk.content.next())?.note).toBe('second');
    expect(await kiosk.content.checkBlobs()).toEqual([]);
  },
);

test('the way home takes the status and what staff have changed, and nothing that is not there', async () => {
  mkdirSync(join(folder, 'data', 'workspace'));
  writeFileSync(join(folder, 'data', 'workspace', 'journal.ndjson'), '{}\n');
  const kiosk = aKiosk();

  await kiosk.shelf.startExport(stick());
  expect(await endOf(kiosk)).toBe('done');

  const home = join(stick(), 'UNION-KIOSK', 'from-kiosks', '0123abcd');
  expect(readdirSync(home).sort()).toEqual(['status.json', 'workspace']);
  expect(readdirSync(join(home, 'workspace'))).toEqual(['journal.ndjson']);
});

test('a pack with a root that was replaced meanwhile leads there by itself', async () => {
  const { rotateKeys } = await import('#electron/host/publish/init-feed.ts');
  await rotateKeys(feed, 'root');
  await rotateKeys(feed, 'targets');
  await pack();

  expect(await importFirst(aKiosk())).toBe('done');
});

test('a pack is written from any target, also while its folder is not there yet', async () => {
  const target = createFolderTarget(feed.folder);
  const [path] = await writePack(
    { ...feed, target },
    { channel: 'stable', folder: join(stick(), 'UNION-KIOSK') },
  );

  expect(path).toContain('union-kiosk-stable-1.kpack');
  expect(await stateOf(aKiosk())).toMatchObject({ type: 'new' });
});
