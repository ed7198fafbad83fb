import { readFile } from 'node:fs/promises';
import type { Browser, CDPSession, Page, Route } from '@playwright/test';
import type { Order, Questions, Target } from '../electron/stand-in/messages.ts';
import { applyPermissions } from './chromium-permissions.ts';
import { closePopups } from './chromium-popups.ts';
import { electronType, toApp, toWeb } from './kiosk-address.ts';
import { viewports } from './kiosk-test.ts';
import { deliverKey, ipcBinding, preloadScript } from './preload-world.ts';
import { type ShellProcess, startShell } from './shell-process.ts';

/** A window of the shell: a page of Chromium, and after a crash another one. */
interface ShellWindow {
  readonly id: number;
  readonly preload: string | undefined;
  page: Page | undefined;
  /** Opened before anything can hang: to a page that does, none can be. */
  remote: CDPSession | undefined;
  address: string;
  /** The shell has asked for the load; otherwise the page did. */
  loading: boolean;
  /** One order after the other. */
  queue: Promise<unknown>;
}

/** What Chromium asked the shell, and what came of it. */
interface Asked {
  readonly event: string;
  readonly url: string;
  readonly prevented: boolean;
}

type Modifier = 'Alt' | 'Control' | 'Meta';

export interface StandInRun {
  readonly shell: ShellProcess;
  /** The page of the window that is open now, once it is there. */
  page(): Promise<Page>;
  /** Windows that are open now. */
  windows(): number;
  readonly asked: readonly Asked[];
  /** Channels that pages have called. */
  readonly invoked: readonly string[];
  /** As somebody at a keyboard: the page gets what the shell lets through. */
  press(key: string, modifier?: Modifier): Promise<void>;
  passTime(seconds: number): Promise<void>;
  ask: ShellProcess['ask'];
  /** An event of Chromium's or of the system's at the window that is open now. */
  emit(
    target: Target,
    event: string,
    fields?: object,
    args?: readonly unknown[],
  ): Promise<Questions['emit']['answer']>;
  stop(): Promise<void>;
}

interface RunOptions {
  readonly browser: Browser;
  readonly appFolder: string;
  readonly args: readonly string[];
}

/** Runs the built shell with a real Chromium: each of its windows is a page of one profile. */
export async function runStandIn({ browser, appFolder, args }: RunOptions): Promise<StandInRun> {
  const context = await browser.newContext({ viewport: viewports.landscape });
  const windows = new Map<number, ShellWindow>();
  const asked: Asked[] = [];
  const invoked: string[] = [];
  let trouble: string | undefined;
  const shell = startShell(appFolder, args, obey);
  const last = (): ShellWindow | undefined => [...windows.values()].at(-1);
  const windowOf = (page: Page) => [...windows.values()].find((window) => window.page === page);

  function obey(order: Order): void {
    if (order.type === 'open') {
      const { window: id, preload } = order;
      const queue = Promise.resolve();
      const none = { page: undefined, remote: undefined, address: '', loading: false };
      windows.set(id, { id, preload, ...none, queue });
    }
    if (!('window' in order)) return;
    const window = windows.get(order.window);
    if (!window) return;
    // The kill must come through while a page hangs in what was ordered before.
    if (order.type === 'crash') return void crash(window);
    window.queue = window.queue
      .then(() => carryOut(window, order))
      .catch((error: unknown) => {
        // A page that is killed or closed under an order is what these tests are about.
        if (!/crash|closed/.test(String(error))) trouble ??= String(error);
      });
  }

  async function carryOut(window: ShellWindow, order: Order): Promise<void> {
    switch (order.type) {
      case 'open':
        return openPage(window);
      case 'load':
        return load(window, order.url);
      case 'reload':
        if (!window.page) await openPage(window);
        return load(window, window.address);
      case 'send':
        await window.page?.evaluate(
          ([key, channel, sent]) =>
            // Set by the preload's side: see preload-world.ts.
            (globalThis as unknown as Record<symbol, ((...args: unknown[]) => void) | undefined>)[
              Symbol.for(key)
            ]?.(channel, sent),
          [deliverKey, order.channel, order.args] as const,
        );
        return;
      case 'close':
        windows.delete(window.id);
        await window.page?.close();
        return;
      default:
        return;
    }
  }

  async function openPage(window: ShellWindow): Promise<void> {
    const page = await context.newPage();
    window.page = page;
    window.remote = await context.newCDPSession(page);
    await page.exposeBinding(ipcBinding, async ({ frame }, channel: string, sent: unknown[]) => {
      const from = { url: toApp(frame.url()), isTop: frame.parentFrame() === null };
      invoked.push(channel);
      return shell.ask('invoke', { channel, args: sent, frame: from }).then(
        (value) => ({ value }),
        (error: Error) => ({ error: error.message }),
      );
    });
    if (window.preload !== undefined) {
      await page.addInitScript({ content: preloadScript(await readFile(window.preload, 'utf8')) });
    }
    page.on('load', () => {
      if (page.url().startsWith('chrome-error:')) return;
      window.address = toApp(page.url());
      tell(window, 'contents', 'did-finish-load');
      tell(window, 'window', 'ready-to-show');
    });
    page.on('crash', () => {
      if (window.page === page) window.page = undefined;
      page.close().catch(() => undefined);
      tell(window, 'contents', 'render-process-gone', [{ reason: 'crashed', exitCode: 5 }]);
    });
    page.on('download', (download) => {
      askFor(window, 'session', 'will-download', toApp(download.url()))
        .then((prevented) => (prevented ? download.cancel() : undefined))
        .catch(() => undefined);
    });
    await applyPermissions(page, shell.ask);
  }

  async function load(window: ShellWindow, address: string): Promise<void> {
    window.address = address;
    window.loading = true;
    let error: string | undefined;
    try {
      await window.page?.goto(toWeb(address), { waitUntil: 'commit' });
    } catch (problem) {
      error = /net::\w+/.exec(String(problem))?.[0].slice('net::'.length) ?? 'ERR_ABORTED';
    }
    window.loading = false;
    await shell.ask('loadEnded', { window: window.id, error });
    if (error !== undefined) {
      const code = error === 'ERR_ABORTED' ? -3 : -2;
      tell(window, 'contents', 'did-fail-load', [code, error, address, true]);
    }
  }

  function crash(window: ShellWindow): void {
    const { page, remote } = window;
    if (!page || !remote) return;
    window.page = undefined;
    const gone = new Promise<void>((resolve) => page.once('crash', () => resolve()));
    // It is answered by nobody.
    remote.send('Page.crash').catch(() => undefined);
    window.queue = gone;
  }

  function tell(window: ShellWindow, target: Target, event: string, args: unknown[] = []): void {
    // A shell that is leaving hears no more of its pages.
    shell
      .ask('emit', { target, window: window.id, event, fields: {}, args })
      .catch(() => undefined);
  }

  /** Emits an event that guards prevent, and keeps what came of it. */
  async function askFor(
    window: ShellWindow,
    target: Target,
    event: string,
    url: string,
    isMainFrame = true,
  ): Promise<boolean> {
    const { prevented } = await shell.ask('emit', {
      target,
      window: window.id,
      event,
      fields: { url, isMainFrame },
      args: [],
    });
    asked.push({ event, url, prevented });
    return prevented;
  }

  async function answerRoute(route: Route): Promise<void> {
    const request = route.request();
    const url = toApp(request.url());
    const window = windowOfRoute(route);
    if (window && request.isNavigationRequest() && !window.loading) {
      const isMain = request.frame().parentFrame() === null;
      const stays = await askFor(window, 'contents', 'will-frame-navigate', url, isMain);
      if (stays || (isMain && (await askFor(window, 'contents', 'will-navigate', url)))) {
        // The one answer after which a browser stays where it is.
        return route.fulfill({ status: 204 });
      }
    }
    const answer = await shell.ask('request', {
      url,
      method: request.method(),
      headers: await request.allHeaders(),
      resourceType: electronType(request),
    });
    if (answer.type === 'cancelled') return route.abort('blockedbyclient');
    if (answer.type !== 'answered') return route.abort('failed');
    const { status, headers, body } = answer;
    return route.fulfill({ status, headers, body: Buffer.from(body) });
  }

  /** Undefined for a window that the page has just opened: it has no page yet. */
  function windowOfRoute(route: Route): ShellWindow | undefined {
    try {
      return windowOf(route.request().frame().page());
    } catch {
      return undefined;
    }
  }

  await context.route('**/*', (route) =>
    // A page that is closed meanwhile takes its requests with it.
    answerRoute(route).catch(() => route.abort().catch(() => undefined)),
  );
  closePopups(context, async (opener, url) => {
    const window = windowOf(opener);
    const { action } = await shell.ask('windowOpen', { window: window?.id ?? 0, url: toApp(url) });
    asked.push({ event: 'window-open', url: toApp(url), prevented: action === 'deny' });
    return action === 'deny';
  });

  const run: StandInRun = {
    shell,
    asked,
    invoked,
    ask: shell.ask,
    windows: () => windows.size,
    async page() {
      for (;;) {
        if (!shell.process.connected) throw new Error(`the shell has ended: ${shell.stderr()}`);
        if (trouble !== undefined) throw new Error(trouble);
        const window = last();
        await window?.queue;
        if (window?.page && window === last()) return window.page;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async press(key, modifier) {
      const input = {
        key,
        alt: modifier === 'Alt',
        control: modifier === 'Control',
        meta: modifier === 'Meta',
      };
      const { prevented } = await run.emit('contents', 'before-input-event', {}, [input]);
      const page = await run.page();
      if (!prevented) await page.keyboard.press(modifier ? `${modifier}+${key}` : key);
    },
    passTime: (seconds) => shell.ask('passTime', { ms: seconds * 1000 }),
    emit: (target, event, fields = {}, sent = []) =>
      shell.ask('emit', { target, window: last()?.id ?? 0, event, fields, args: sent }),
    async stop() {
      shell.process.kill('SIGKILL');
      await shell.ended;
      await context.close();
    },
  };
  return run;
}
