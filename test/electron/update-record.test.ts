import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  newUpdateRecord,
  onStarted,
  readUpdateRecord,
  type UpdateRecord,
  writeUpdateRecord,
} from '#electron/main/update-record.ts';
import { aFolder } from './a-host.ts';

const anInstaller = (version: string) => ({ version, file: `${version}.exe`, sha512: 'aGFzaA==' });

const updating: UpdateRecord = {
  ...newUpdateRecord('1.0.0'),
  current: { version: '1.0.0', installer: anInstaller('1.0.0') },
  attempts: { version: '1.1.0', count: 1 },
  pending: { installer: anInstaller('1.1.0'), way: 'update' },
};

test('after an update the version before it is the way back, and the new one is on trial', () => {
  expect(onStarted(updating, '1.1.0')).toMatchObject({
    current: { version: '1.1.0', installer: anInstaller('1.1.0') },
    previous: { version: '1.0.0', installer: anInstaller('1.0.0') },
    onTrial: true,
    attempts: null,
    pending: null,
  });
});

test('an installer that changed nothing is remembered as an attempt and no more', () => {
  expect(onStarted(updating, '1.0.0')).toEqual({ ...updating, pending: null });
});

test('after going back there is no way to the version that was sent back', () => {
  const goingBack: UpdateRecord = {
    ...onStarted(updating, '1.1.0'),
    bad: ['1.1.0'],
    goBacks: 1,
    pending: { installer: anInstaller('1.0.0'), way: 'back' },
  };

  expect(onStarted(goingBack, '1.0.0')).toMatchObject({
    current: { version: '1.0.0', installer: anInstaller('1.0.0') },
    previous: null,
    onTrial: false,
    bad: ['1.1.0'],
    goBacks: 0,
  });
});

test('a version that a technician installed by hand is not on trial', () => {
  expect(onStarted(updating, '2.0.0')).toMatchObject({
    current: { version: '2.0.0', installer: null },
    previous: { version: '1.0.0' },
    onTrial: false,
  });
});

test('the record outlives a restart', () => {
  const path = join(aFolder(), 'updates', 'updates.json');
  expect(readUpdateRecord(path, '1.0.0')).toEqual(newUpdateRecord('1.0.0'));

  writeUpdateRecord(path, updating);

  expect(readUpdateRecord(path, '1.0.0')).toEqual(updating);
});

test.each([
  '',
  '{"format":1}',
  JSON.stringify({
    ...updating,
    pending: { installer: { ...anInstaller('1'), file: '../x.exe' } },
  }),
])('a damaged record is not taken for a new one', (text) => {
  const path = join(aFolder(), 'updates.json');
  writeFileSync(path, text);

  expect(readUpdateRecord(path, '1.0.0')).toBeNull();
  expect(existsSync(path)).toBe(true);
});
