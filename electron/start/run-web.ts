import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { LeaveWay } from '#shared/access-model';
import { exitCodes } from '#shared/exit-codes';
import { err } from '#shared/result';
import { paths } from '../build/paths.ts';
import { createKioskHost } from '../host/kiosk-host.ts';
import { lockDataFolder } from '../host/lock-data-folder.ts';
import { findBrowser, openBrowser } from '../web/open-browser.ts';
import { serveHttp, type WebShell } from '../web/serve-http.ts';
import type { StartOptions } from './options.ts';
import { untilStopped } from './until-stopped.ts';

/** A browser that ends sooner than this could not start at all. */
const shortestVisitMs = 3000;

/**
 * Serves the kiosk on this machine and shows it in a browser until it is closed or stopped. Resolves
 * to the exit code, `exitCodes.alreadyRuns` when another kiosk holds the data folder.
 */
export async function runWeb(
  options: StartOptions,
  appVersion: string,
  refuse: (line: string) => number,
): Promise<number> {
  const lock = await lockDataFolder(options.dataFolder);
  if (!lock) return exitCodes.alreadyRuns;
  const staffExit = createStaffExit();
  const host = await createKioskHost({
    dataFolder: options.dataFolder,
    factoryFolder: paths.factory,
    appFolder: paths.root,
    appVersion,
    locale: options.lang,
    atDesk: options.staff,
    shell: {
      kind: 'browser',
      leave: staffExit.leave,
      facts: () => ({
        crashDumps: null,
        safeMode: false,
        gpu: true,
        display: null,
        updates: { mode: 'off', previous: null },
      }),
      print: null,
      goBack: async () => err({ type: 'no-way-back' }),
    },
  });
  let shell: WebShell;
  try {
    shell = await serveHttp({
      host,
      pageFolder: paths.page,
      port: options.port,
      token: randomBytes(24).toString('base64url'),
    });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') {
      return refuse(`Port ${options.port} is busy. Choose another with --port.`);
    }
    return refuse(`Port ${options.port} cannot be used: ${code ?? error}.`);
  }

  const browser = options.noOpen ? undefined : findBrowser(process.env, process.platform);
  if (!browser) {
    process.stdout.write(`Open ${shell.url}\nStop with Ctrl-C.\n`);
    await untilStopped(staffExit.asked);
    await shell.close();
    host.close();
    return staffExit.code();
  }

  const started = Date.now();
  const child = openBrowser(browser, {
    url: shell.url,
    windowed: options.windowed,
    profileFolder: join(options.dataFolder, 'browser'),
  });
  const closed = new Promise<void>((resolve) => {
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
  process.stdout.write(`The kiosk is open in ${browser}. Stop with Ctrl-C.\n`);
  const stopped = await untilStopped(Promise.race([closed, staffExit.asked]));
  if (!stopped && !staffExit.wanted() && Date.now() - started < shortestVisitMs) {
    process.stdout.write(`The browser did not stay open. Open ${shell.url}\nStop with Ctrl-C.\n`);
    await untilStopped(staffExit.asked);
  }
  child.kill();
  await shell.close();
  host.close();
  return staffExit.code();
}

/** A technician's wish to end the kiosk, which comes from the page. */
function createStaffExit() {
  let how: LeaveWay | undefined;
  let resolveAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    resolveAsked = resolve;
  });
  return {
    asked,
    wanted: () => how !== undefined,
    code: () => exitCodes[how ?? 'desktop'],
    leave(wanted: LeaveWay): void {
      how = wanted;
      resolveAsked();
    },
  };
}
