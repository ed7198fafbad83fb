import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createLog } from '#electron/host/log.ts';
import { createMapPacks } from '#electron/host/map-packs/map-packs.ts';
import { createMapShelf } from '#electron/host/map-packs/map-shelf.ts';
import { createRemovableMedia } from '#electron/host/removable-media/removable-media.ts';
import { aPackManifest, aPmtilesFile, putPack } from '../../../../support/a-map-pack.ts';

function aKiosk() {
  const data = mkdtempSync(join(tmpdir(), 'kiosk-shelf-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const log = createLog({ folder: data });
  const packs = createMapPacks({
    folder: join(data, 'maps'),
    statePath: join(data, 'map-packs.json'),
    log,
  });
  const media = createRemovableMedia({ folders: [join(data, 'media')] });
  const stick = join(data, 'media', 'STICK');
  const shelf = createMapShelf({ packs, media, log });
  const ended = () =>
    vi.waitFor(async () => {
      const { lastImport } = await shelf.read();
      expect(lastImport?.state).not.toBe('busy');
      return lastImport;
    }, 15_000);
  return { data, stick, shelf, ended };
}

test('a stick shows its maps, and those that cannot be used with the reason', async () => {
  const { data, stick, shelf } = aKiosk();
  putPack(stick, 'vitebsk');
  putPack(join(stick, 'maps'), 'smolensk');
  putPack(stick, 'nameless', aPmtilesFile(), null);
  mkdirSync(join(data, 'media', 'PHOTOS'));

  const { packs, sticks } = await shelf.read();

  expect(packs).toEqual([]);
  expect(sticks).toMatchObject([
    {
      name: 'STICK',
      packs: [{ id: 'vitebsk' }, { id: 'smolensk' }],
      refused: [{ file: 'nameless.pmtiles', reason: 'no-manifest' }],
    },
  ]);
});

test('a map of a stick becomes one of the kiosk, from either folder', async () => {
  const { stick, shelf, ended } = aKiosk();
  putPack(stick, 'vitebsk');
  putPack(join(stick, 'maps'), 'smolensk');

  for (const id of ['vitebsk', 'smolensk']) {
    expect(await shelf.startImport(stick, id)).toEqual({ ok: true, value: null });
    expect(await ended()).toMatchObject({ pack: { id }, state: 'done', doneBytes: 1000 });
  }

  expect((await shelf.read()).packs).toMatchObject([{ id: 'smolensk' }, { id: 'vitebsk' }]);
});

test('a map that is not what it says it is stays away', async () => {
  const { stick, shelf, ended } = aKiosk();
  const file = aPmtilesFile();
  putPack(stick, 'vitebsk', file, { ...aPackManifest(file), sha256: '0'.repeat(64) });

  await shelf.startImport(stick, 'vitebsk');

  expect(await ended()).toMatchObject({ state: 'wrong-hash' });
  expect((await shelf.read()).packs).toEqual([]);
});

test('one import goes on at a time, and it can be given up', async () => {
  const { stick, shelf, ended } = aKiosk();
  putPack(stick, 'vitebsk', aPmtilesFile(20_000_000));
  putPack(stick, 'smolensk');

  await shelf.startImport(stick, 'vitebsk');
  expect(await shelf.startImport(stick, 'smolensk')).toMatchObject({ error: { type: 'busy' } });
  shelf.cancelImport();

  expect(await ended()).toMatchObject({ pack: { id: 'vitebsk' }, state: 'cancelled' });
  expect(await shelf.startImport(stick, 'smolensk')).toMatchObject({ ok: true });
  await ended();
});

test('nothing is read from what is no stick, nor from one that was pulled out', async () => {
  const { data, stick, shelf } = aKiosk();
  putPack(join(data, 'elsewhere'), 'vitebsk');
  putPack(stick, 'vitebsk');

  const gone = { ok: false, error: { type: 'gone' } };
  expect(await shelf.startImport(join(data, 'elsewhere'), 'vitebsk')).toEqual(gone);
  expect(await shelf.startImport(stick, 'smolensk')).toEqual(gone);
  rmSync(stick, { recursive: true });
  expect(await shelf.startImport(stick, 'vitebsk')).toEqual(gone);
});
