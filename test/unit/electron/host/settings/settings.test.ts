import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAccess } from '#electron/host/access/access.ts';
import { readConfig } from '#electron/host/config.ts';
import { createLog } from '#electron/host/log.ts';
import { createRemovableMedia } from '#electron/host/removable-media/removable-media.ts';
import { createSettings } from '#electron/host/settings/settings.ts';
import type { Settings } from '#shared/settings-model';

const pins = { technician: '270519', editor: '604813' };

let folder: string;
let stick: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-settings-'));
  stick = join(folder, 'media', 'KARTY');
  mkdirSync(stick, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }));

async function aDesk(role: keyof typeof pins = 'technician', config?: object) {
  if (config) writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  const log = createLog({ folder: join(folder, 'log') });
  const access = await createAccess({ folder, log });
  await access.setPins(pins);
  access.leave();
  await access.enterPin(pins[role]);
  let changes = 0;
  const desk = createSettings({
    dataFolder: folder,
    loaded: await readConfig(folder, log),
    access,
    media: createRemovableMedia({ folders: [join(folder, 'media')] }),
    log,
    onChange: () => {
      changes += 1;
    },
  });
  return { ...desk, changes: () => changes };
}

async function settingsOf(desk: Awaited<ReturnType<typeof aDesk>>): Promise<Settings> {
  const answer = await desk.api.getSettings({});
  if (!answer.ok) throw new Error(answer.error.type);
  return answer.value.settings;
}

const file = () => readFileSync(join(folder, 'config.json'), 'utf8');

test('settings that the page uses hold at once and are in the file', async () => {
  const desk = await aDesk();

  const saved = await desk.api.saveSettings({
    ...(await settingsOf(desk)),
    diagonalInches: 55,
    kioskName: 'Зал',
  });

  expect(saved).toMatchObject({ ok: true, value: { needsRestart: false } });
  expect(desk.current()).toMatchObject({ diagonalInches: 55, kioskName: 'Зал' });
  expect(desk.changes()).toBe(1);
  expect(JSON.parse(file())).toMatchObject({ diagonalInches: 55 });
});

test('others wait for a restart, and what the screen does not show is kept', async () => {
  const desk = await aDesk('technician', { workspaceFolder: '/srv/work', phone: '+7 4812 00' });

  const saved = await desk.api.saveSettings({
    ...(await settingsOf(desk)),
    feedAddress: 'https://feed.example/v1',
    screenHours: 'Mo-Su 09:00-19:00',
  });

  expect(saved).toMatchObject({ ok: true, value: { needsRestart: true } });
  expect(desk.current().screenHours).toBe('24/7');
  expect(JSON.parse(file())).toMatchObject({
    workspaceFolder: '/srv/work',
    phone: '+7 4812 00',
    screenHours: 'Mo-Su 09:00-19:00',
    feed: { url: 'https://feed.example/v1' },
  });
});

test('what no kiosk can have is refused by name, and nothing is written', async () => {
  const desk = await aDesk();

  const saved = await desk.api.saveSettings({
    ...(await settingsOf(desk)),
    diagonalInches: 4,
    idleSeconds: 1.5,
    screenHours: 'when we are there',
    nightlyRestart: '25:00',
    feedAddress: 'http://feed.example',
    proxyWay: 'own',
    proxyUrl: 'somewhere',
  });

  expect(saved.ok ? [] : saved.error).toEqual({
    type: 'invalid',
    names: expect.arrayContaining([
      'diagonalInches',
      'idleSeconds',
      'screenHours',
      'nightlyRestart',
      'feedAddress',
      'proxyUrl',
    ]),
  });
  expect(file).toThrow();
});

test('a password goes in and never comes out: not to the page, not to a stick', async () => {
  const desk = await aDesk();
  await desk.api.saveSettings({
    ...(await settingsOf(desk)),
    proxyWay: 'own',
    proxyUrl: 'http://proxy.example:3128',
    proxyUser: 'kiosk',
    proxyPassword: 'secret-word',
  });

  const { proxyPassword, ...shown } = await settingsOf(desk);
  await desk.api.saveSettings({ ...shown, proxyPassword, theme: 'dark' });

  expect(proxyPassword).toBe('');
  expect(file()).toContain('secret-word');
  expect(desk.text()).toContain('proxy.example');
  expect(desk.text()).not.toMatch(/secret-word|"kiosk"/);
});

test('where this machine publishes to is set here; what stands only in the file is kept', async () => {
  const s3 = { endpoint: 'https://old.example', bucket: 'old', prefix: 'v1', region: 'ru-1' };
  const desk = await aDesk('technician', {
    publishing: { s3, keysFolder: '/srv/keys', channel: 'event' },
  });
  expect(await settingsOf(desk)).toMatchObject({
    publishWay: 's3',
    publishTo: 'https://old.example/old',
    keysFolder: '/srv/keys',
  });

  const wanted = { ...(await settingsOf(desk)), publishTo: 'https://new.example/kiosk/' };
  expect(await desk.api.saveSettings(wanted)).toMatchObject({ value: { needsRestart: false } });
  expect(desk.current().publishing?.s3?.bucket).toBe('kiosk');
  expect(JSON.parse(file()).publishing).toEqual({
    s3: { ...s3, endpoint: 'https://new.example', bucket: 'kiosk' },
    keysFolder: '/srv/keys',
    channel: 'event',
  });

  await desk.api.saveSettings({ ...wanted, publishWay: 'stick', publishTo: 'KIOSK' });
  expect(JSON.parse(file()).publishing).toMatchObject({ stick: 'KIOSK', channel: 'event' });
  await desk.api.saveSettings({ ...wanted, publishWay: 'none' });
  expect(JSON.parse(file())).not.toHaveProperty('publishing');
});

test.each([
  ['folder', '', '/srv/keys', ['publishTo']],
  ['folder', 'feed', '/srv/keys', ['publishTo']],
  ['folder', '/srv/feed', '/srv/feed/keys', ['keysFolder']],
  ['folder', '/srv/feed', 'keys', ['keysFolder']],
  ['folder', '/srv/feed', '', ['keysFolder']],
  ['stick', '', '/srv/keys', ['publishTo']],
  ['s3', 'https://storage.example', '/srv/keys', ['publishTo']],
  ['s3', 'http://storage.example/kiosk', '/srv/keys', ['publishTo']],
] as const)(
  'no machine can publish to %s «%s» with keys in «%s»',
  async (publishWay, publishTo, keysFolder, names) => {
    const desk = await aDesk();

    const saved = await desk.api.saveSettings({
      ...(await settingsOf(desk)),
      publishWay,
      publishTo,
      keysFolder,
    });

    expect(saved).toEqual({ ok: false, error: { type: 'invalid', names } });
  },
);

test('another kiosk is not told where this one publishes to', async () => {
  const desk = await aDesk('technician', {
    publishing: { folder: '/srv/feed', keysFolder: '/srv/keys' },
  });

  expect(desk.text()).not.toMatch(/srv/);
});

test('the newest file of a stick is read, and a foreign one refused', async () => {
  const desk = await aDesk();
  expect(await desk.api.readSettingsFromStick({ stickPath: stick })).toEqual({
    ok: false,
    error: { type: 'none' },
  });
  writeFileSync(join(stick, 'kiosk-2026-01-02-settings.json'), '{"theme":"light"}');
  writeFileSync(join(stick, 'kiosk-2026-03-04-settings.json'), '{"theme":"dark"}');

  expect(await desk.api.readSettingsFromStick({ stickPath: stick })).toEqual({
    ok: true,
    value: { theme: 'dark' },
  });
  writeFileSync(join(stick, 'kiosk-2026-05-06-settings.json'), '{"theme":"loud"}');
  expect(await desk.api.readSettingsFromStick({ stickPath: stick })).toEqual({
    ok: false,
    error: { type: 'unreadable' },
  });
});

test('an editor can neither read nor change them', async () => {
  const desk = await aDesk('editor');
  const notAllowed = { ok: false, error: { type: 'not-allowed' } };

  expect(await desk.api.getSettings({})).toEqual(notAllowed);
  expect(await desk.api.readSettingsFromStick({ stickPath: stick })).toEqual(notAllowed);
  expect(readdirSync(folder)).not.toContain('config.json');
});
