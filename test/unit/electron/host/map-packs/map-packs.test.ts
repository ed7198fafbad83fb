import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createLog } from '#electron/host/log.ts';
import { createMapPacks } from '#electron/host/map-packs/map-packs.ts';
import { aPackManifest, aPmtilesFile, putPack, sha256Hex } from '../../../../support/a-map-pack.ts';

function aKiosk() {
  const data = mkdtempSync(join(tmpdir(), 'kiosk-maps-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const folder = join(data, 'maps');
  const statePath = join(data, 'map-packs.json');
  const log = createLog({ folder: data });
  /** As after a start of the kiosk. */
  const start = () => createMapPacks({ folder, statePath, log });
  const logged = (event: string) =>
    readFileSync(join(data, 'kiosk.log'), 'utf8')
      .split('\n')
      .filter((line) => line.includes(`"${event}"`));
  return { data, folder, statePath, start, logged };
}

/** The same file with some bytes of its own. */
function changed(change: (file: Buffer) => void): Buffer {
  const file = aPmtilesFile();
  change(file);
  return file;
}

test('a kiosk without packs has none, and that is no failure', async () => {
  const { start } = aKiosk();

  expect(await start().listPacks()).toEqual({ packs: [], refused: [] });
});

test('a sound pack tells its region, its zooms, its licence and its day', async () => {
  const { folder, start } = aKiosk();
  const file = putPack(folder);

  const { packs, refused } = await start().listPacks();

  expect(refused).toEqual([]);
  expect(packs).toEqual([
    {
      id: 'vitebsk',
      ...aPackManifest(file),
      bounds: [29, 54.5, 31.5, 56],
      minZoom: 8,
      maxZoom: 14,
    },
  ]);
});

test('what an editor on Windows and macOS leave on a stick does no harm', async () => {
  const { folder, start } = aKiosk();
  const file = aPmtilesFile();
  putPack(folder, 'vitebsk', file, `\uFEFF${JSON.stringify(aPackManifest(file))}`);
  writeFileSync(join(folder, '._vitebsk.pmtiles'), 'Mac OS X');

  expect(await start().listPacks()).toMatchObject({ packs: [{ id: 'vitebsk' }], refused: [] });
});

const huge = 2n ** 64n - 1n;

test.each<[string, Buffer]>([
  ['not-pmtiles', Buffer.from('<!doctype html><title>404</title>')],
  ['not-pmtiles', Buffer.alloc(0)],
  ['not-pmtiles', Buffer.from('SQLite format 3\0'.repeat(20))],
  ['wrong-version', changed((file) => file.writeUInt8(2, 7))],
  ['broken-header', aPmtilesFile().subarray(0, 126)],
  ['not-vector', changed((file) => file.writeUInt8(2, 99))],
  ['unknown-compression', changed((file) => file.writeUInt8(3, 97))],
  ['unknown-compression', changed((file) => file.writeUInt8(4, 98))],
  ['broken-header', changed((file) => file.writeBigUInt64LE(huge, 8))],
  ['broken-header', changed((file) => file.writeBigUInt64LE(huge, 16))],
  ['broken-header', changed((file) => file.writeBigUInt64LE(0n, 16))],
  ['broken-header', changed((file) => file.writeBigUInt64LE(huge, 24))],
  ['broken-header', changed((file) => file.writeBigUInt64LE(1n, 40 + 8))],
  ['broken-header', changed((file) => file.writeBigUInt64LE(huge - 700n, 56))],
  ['broken-header', changed((file) => file.writeBigUInt64LE(724n, 64))],
  ['broken-header', changed((file) => file.set([14, 8], 100))],
  ['broken-header', changed((file) => file.writeUInt8(200, 101))],
  ['broken-header', changed((file) => file.writeInt32LE(1_900_000_000, 110))],
  ['broken-header', changed((file) => file.writeInt32LE(600_000_000, 106))],
  [
    'elsewhere',
    changed((file) => {
      file.writeInt32LE(1_300_000_000, 102);
      file.writeInt32LE(1_400_000_000, 110);
    }),
  ],
])('%s: refused although its hash is right (%#)', async (reason, file) => {
  const { folder, start } = aKiosk();
  // The manifest says 1 even of an empty file; what it is not is found first.
  putPack(folder, 'vitebsk', file, aPackManifest(file, { bytes: Math.max(file.length, 1) }));

  const { packs, refused } = await start().listPacks();

  expect(packs).toEqual([]);
  expect(refused).toEqual([{ file: 'vitebsk.pmtiles', reason }]);
});

test.each([
  ['no-manifest', null],
  ['bad-manifest', '{'],
  ['bad-manifest', {}],
  ['bad-manifest', aPackManifest(aPmtilesFile(), { licence: ' ' })],
  ['bad-manifest', aPackManifest(aPmtilesFile(), { sha256: 'A'.repeat(64) })],
  ['bad-manifest', aPackManifest(aPmtilesFile(), { name: { ru: 'Витебск' } })],
  ['bad-manifest', ' '.repeat(20_000)],
  ['wrong-hash', aPackManifest(aPmtilesFile(), { sha256: '0'.repeat(64) })],
  ['wrong-size', aPackManifest(aPmtilesFile(), { bytes: 1001 })],
])('%s: refused for what it says of itself (%#)', async (reason, manifest) => {
  const { folder, start } = aKiosk();
  putPack(folder, 'vitebsk', aPmtilesFile(), manifest);

  const { refused } = await start().listPacks();

  expect(refused).toEqual([{ file: 'vitebsk.pmtiles', reason }]);
});

test('a pack that was cut off is refused, and so is one that no kiosk could draw', async () => {
  const { folder, start } = aKiosk();
  putPack(folder, 'cut-off');
  truncateSync(join(folder, 'cut-off.pmtiles'), 999);
  putPack(folder, 'planet');
  // Sparse: nothing of it is on the disk.
  truncateSync(join(folder, 'planet.pmtiles'), 1_000_000_001);

  expect((await start().listPacks()).refused).toEqual([
    { file: 'cut-off.pmtiles', reason: 'wrong-size' },
    { file: 'planet.pmtiles', reason: 'too-large' },
  ]);
});

test('names that need spelling, folders and links are no packs', async () => {
  const { data, folder, start } = aKiosk();
  putPack(folder, 'Витебск');
  putPack(folder, 'vitebsk 2');
  mkdirSync(join(folder, 'folder.pmtiles'));
  putPack(join(data, 'elsewhere'));
  symlinkSync(join(data, 'elsewhere', 'vitebsk.pmtiles'), join(folder, 'link.pmtiles'));

  const { packs, refused } = await start().listPacks();

  expect(packs).toEqual([]);
  expect(refused).toEqual([
    { file: 'folder.pmtiles', reason: 'unreadable' },
    { file: 'link.pmtiles', reason: 'unreadable' },
    { file: 'vitebsk 2.pmtiles', reason: 'bad-name' },
    { file: 'Витебск.pmtiles', reason: 'bad-name' },
  ]);
});

test('a broken pack does not keep a sound one from the map, and is reported once', async () => {
  const { folder, start, logged } = aKiosk();
  putPack(folder, 'smolensk');
  putPack(folder, 'vitebsk', aPmtilesFile(), null);
  const kiosk = start();

  await kiosk.listPacks();
  const { packs } = await kiosk.listPacks();

  expect(packs.map(({ id }) => id)).toEqual(['smolensk']);
  expect(logged('map-pack-refused')).toHaveLength(1);
  expect(logged('map-pack-refused')[0]).toContain('"reason":"no-manifest"');
});

test('a pack is hashed once, even over a restart, and again when the file is another', async () => {
  const { folder, statePath, start } = aKiosk();
  const file = putPack(folder);
  const path = join(folder, 'vitebsk.pmtiles');
  const age = new Date('2026-11-02T00:00:00Z');
  utimesSync(path, age, age);
  await start().listPacks();
  expect(JSON.parse(readFileSync(statePath, 'utf8')).files).toMatchObject([
    { file: 'vitebsk.pmtiles', bytes: 1000, sha256: sha256Hex(file) },
  ]);

  // As long and as old as before: nobody would read it again.
  file[500] = 255;
  writeFileSync(path, file);
  utimesSync(path, age, age);
  expect((await start().listPacks()).refused).toEqual([]);
  utimesSync(path, age, new Date('2026-11-03T00:00:00Z'));

  expect((await start().listPacks()).refused).toEqual([
    { file: 'vitebsk.pmtiles', reason: 'wrong-hash' },
  ]);
});

test('a damaged memory of hashes is begun anew', async () => {
  const { folder, statePath, start } = aKiosk();
  putPack(folder);
  writeFileSync(statePath, '{"files":[{"fi');

  expect((await start().listPacks()).packs).toHaveLength(1);
  expect(JSON.parse(readFileSync(statePath, 'utf8')).files).toHaveLength(1);
});

test('ranges are exact, to the last byte and no farther', async () => {
  const { folder, start } = aKiosk();
  const file = putPack(folder);
  const kiosk = start();

  expect(await kiosk.readRange('vitebsk', 0, 127)).toEqual({
    ok: true,
    value: file.subarray(0, 127),
  });
  expect(await kiosk.readRange('vitebsk', 999, 1)).toEqual({ ok: true, value: file.subarray(999) });
  for (const [offset, length] of [
    [0, 1001],
    [999, 2],
    [1000, 1],
    [-1, 2],
    [0, 0],
    [0.5, 1],
    [Number.MAX_SAFE_INTEGER, 1],
    [2 ** 60, 1],
    [0, Number.POSITIVE_INFINITY],
  ] as const) {
    expect(await kiosk.readRange('vitebsk', offset, length), `${offset} ${length}`).toEqual({
      ok: false,
      error: { type: 'out-of-range' },
    });
  }
  expect(await kiosk.readRange('smolensk', 0, 1)).toMatchObject({ ok: false });
});

test('bytes of a file that has changed since it was checked are not given out', async () => {
  const { folder, start } = aKiosk();
  putPack(folder);
  const kiosk = start();
  await kiosk.listPacks();

  putPack(folder, 'vitebsk', aPmtilesFile(2000));

  expect(await kiosk.readRange('vitebsk', 0, 1)).toEqual({
    ok: false,
    error: { type: 'no-such-pack' },
  });
  await kiosk.listPacks();
  expect(await kiosk.readRange('vitebsk', 1999, 1)).toMatchObject({ ok: true });
});

test('a newer pack takes the place of an older one; a broken one does not', async () => {
  const { data, folder, start } = aKiosk();
  const file = putPack(folder);
  const kiosk = start();
  await kiosk.listPacks();

  const broken = { ...aPackManifest(aPmtilesFile(3000)), sha256: sha256Hex(file) };
  putPack(join(data, 'broken'), 'vitebsk', aPmtilesFile(3000), broken);
  expect(await kiosk.importPack(join(data, 'broken'), 'vitebsk.pmtiles')).toBe('wrong-hash');
  expect((await kiosk.listPacks()).packs).toMatchObject([{ bytes: 1000 }]);
  putPack(join(data, 'newer'), 'vitebsk', aPmtilesFile(2000));
  expect(await kiosk.importPack(join(data, 'newer'), 'vitebsk.pmtiles')).toBeUndefined();

  expect((await kiosk.listPacks()).packs).toMatchObject([{ bytes: 2000 }]);
  expect(readdirSync(folder).sort()).toEqual(['vitebsk.json', 'vitebsk.pmtiles']);
});

test('where nothing can be written the import says so, and nothing is lost', async () => {
  const { data, folder, start } = aKiosk();
  putPack(join(data, 'stick'));
  // A file where the folder should be: as root nothing else stops us from writing.
  writeFileSync(folder, 'no folder');
  const kiosk = start();

  expect(await kiosk.importPack(join(data, 'stick'), 'vitebsk.pmtiles')).toBe('not-written');
  rmSync(folder);
  renameSync(join(data, 'stick'), folder);
  expect((await kiosk.listPacks()).packs).toHaveLength(1);
});

test('a pack that is removed leaves nothing behind, and the others stay', async () => {
  const { folder, start } = aKiosk();
  putPack(folder, 'vitebsk');
  putPack(folder, 'smolensk');
  const kiosk = start();
  await kiosk.listPacks();

  expect(await kiosk.removePack('vitebsk.pmtiles')).toBe(true);

  expect(readdirSync(folder).sort()).toEqual(['smolensk.json', 'smolensk.pmtiles']);
  expect(await kiosk.openPack('vitebsk')).toBeNull();
});

test('what is no pack of this kiosk cannot be removed', async () => {
  const { data, folder, start } = aKiosk();
  putPack(folder);
  putPack(data, 'elsewhere');
  const kiosk = start();

  for (const file of ['nowhere.pmtiles', '../elsewhere.pmtiles', ''])
    expect(await kiosk.removePack(file)).toBe(false);

  expect(readdirSync(data)).toContain('elsewhere.pmtiles');
});

test('a pack that was refused can be removed, whatever it is called', async () => {
  const { folder, start } = aKiosk();
  putPack(folder, 'vitebsk', aPmtilesFile().subarray(0, 50));
  putPack(folder, 'Смоленск (копия)');
  const kiosk = start();

  for (const { file } of (await kiosk.listPacks()).refused)
    expect(await kiosk.removePack(file)).toBe(true);

  expect(readdirSync(folder)).toEqual([]);
  expect(await kiosk.listPacks()).toEqual({ packs: [], refused: [] });
});
