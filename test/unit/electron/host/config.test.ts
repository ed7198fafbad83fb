import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '#electron/host/config.ts';
import { createLog, logFileName } from '#electron/host/log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }));

const load = (options?: Parameters<typeof readConfig>[2]) =>
  readConfig(folder, createLog({ folder: join(folder, 'log') }), options);
const read = async () => (await load()).config;
const write = (text: string) => writeFileSync(join(folder, 'config.json'), text);

test('a kiosk without settings has the usual ones', async () => {
  expect(await read()).toEqual({
    defaultLocale: 'ru',
    feed: { channel: 'stable', pollMinutes: 15 },
    placeId: 'union-tic-smolensk',
    idleSeconds: 60,
    idleSecondsReading: 120,
    screenHours: '24/7',
    theme: 'auto',
    nightlyRestart: '04:00',
    appUpdates: { enabled: false, window: '02:00-05:00' },
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
  await (await load()).prove();
  write('{ "defaultLocale": "de" }');

  expect(await read()).toMatchObject({ defaultLocale: 'en' });
  expect(readFileSync(join(folder, 'config.json'), 'utf8')).toContain('de');
  expect(readFileSync(join(folder, 'log', logFileName), 'utf8')).toContain('defaultLocale');
});

test('settings with which the kiosk fails again and again give way to those that have proved themselves', async () => {
  write('{ "defaultLocale": "en" }');
  await (await load()).prove();
  write('{ "defaultLocale": "be" }');

  expect(await load()).toMatchObject({ config: { defaultLocale: 'be' }, fellBack: false });
  expect(await load({ distrust: true })).toMatchObject({
    config: { defaultLocale: 'en' },
    fellBack: true,
  });
});

test('an unknown setting is refused rather than ignored', async () => {
  write('{ "idleSecond": 90 }');

  expect((await read()).idleSeconds).toBe(60);
  expect(readFileSync(join(folder, 'log', logFileName), 'utf8')).toContain('idleSecond');
});

test('settings that were deleted are forgotten', async () => {
  write('{ "defaultLocale": "be" }');
  await (await load()).prove();
  rmSync(join(folder, 'config.json'));

  expect((await read()).defaultLocale).toBe('ru');
});

test('settings saved by an editor that adds a byte order mark are read', async () => {
  write('\uFEFF{ "defaultLocale": "be" }');

  expect((await read()).defaultLocale).toBe('be');
});

test('a copy that cannot be kept costs no start', async () => {
  write('{ "defaultLocale": "be" }');
  mkdirSync(join(folder, 'config.last-good.json'));

  const { config, prove } = await load();
  await prove();

  expect(config.defaultLocale).toBe('be');
  expect(readFileSync(join(folder, 'log', logFileName), 'utf8')).toContain('config-not-kept');
});

test.each([
  ['without https', { url: 'http://feed.example/v1' }],
  ['at two places', { url: 'https://feed.example/v1', folder: '/srv/feed' }],
  ['in a night that is none', { url: 'https://feed.example/v1', nightWindow: '25:00-06:00' }],
])('a feed %s is refused', async (_, feed) => {
  write(JSON.stringify({ feed }));

  expect((await read()).feed).toEqual({ channel: 'stable', pollMinutes: 15 });
});

test('a feed on the own machine needs no https', async () => {
  write('{"feed":{"url":"http://127.0.0.1:8080/v1"}}');

  expect((await read()).feed.url).toBe('http://127.0.0.1:8080/v1');
});
