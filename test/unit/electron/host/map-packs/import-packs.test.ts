import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createLog } from '#electron/host/log.ts';
import { importPacks } from '#electron/host/map-packs/import-packs.ts';
import { putPack } from '../../../../support/a-map-pack.ts';

test('a pack that would fill the disk is not begun', async () => {
  const data = mkdtempSync(join(tmpdir(), 'kiosk-import-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const [source, target] = [join(data, 'stick'), join(data, 'maps')];
  const log = createLog({ folder: data });
  putPack(source);
  const room = 500_000_000;

  const full = await importPacks({ source, target, log, freeBytes: async () => room + 999 });
  const left = readdirSync(target);
  const enough = await importPacks({ source, target, log, freeBytes: async () => room + 1000 });

  expect(full).toEqual([{ file: 'vitebsk.pmtiles', imported: false, reason: 'no-space' }]);
  expect(left).toEqual([]);
  expect(enough).toEqual([{ file: 'vitebsk.pmtiles', imported: true }]);
});
