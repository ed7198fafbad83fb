import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { aFolder } from './a-host.ts';
import {
  aKiosk,
  feedUrl,
  installerName,
  newInstaller,
  oldInstaller,
  settle,
} from './update-kiosk.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A kiosk that a technician set up with 1.0.0, leaving its installer there. */
function aFolderWithInstaller(): string {
  const folder = aFolder();
  mkdirSync(join(folder, 'updates'));
  writeFileSync(join(folder, 'updates', installerName('1.0.0')), oldInstaller);
  return folder;
}

/** The same kiosk after it has updated itself to 1.1.0. */
async function anUpdatedKiosk(changes: Parameters<typeof aKiosk>[0] = {}) {
  const before = aKiosk({}, aFolderWithInstaller());
  await settle();
  await before.tick(3);
  before.kiosk.stop();
  return aKiosk({ version: '1.1.0', ...changes }, before.folder);
}

test('a kiosk updates itself at night, silently, and starts again afterwards', async () => {
  const { calls, tick, kiosk, record } = aKiosk();

  await tick(3);

  expect(calls).toEqual([`load ${feedUrl}`, 'check', 'download', 'quitAndInstall true true']);
  expect(kiosk.isInstalling()).toBe(true);
  expect(record()).toMatchObject({
    lastCheck: '2026-11-23',
    installedIn: ['2026-11-23'],
    pending: { way: 'update', installer: { version: '1.1.0' } },
  });
});

test('the library does nothing by itself and reaches nothing but the feed', async () => {
  const { feed, tick } = aKiosk();

  await tick();

  expect(feed.library).toMatchObject({
    autoDownload: false,
    autoInstallOnAppQuit: false,
    allowDowngrade: false,
    allowPrerelease: false,
    disableWebInstaller: true,
  });
  expect(feed.lets(`${feedUrl}/latest.yml`)).toBe(true);
  expect(feed.lets('https://example.com/setup.exe')).toBe(false);
  expect(feed.lets('http://updates.example.com/kiosk/latest.yml')).toBe(false);
  expect(feed.lets('file:///etc/passwd')).toBe(false);
});

test.each([
  ['off', { config: { enabled: false, url: feedUrl, window: '02:00-05:00' } }],
  ['bad-address', { config: { enabled: true, window: '02:00-05:00' } }],
  ['bad-address', { config: { enabled: true, url: 'http://a.example', window: '02:00-05:00' } }],
  [
    'bad-address',
    { config: { enabled: true, url: 'https://u:p@a.example', window: '02:00-05:00' } },
  ],
  ['bad-hours', { config: { enabled: true, url: feedUrl, window: '25:00-26:00' } }],
] as const)('updates are %s, and the library is not even loaded', async (mode, changes) => {
  const { kiosk, calls, tick, folder } = aKiosk(changes);

  await tick(2);

  expect(kiosk.status().mode).toBe(mode);
  expect(calls).toEqual([]);
  expect(existsSync(join(folder, 'updates'))).toBe(false);
  expect(await kiosk.goBack()).toEqual({ ok: false, error: { type: 'no-way-back' } });
});

test('what belongs to the system is updated by the system', async () => {
  const { parts } = aKiosk();
  const linux = { ...parts.program, platform: 'linux' } as const;
  const elsewhere = { ...parts.program, execPath: join(aFolder(), 'missing', 'kiosk.exe') };

  expect(aKiosk({ program: linux }).kiosk.status().mode).toBe('by-system');
  expect(aKiosk({ program: elsewhere }).kiosk.status().mode).toBe('by-system');
});

test('a kiosk that runs from its sources does not update itself', () => {
  const { parts } = aKiosk();

  const { kiosk } = aKiosk({ program: { ...parts.program, isPackaged: false } });

  expect(kiosk.status().mode).toBe('not-installed');
});

test.each(['', 'provider: generic\n', 'publisherName: []\n', 'publisherName: null\n'])(
  'a build that names no publisher does not update itself: %j',
  (text) => {
    const { parts } = aKiosk();
    const resourcesPath = aFolder();
    writeFileSync(join(resourcesPath, 'app-update.yml'), text);

    const { kiosk } = aKiosk({ program: { ...parts.program, resourcesPath } });

    expect(kiosk.status().mode).toBe('unsigned');
  },
);

test('a damaged record keeps updates off, and stays for whoever looks into it', async () => {
  const folder = aFolder();
  mkdirSync(join(folder, 'updates'));
  writeFileSync(join(folder, 'updates', 'updates.json'), '{');

  const { kiosk, calls, tick, log } = aKiosk({}, folder);
  await tick();

  expect(kiosk.status().mode).toBe('record-damaged');
  expect(calls).toEqual([]);
  expect(log()).toContain('record-damaged');
  expect(readFileSync(join(folder, 'updates', 'updates.json'), 'utf8')).toBe('{');
});

test('a file that is not the announced one is not installed', async () => {
  const { feed, calls, tick, log, folder } = aKiosk();
  feed.answers.installer = 'something else';

  await tick(4);

  expect(calls).not.toContain('quitAndInstall true true');
  expect(log()).toContain('not the announced one');
  expect(readdirSync(join(folder, 'updates'))).toEqual(['updates.json']);
});

test('a file whose signature could not be checked is deleted', async () => {
  const { feed, calls, tick, log } = aKiosk();
  feed.answers.warning =
    'Cannot execute ConvertTo-Json: x. Ignoring signature validation due to y.';

  await tick(4);

  expect(calls).not.toContain('quitAndInstall true true');
  expect(log()).toContain('its signature could not be checked');
  expect(existsSync(feed.path)).toBe(false);
});

test('a file that was changed on the disk since is not installed', async () => {
  const { feed, calls, tick, log } = aKiosk();
  await tick(2);

  writeFileSync(feed.path, 'something else');
  await tick();

  expect(calls).not.toContain('quitAndInstall true true');
  expect(log()).toContain('the installer is damaged');
});

test.each([
  ['isAdminRightsRequired', true, 'needs an administrator'],
  ['size', 2 ** 60, 'the disk is too full'],
] as const)('nothing is downloaded when it could not be installed: %s', async (key, value, why) => {
  const { feed, calls, tick, log } = aKiosk();
  Object.assign(feed.answers, { [key]: value });

  await tick(3);

  expect(calls).toEqual([`load ${feedUrl}`, 'check']);
  expect(log()).toContain(why);
});

test('a kiosk without a network tries again later, and the log says what is wrong', async () => {
  const { feed, calls, clock, tick, log } = aKiosk();
  feed.answers.fail = 'check';
  await tick(2);
  expect(calls).toEqual([`load ${feedUrl}`, 'check']);

  clock.elapsedMs += 300_000;
  await tick();

  expect(calls.filter((call) => call === 'check')).toHaveLength(2);
  expect(log()).toContain('ERR_INTERNET_DISCONNECTED');
});

test('a visitor who comes while the installer is being checked keeps the kiosk', async () => {
  const { calls, tick, kiosk, record } = aKiosk();
  await tick(2);

  vi.advanceTimersByTime(60_000);
  kiosk.beat('map');
  await settle();

  expect(calls).not.toContain('quitAndInstall true true');
  expect(record().pending).toBeNull();
});

test('the attract screen is not used by anybody', async () => {
  const { calls, tick, kiosk } = aKiosk();
  kiosk.beat('attract');

  await tick();

  expect(calls).toContain('check');
});

test('a system that shuts down is not kept from it by an installer', async () => {
  const { calls, tick, kiosk } = aKiosk();
  await tick(2);

  vi.advanceTimersByTime(60_000);
  kiosk.sessionEnds();
  await settle();

  expect(calls).not.toContain('quitAndInstall true true');
});

test('an installation that cannot be written down is not begun', async () => {
  const { calls, tick, folder, log } = aKiosk();
  await tick(2);
  const path = join(folder, 'updates', 'updates.json');

  // A folder in its place cannot be replaced by a file.
  rmSync(path);
  mkdirSync(join(path, 'x'), { recursive: true });
  await tick();

  expect(calls).not.toContain('quitAndInstall true true');
  expect(log()).toContain('the record cannot be written');
});

test('an installer that the system refuses to start is a failure', async () => {
  const { feed, kiosk, tick, record } = aKiosk();
  await tick(3);

  feed.emitError(new Error('spawn EACCES'));
  await settle();

  expect(kiosk.isInstalling()).toBe(false);
  expect(record()).toMatchObject({ pending: null, attempts: { version: '1.1.0', count: 1 } });
});

test('the installers of this version and of the one before it are kept', async () => {
  const { kiosk, folder } = await anUpdatedKiosk();
  writeFileSync(join(folder, 'updates', installerName('0.9.0')), 'left over');

  aKiosk({ version: '1.1.0' }, folder);
  await settle();

  expect(kiosk.status()).toMatchObject({ mode: 'on', previous: '1.0.0', bad: [] });
  expect(readdirSync(join(folder, 'updates')).sort()).toEqual([
    installerName('1.0.0'),
    installerName('1.1.0'),
    'updates.json',
  ]);
  const kept = (version: string) =>
    readFileSync(join(folder, 'updates', installerName(version)), 'utf8');
  expect([kept('1.0.0'), kept('1.1.0')]).toEqual([oldInstaller, newInstaller]);
});

test('staff go back to the version before, and do not get the newer one again', async () => {
  const { kiosk, calls, folder } = await anUpdatedKiosk();
  kiosk.beat('staff');

  expect(await kiosk.goBack()).toEqual({ ok: true, value: null });

  expect(calls).toEqual([`start ${installerName('1.0.0')}`, 'quit']);
  kiosk.stop();
  const back = aKiosk({ version: '1.0.0' }, folder);
  back.clock.wallMs += 86_400_000;
  await back.tick(4);
  expect(back.calls).toEqual([`load ${feedUrl}`, 'check']);
  expect(back.kiosk.status()).toMatchObject({ previous: null, bad: ['1.1.0'] });
});

test('a damaged installer is no way back, and the kiosk goes on', async () => {
  const { kiosk, calls, folder } = await anUpdatedKiosk();
  writeFileSync(join(folder, 'updates', installerName('1.0.0')), 'damaged');

  expect(await kiosk.goBack()).toEqual({ ok: false, error: { type: 'failed' } });
  expect(calls).toEqual([]);
});

test('without an earlier version there is no way back', async () => {
  expect(await aKiosk().kiosk.goBack()).toEqual({ ok: false, error: { type: 'no-way-back' } });
});

test('a new version whose starts fail makes way for the one before it', async () => {
  const { calls, tick, kiosk, log } = await anUpdatedKiosk({ failedBoots: 3 });

  await tick();

  expect(calls).toEqual([`start ${installerName('1.0.0')}`, 'quit']);
  expect(kiosk.status().bad).toEqual(['1.1.0']);
  expect(log()).toContain('update-version-bad');
});

test('a version that was well once does not make way by itself', async () => {
  const first = await anUpdatedKiosk();
  first.kiosk.bootWell();
  first.kiosk.stop();

  const { calls, tick } = aKiosk({ version: '1.1.0', failedBoots: 9 }, first.folder);
  await tick();

  expect(calls.some((call) => call.startsWith('start'))).toBe(false);
});
