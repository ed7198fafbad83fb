import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findDrives } from '#electron/host/removable-media/find-media.ts';
import { createRemovableMedia } from '#electron/host/removable-media/removable-media.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-media-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function watchedMedia() {
  const told: string[][] = [];
  const media = createRemovableMedia({ folders: [folder], pollMs: 5 });
  const stop = media.watch((found) => told.push(found.map(({ name }) => name)));
  return { told, stop };
}

test('a stick is told of when it is put in, and when it is pulled out', async () => {
  const { told, stop } = watchedMedia();
  await expect.poll(() => told).toEqual([[]]);

  mkdirSync(join(folder, 'MAPS'));
  await expect.poll(() => told).toEqual([[], ['MAPS']]);
  rmSync(join(folder, 'MAPS'), { recursive: true });
  await expect.poll(() => told).toEqual([[], ['MAPS'], []]);
  stop();
});

test('a stick that stays is told of once, and nothing after the watch has ended', async () => {
  mkdirSync(join(folder, 'MAPS'));
  const { told, stop } = watchedMedia();
  await expect.poll(() => told).toEqual([['MAPS']]);
  await new Promise((resolve) => setTimeout(resolve, 40));

  stop();
  mkdirSync(join(folder, 'OTHER'));
  await new Promise((resolve) => setTimeout(resolve, 40));

  expect(told).toEqual([['MAPS']]);
});

test('only folders are media, in the order of their names', async () => {
  mkdirSync(join(folder, 'B'));
  mkdirSync(join(folder, 'A'));
  writeFileSync(join(folder, 'readme.txt'), '');

  const { list } = createRemovableMedia({ folders: [folder, join(folder, 'nowhere')] });

  expect(await list()).toEqual([
    { name: 'A', path: join(folder, 'A') },
    { name: 'B', path: join(folder, 'B') },
  ]);
});

test('a system without any media is no error', async () => {
  expect(await createRemovableMedia().list()).toBeInstanceOf(Array);
});

test('of the drives of Windows all are media but the one that it runs from', async () => {
  const there = ['C:\\', 'D:\\', 'E:\\'];

  const drives = await findDrives('D:', async (path) => there.includes(path));

  expect(drives).toEqual([
    { name: 'E:', path: 'E:\\' },
    { name: 'C:', path: 'C:\\' },
  ]);
});
