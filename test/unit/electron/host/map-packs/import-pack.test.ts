import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { importPack } from '#electron/host/map-packs/import-pack.ts';
import { aPmtilesFile, putPack } from '../../../../support/a-map-pack.ts';

function aStick(bytes = 1000) {
  const data = mkdtempSync(join(tmpdir(), 'kiosk-import-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const [source, target] = [join(data, 'stick'), join(data, 'maps')];
  putPack(source, 'vitebsk', aPmtilesFile(bytes));
  return { source, target, file: 'vitebsk.pmtiles' };
}

test('a pack that would fill the disk is not begun', async () => {
  const stick = aStick();
  const room = 500_000_000;

  expect(await importPack({ ...stick, freeBytes: async () => room + 999 })).toBe('no-space');
  expect(readdirSync(stick.target)).toEqual([]);
  expect(await importPack({ ...stick, freeBytes: async () => room + 1000 })).toBeUndefined();
  expect(readdirSync(stick.target).sort()).toEqual(['vitebsk.json', 'vitebsk.pmtiles']);
});

test('the import tells how far it is, up to the last byte', async () => {
  const bytes = 3_000_000;
  const told: number[] = [];

  await importPack({ ...aStick(bytes), onBytes: (done) => told.push(done) });

  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(bytes);
});

test('an import that is given up leaves nothing behind', async () => {
  const stick = aStick(3_000_000);
  const giving = new AbortController();

  const failure = await importPack({
    ...stick,
    signal: giving.signal,
    onBytes: () => giving.abort(),
  });

  expect(failure).toBe('cancelled');
  expect(readdirSync(stick.target)).toEqual([]);
});
