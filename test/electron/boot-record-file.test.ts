import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bootRecordFile, openBootGuard } from '#electron/main/boot-record-file.ts';
import { aFolder } from './a-host.ts';

const noon = Date.UTC(2026, 2, 1, 9);

const aGuard = (dataFolder: string, now = noon, appVersion = '1.0.0') =>
  openBootGuard({ store: bootRecordFile(dataFolder), appVersion, now: () => now });

/** A data folder in which no record can be written: there is something else in its place. */
function anUnwritableFolder(): string {
  const folder = aFolder();
  mkdirSync(join(folder, 'boot.json', 'in the way'), { recursive: true });
  return folder;
}

test('a first start leaves a record that says that it began', () => {
  const folder = aFolder();

  const guard = aGuard(folder);

  expect(guard.plan).toEqual({ mode: 'normal', gpu: true, onFailurePage: false });
  expect(guard.trouble).toBeUndefined();
  expect(JSON.parse(readFileSync(join(folder, 'boot.json'), 'utf8'))).toEqual(guard.record());
  expect(readdirSync(folder)).toEqual(['boot.json']);
});

test('starts that end without a word lead to a safe one', () => {
  const folder = aFolder();

  const modes = Array.from({ length: 4 }, () => aGuard(folder).plan.mode);

  expect(modes).toEqual(['normal', 'normal', 'normal', 'safe']);
});

test('starts that came up leave the next one ordinary', () => {
  const folder = aFolder();

  for (let start = 0; start < 6; start += 1) {
    const guard = aGuard(folder);
    expect(guard.plan.mode).toBe('normal');
    guard.bootWell();
  }
});

test('a technician who leaves three times in a row has broken nothing', () => {
  const folder = aFolder();

  for (let start = 0; start < 6; start += 1) {
    const guard = aGuard(folder);
    expect(guard.plan.mode).toBe('normal');
    guard.leaving('staff');
  }
});

test('the third crash of the GPU is told once and remembered', () => {
  const folder = aFolder();
  const guard = aGuard(folder);

  expect(Array.from({ length: 4 }, () => guard.gpuCrashed())).toEqual([false, false, true, false]);
  guard.bootWell();
  expect(aGuard(folder).plan).toEqual({ mode: 'normal', gpu: false, onFailurePage: false });
});

test('a restart is on the disk before it is granted', () => {
  const folder = aFolder();

  expect(aGuard(folder).leaveForRestart()).toBe(true);

  expect(aGuard(folder).record().restarts).toEqual([noon]);
});

test('the nightly restart of a day is granted once', () => {
  const folder = aFolder();

  expect(aGuard(folder).leaveForNight('2026-03-01')).toBe(true);
  expect(aGuard(folder).leaveForNight('2026-03-01')).toBe(false);
  expect(aGuard(folder).leaveForNight('2026-03-02')).toBe(true);
});

test('without a place for the record the kiosk starts, and no restart is granted', () => {
  const guard = aGuard(anUnwritableFolder());

  expect(guard.plan.mode).toBe('normal');
  expect(guard.trouble).toMatch(/^un(readable|writable): E/);
  expect(guard.leaveForRestart()).toBe(false);
  expect(guard.leaveForNight('2026-03-01')).toBe(false);
});

test('a restart that cannot be written is not held against the kiosk', () => {
  const guard = aGuard(anUnwritableFolder());
  guard.bootWell();
  guard.gpuCrashed();

  guard.leaveForRestart();

  expect(guard.record()).toMatchObject({ failedBoots: 0, gpuCrashes: [noon], restarts: [] });
});

test.each([
  ['half a record', '{"appVersion":"1.0.0","fai'],
  ['a record of another shape', '{"appVersion":"1.0.0","failedBoots":-1}'],
  ['nothing', ''],
])('%s is reported, and a new record begun', (_what, text) => {
  const folder = aFolder();
  writeFileSync(join(folder, 'boot.json'), text);

  const guard = aGuard(folder);

  expect(guard.plan.mode).toBe('normal');
  expect(guard.trouble).toMatch(/^damaged: /);
  expect(aGuard(folder).trouble).toBeUndefined();
});

test('a data folder that is not there is no reason to throw', () => {
  const folder = join(aFolder(), 'missing');

  expect(aGuard(folder).trouble).toBe('unwritable: ENOENT');
  expect(existsSync(folder)).toBe(false);
});
