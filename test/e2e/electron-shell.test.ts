import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import { createAccess } from '#electron/host/access/access.ts';
import { kioskMethods } from '#shared/kiosk-api';
import { buildAppFolder, damagePage, removeAppFolder } from '../support/electron-app-folder.ts';
import { runStandIn, type StandInRun } from '../support/electron-stand-in-run.ts';
import { test as base, contentReady, startVisit, temporaryFolder } from '../support/kiosk-test.ts';

/**
 * The built shell, its preload and the built page together, in a real Chromium around which a
 * stand-in plays Electron: what each does by itself is tested elsewhere.
 */

interface Kiosk extends StandInRun {
  readonly dataFolder: string;
}

interface TestFixtures {
  /** A kiosk of its own for a test that breaks it. */
  readonly ownKiosk: Kiosk;
}

interface WorkerFixtures {
  readonly appFolder: string;
  /** One kiosk for all tests that leave it as they find it. */
  readonly standIn: Kiosk;
}

const test = base.extend<TestFixtures, WorkerFixtures>({
  appFolder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const folder = await buildAppFolder();
      await use(folder);
      await removeAppFolder(folder);
    },
    { scope: 'worker' },
  ],
  standIn: [
    async ({ chromium, appFolder }, use) => {
      const kiosk = await aKiosk(chromium, appFolder);
      await contentReady(await kiosk.page());
      await use(kiosk);
      await kiosk.stop();
    },
    { scope: 'worker' },
  ],
  ownKiosk: async ({ chromium, appFolder }, use) => {
    const kiosk = await aKiosk(chromium, appFolder);
    await use(kiosk);
    await kiosk.stop();
  },
});

// One worker: the shell is built once, and there are never more than two pages.
test.describe.configure({ mode: 'default' });

interface KioskOptions {
  readonly config?: object;
  /** Whether the technician has set the PINs. */
  readonly hasPins?: boolean;
}

async function aKiosk(
  browser: Browser,
  appFolder: string,
  { config = {}, hasPins = true }: KioskOptions = {},
): Promise<Kiosk> {
  const dataFolder = await temporaryFolder();
  await writeFile(join(dataFolder, 'config.json'), JSON.stringify(config));
  if (hasPins) await setPins(dataFolder);
  const run = await runStandIn({ browser, appFolder, args: ['--data', dataFolder] });
  return {
    ...run,
    dataFolder,
    async stop() {
      await run.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

const pins = { technician: '470913', helper: '8305' };

/** What a technician did at a start before this one. */
async function setPins(folder: string): Promise<void> {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const access = await createAccess({ folder, log });
  expect(await access.setPins(pins)).toMatchObject({ ok: true });
}

const logOf = ({ dataFolder }: Kiosk): Promise<string> =>
  readFile(join(dataFolder, 'log', 'kiosk.log'), 'utf8');

/** Whether the page is still the document that this has marked before. */
const mark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset.marked = '';
  });
const isMarked = (page: Page): Promise<boolean> =>
  page.evaluate(() => 'marked' in document.documentElement.dataset);

test('the built shell starts in the one right order and shows the content', async ({ standIn }) => {
  const { calls } = standIn.shell;
  const ready = calls.indexOf('app.whenReady');
  const first = (start: string) => calls.findIndex((call) => call.startsWith(start));

  expect(calls.slice(0, ready).map((call) => call.split(' ')[0])).toEqual([
    'app.enableSandbox',
    'app.setPath',
    'crashReporter.start',
    'app.requestSingleInstanceLock',
    'Menu.setApplicationMenu',
    'protocol.registerSchemesAsPrivileged',
  ]);
  const afterwards = [
    'session.setPermissionRequestHandler',
    'session.webRequest.onBeforeRequest',
    'protocol.handle app',
    'ipcMain.handle getKioskInfo',
    'new BrowserWindow',
    'window.loadURL app://kiosk/',
    'window.show',
  ].map(first);
  expect(afterwards).not.toContain(-1);
  expect(afterwards).toEqual(afterwards.toSorted((one, other) => one - other));
  expect(standIn.windows()).toBe(1);
  expect(standIn.shell.stderr()).toBe('');
});

test('the page has the bridge of the contract, and nothing of Node or Electron', async ({
  standIn,
}) => {
  const page = await standIn.page();

  const seen = await page.evaluate(() => ({
    api: Object.keys(window.kiosk?.api ?? {}),
    isFrozen: Object.isFrozen(window.kiosk) && Object.isFrozen(window.kiosk?.api),
    leaks: ['require', 'process', 'module', 'electron', 'ipcRenderer', '__ipcOfTheStandIn'].filter(
      (name) => name in globalThis,
    ),
  }));

  expect(seen).toEqual({ api: [...kioskMethods], isFrozen: true, leaks: [] });
});

test('a call of the page passes preload, gate and host, and only as the contract has it', async ({
  standIn,
}) => {
  const page = await standIn.page();

  const answers = await page.evaluate(async () => {
    const api = window.kiosk?.api as unknown as Record<
      string,
      (input: unknown) => Promise<unknown>
    >;
    const words = (answer: Promise<unknown> | undefined) => answer?.catch(String);
    return {
      info: await words(api.getKioskInfo?.({})),
      unknownField: await words(api.getKioskInfo?.({ more: true })),
      notCloneable: await words(api.getKioskInfo?.({ run: () => 1 })),
    };
  });

  expect(answers.info).toMatchObject({
    appVersion: '1.2.3',
    shell: 'electron',
    defaultLocale: 'ru',
  });
  expect(answers.unknownField).toContain("Error invoking remote method 'getKioskInfo'");
  expect(answers.notCloneable).toContain('could not be cloned');
  expect(await logOf(standIn)).toContain('"event":"call-refused"');
});

test('an event of the shell reaches the page, without its sender, until it has heard enough', async ({
  standIn,
}) => {
  const page = await standIn.page();
  await page.evaluate(() => {
    const heard: unknown[][] = [];
    const stop = window.kiosk?.subscribe('releaseChanged', (...all) => heard.push(all));
    Object.assign(globalThis, { heard, stop });
  });
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: unknown[][] }).heard);
  const before = standIn.invoked.length;

  await standIn.ask('send', { channel: 'releaseChanged', args: [{ releaseId: 'r2' }] });
  await expect.poll(heard).toEqual([[{ releaseId: 'r2' }]]);
  await page.evaluate(() => (globalThis as unknown as { stop(): void }).stop());
  await standIn.ask('send', { channel: 'releaseChanged', args: [{ releaseId: 'r3' }] });

  // The page itself asks for the content each time.
  const asks = () =>
    standIn.invoked.slice(before).filter((channel) => channel === 'getCurrentRelease').length;
  await expect.poll(asks).toBe(2);
  expect(await heard()).toHaveLength(1);
  const other = await page.evaluate(() => {
    try {
      // Only a page that is not ours would ask for it.
      return String(window.kiosk?.subscribe('other' as 'releaseChanged', () => undefined));
    } catch (error) {
      return String(error);
    }
  });
  expect(other).toContain('no such event');
});

const foreign = 'https://example.com/elsewhere';

const ways: Readonly<Record<string, (url: string) => void>> = {
  'location.href': (url) => {
    location.href = url;
  },
  'location.replace': (url) => location.replace(url),
  'a touched link': (url) => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = url;
    link.click();
    link.remove();
  },
};

for (const [name, go] of Object.entries(ways)) {
  test(`${name} does not lead away`, async ({ standIn }) => {
    const page = await standIn.page();
    await mark(page);
    const before = standIn.asked.length;

    await page.evaluate(go, foreign);

    await expect
      .poll(() => standIn.asked.slice(before))
      .toContainEqual({ event: 'will-frame-navigate', url: foreign, prevented: true });
    expect(await isMarked(page)).toBe(true);
    expect(page.url()).toMatch(/^https:\/\/kiosk\.test\//);
  });
}

test('a picture of our own is no place to go to either', async ({ standIn }) => {
  const page = await standIn.page();
  await mark(page);
  const before = standIn.asked.length;

  await page.evaluate(() => {
    location.href = '/art/attract-landscape.webp';
  });

  await expect
    .poll(() => standIn.asked.slice(before).some(({ prevented }) => prevented))
    .toBe(true);
  expect(await isMarked(page)).toBe(true);
});

const openers: Readonly<Record<string, (url: string) => void>> = {
  'window.open': (url) => {
    window.open(url);
  },
  'a link for a new window': (url) => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = url;
    link.target = '_blank';
    link.click();
    link.remove();
  },
};

for (const [name, open] of Object.entries(openers)) {
  for (const url of [foreign, 'app://kiosk/']) {
    test(`${name} opens no window for ${url}`, async ({ standIn }) => {
      const page = await standIn.page();
      const before = standIn.asked.length;

      await page.evaluate(open, url.replace('app://kiosk', 'https://kiosk.test'));

      await expect
        .poll(() => standIn.asked.slice(before))
        .toContainEqual({ event: 'window-open', url, prevented: true });
      await expect.poll(() => page.context().pages().length).toBe(1);
      expect(standIn.windows()).toBe(1);
    });
  }
}

test('a link cannot be dragged, nor anything dropped', async ({ standIn }) => {
  const page = await standIn.page();

  const prevented = await page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = 'https://example.com/';
    const isPrevented = (type: string) =>
      !link.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true }));
    const result = ['dragstart', 'dragover', 'drop'].map(isPrevented);
    link.remove();
    return result;
  });

  expect(prevented).toEqual([true, true, true]);
});

test('no frame, form or request of the page leaves our origin', async ({ standIn }) => {
  const page = await standIn.page();

  const blocked = await page.evaluate(async (url) => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.push(effectiveDirective),
    );
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.src = url;
    const form = document.body.appendChild(document.createElement('form'));
    form.action = url;
    form.submit();
    await fetch(url).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 200));
    frame.remove();
    form.remove();
    return directives.toSorted();
  }, foreign);

  expect(blocked).toEqual(['connect-src', 'form-action', 'frame-src']);
  // Were the policy missing, the shell would refuse as well.
  for (const resourceType of ['mainFrame', 'subFrame', 'xhr', 'image', 'script', 'webSocket']) {
    const request = { url: foreign, method: 'GET', headers: {}, resourceType };
    expect(await standIn.ask('request', request)).toEqual({ type: 'cancelled' });
  }
});

test('the page is granted lasting storage and nothing else', async ({ standIn }) => {
  const page = await standIn.page();

  const answers = await page.evaluate(async () => {
    const stateOf = (name: string) =>
      navigator.permissions.query({ name: name as PermissionName }).then(
        ({ state }) => state,
        () => 'unknown here',
      );
    const names = ['geolocation', 'notifications', 'midi', 'persistent-storage'];
    return {
      states: Object.fromEntries(
        await Promise.all(names.map(async (name) => [name, await stateOf(name)])),
      ),
      persisted: await navigator.storage.persist(),
      position: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('found'),
          ({ code }) => resolve(code),
        ),
      ),
      notification: await Notification.requestPermission(),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(String, String),
      screen: await navigator.mediaDevices.getDisplayMedia().then(String, String),
    };
  });

  expect(answers.states).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    midi: 'denied',
    'persistent-storage': 'granted',
  });
  expect(answers.persisted).toBe(true);
  expect(answers.position).toBe(1);
  expect(answers.notification).toBe('denied');
  expect(answers.camera).toContain('Error');
  expect(answers.screen).toContain('Error');
  for (const permission of ['media', 'openExternal', 'fullscreen', 'usb', 'hid']) {
    const input = { permission, url: 'app://kiosk/' };
    expect(await standIn.ask('permission', input)).toEqual({ requested: false, checked: false });
  }
});

test('nothing is downloaded', async ({ standIn }) => {
  const page = await standIn.page();
  const before = standIn.asked.length;
  const download = page.waitForEvent('download');

  await page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = URL.createObjectURL(new Blob(['text']));
    link.download = 'text.txt';
    link.click();
    link.remove();
  });

  await download;
  await expect
    .poll(() => standIn.asked.slice(before))
    .toContainEqual(expect.objectContaining({ event: 'will-download', prevented: true }));
});

test('keys that are not for the page do not reach it, and its window stays open', async ({
  standIn,
}) => {
  const page = await standIn.page();
  await page.evaluate(() => {
    const keys: string[] = [];
    document.addEventListener('keydown', ({ key }) => keys.push(key));
    Object.assign(globalThis, { keys });
  });

  for (const key of ['F5', 'F11', 'F12']) await standIn.press(key);
  for (const key of ['r', 'p', 'w']) await standIn.press(key, 'Control');
  await standIn.press('ArrowLeft', 'Alt');
  await standIn.press('F4', 'Alt');
  await standIn.press('Shift');
  const close = await standIn.emit('window', 'close');

  expect(await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)).toEqual([
    'Shift',
  ]);
  expect(close.prevented).toBe(true);
});

test('a page that hangs is killed, and comes back with its content', async ({ ownKiosk }) => {
  const page = await ownKiosk.page();
  await contentReady(page);
  const hanging = page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => 'killed');

  await ownKiosk.passTime(90);

  expect(await hanging).toBe('killed');
  await expect.poll(async () => (await ownKiosk.page()) !== page).toBe(true);
  await contentReady(await ownKiosk.page());
  const { calls } = ownKiosk.shell;
  const killed = calls.indexOf('contents.forcefullyCrashRenderer');
  expect(calls.slice(killed, killed + 2)).toEqual([
    'contents.forcefullyCrashRenderer',
    'contents.reload',
  ]);
  expect(calls).not.toContain('app.exit 75');
});

test('a renderer that crashes in mid-visit comes back, and its database is still there', async ({
  ownKiosk,
}) => {
  const page = await ownKiosk.page();
  await contentReady(page);
  await startVisit(page, 'en');
  const before = ownKiosk.invoked.length;

  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await expect.poll(async () => (await ownKiosk.page()) !== page, { timeout: 20_000 }).toBe(true);

  const next = await ownKiosk.page();
  await expect.poll(() => ownKiosk.invoked.slice(before)).toContain('getNextRelease');
  expect(await next.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
  expect(ownKiosk.shell.calls.filter((call) => call === 'contents.reload')).toHaveLength(1);
  expect(ownKiosk.shell.calls).not.toContain('contents.forcefullyCrashRenderer');
});

test('the screen hours end while the page watches, and the display may sleep', async ({
  chromium,
  appFolder,
}) => {
  const kiosk = await aKiosk(chromium, appFolder, {
    config: { screenHours: endingInTwoMinutes() },
  });
  const page = await kiosk.page();
  await contentReady(page);
  await page.evaluate(() => {
    const heard: unknown[] = [];
    window.kiosk?.subscribe('screenHoursChanged', (hours) => heard.push(hours));
    Object.assign(globalThis, { heard });
  });

  for (let seconds = 0; seconds < 180; seconds += 10) {
    await kiosk.passTime(10);
    // The page's own clock has not moved.
    await page.evaluate(() => window.kiosk?.api.heartbeat({ uiOk: true, screen: 'attract' }));
  }

  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
  await expect.poll(heard).toEqual([{ lit: false }]);
  expect(kiosk.shell.calls).toContain('powerSaveBlocker.stop 7');
  expect(kiosk.shell.calls).not.toContain('contents.reload');
  await kiosk.stop();
});

/** From three hours ago, or midnight, on, in the local time of Smolensk. */
function endingInTwoMinutes(): string {
  const clock = (ms: number) => new Date(ms + 3 * 3_600_000).toISOString().slice(11, 16);
  const now = Date.now();
  return `${clock(now - 3 * 3_600_000)}-${clock(now + 120_000)}`;
}

test('a kiosk without a PIN asks the technician for one before the first visitor comes', async ({
  chromium,
  appFolder,
}) => {
  const kiosk = await aKiosk(chromium, appFolder, { hasPins: false });
  const page = await kiosk.page();
  const pad = page.getByRole('dialog');
  const enterPin = async () => {
    for (const digit of pins.technician) {
      await pad.getByRole('button', { name: digit, exact: true }).click();
    }
    await pad.getByRole('button', { name: 'Ввести' }).click();
  };

  await expect(pad).toContainText('Новый ПИН-код техника');
  await expect(pad.getByRole('button', { name: 'Отмена' })).toHaveCount(0);
  await contentReady(page);
  for (let press = 0; press < 6; press += 1) await kiosk.press('Escape');
  await page.mouse.click(10, 10);
  await expect(pad).toBeVisible();
  await enterPin();
  await expect(pad).toContainText('ещё раз');
  for (let press = 0; press < 6; press += 1) await kiosk.press('Escape');
  await enterPin();

  await expect(pad).toHaveCount(0);
  await expect
    .poll(() => page.evaluate(() => window.kiosk?.api.getAccess({})))
    .toEqual({
      configured: true,
      role: null,
      lockedForMs: 0,
    });
  await startVisit(page, 'en');
  await kiosk.stop();
});

test('a technician goes by the page that begins anew, and the corner asks for the PIN again', async ({
  ownKiosk,
}) => {
  const page = await ownKiosk.page();
  await contentReady(page);
  const access = () => page.evaluate(() => window.kiosk?.api.getAccess({}));
  await page.evaluate((pin) => window.kiosk?.api.enterPin({ pin }), pins.technician);

  for (let tap = 0; tap < 5; tap += 1) await page.mouse.click(10, 10);
  await expect(page.getByRole('dialog')).toContainText('Вход для сотрудников');
  expect(await access()).toMatchObject({ role: 'technician' });
  await page.reload();

  await expect.poll(access).toMatchObject({ configured: true, role: null });
});

const notAllowed = { ok: false, error: { type: 'not-allowed' } };

test('a technician, and nobody else, ends the kiosk for the desktop', async ({ ownKiosk }) => {
  const page = await ownKiosk.page();
  await contentReady(page);

  const answers = await page.evaluate(async ({ technician, helper }) => {
    const api = window.kiosk?.api;
    return {
      stranger: await api?.leaveKiosk({ how: 'desktop' }),
      set: await api?.setPins({ technician: '905172' }),
      wrong: await api?.enterPin({ pin: '111222' }),
      helper: await api?.enterPin({ pin: helper }),
      asHelper: await api?.leaveKiosk({ how: 'desktop' }),
      technician: await api?.enterPin({ pin: technician }),
      asTechnician: await api?.leaveKiosk({ how: 'desktop' }),
    };
  }, pins);

  expect(answers).toMatchObject({
    stranger: notAllowed,
    set: notAllowed,
    wrong: { ok: false, error: { type: 'wrong' } },
    helper: { ok: true, value: { role: 'helper' } },
    asHelper: notAllowed,
    technician: { ok: true, value: { role: 'technician' } },
    asTechnician: { ok: true, value: null },
  });
  expect(await ownKiosk.shell.ended).toBe(0);
  expect(await logOf(ownKiosk)).not.toMatch(/470913|8305|111222/);
});

test('any of the staff, and no visitor, has the kiosk started again', async ({ ownKiosk }) => {
  const page = await ownKiosk.page();
  await contentReady(page);

  const answers = await page.evaluate(async ({ helper }) => {
    const api = window.kiosk?.api;
    return {
      stranger: await api?.leaveKiosk({ how: 'restart' }),
      helper: await api?.enterPin({ pin: helper }),
      asHelper: await api?.leaveKiosk({ how: 'restart' }),
    };
  }, pins);

  expect(answers).toMatchObject({ stranger: notAllowed, asHelper: { ok: true, value: null } });
  expect(await ownKiosk.shell.ended).toBe(75);
});

test('a page that cannot be loaded ends on the page that needs none, in three languages', async ({
  chromium,
  appFolder,
}) => {
  const dataFolder = await temporaryFolder();
  await setPins(dataFolder);
  const start = () => runStandIn({ browser: chromium, appFolder, args: ['--data', dataFolder] });
  const repair = await damagePage(appFolder);

  // What a supervisor does.
  const codes: (number | null)[] = [];
  for (let starts = 0; starts < 3; starts += 1) {
    const failing = await start();
    codes.push(await failing.shell.ended);
    await failing.stop();
  }
  const last = await start();
  await expect
    .poll(async () => (await last.page()).url(), { timeout: 20_000 })
    .toBe('https://kiosk.test/out-of-order');

  expect(codes).toEqual([75, 75, 75]);
  const page = await last.page();
  for (const language of ['ru', 'be', 'en']) {
    await expect(page.locator(`section[lang=${language}] h1`)).toBeVisible();
  }
  await expect(page.getByText('112')).toBeVisible();
  // From the third failure on, without the GPU as well.
  expect(last.shell.calls).toContain('app.disableHardwareAcceleration');

  await repair();
  await last.passTime(65);
  await contentReady(await last.page());
  await last.stop();
  await rm(dataFolder, { recursive: true, force: true });
});
