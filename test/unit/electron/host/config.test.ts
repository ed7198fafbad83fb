import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '#electron/host/config.ts';
import { createLog, logFileName } from '#electron/host/log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = () => readConfig(folder, createLog({ folder: join(folder, 'log') }));
const write = (text: string) => writeFileSync(join(folder, 'config.json'), text);

test('a kiosk without settings has the usual ones', async () => {
  expect(await read()).toEqual({
    defaultLocale: 'ru',
    placeId: 'union-tic-smolensk',
    idleSeconds: 60,
    idleSecondsReading: 120,
  });
  expect(existsSync(join(folder, 'config.json'))).toBe(false);
});

test('what is set is kept, the rest is usual', async () => {
  write('{ "defaultLocale": "be", "idleSeconds": 90 }');

  expect(await read()).toMatchObject({
    defaultLocale: 'be',
    idleSeconds: 90,
    idleSecondsReading: 120,
  });
});

test('damaged settings give way to the last good ones, stay where they are, and are reported', async () => {
  write('{ "defaultLocale": "en" }');
  await read();
  write('{ "defaultLocale": "de" }');

  expect(await read()).toMatchObject({ defaultLocale: 'en' });
  expect(readFileSync(join(folder, 'config.json'), 'utf8')).toContain('de');
  expect(readFileSync(join(folder, 'log', logFileName), 'utf8')).toContain('defaultLocale');
});

test('an unknown setting is refused rather than ignored', async () => {
  write('{ "idleSecond": 90 }');

  expect((await read()).idleSeconds).toBe(60);
  expect(readFileSync(join(folder, 'log', logFileName), 'utf8')).toContain('idleSecond');
});
