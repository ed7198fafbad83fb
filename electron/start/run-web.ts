import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { paths } from '../build/paths.ts';
import { createKioskHost } from '../host/kiosk-host.ts';
import { findBrowser, openBrowser } from '../web/open-browser.ts';
import { serveHttp, type WebShell } from '../web/serve-http.ts';
import type { StartOptions } from './options.ts';
import { untilStopped } from './until-stopped.ts';

/** A browser that ends sooner than this could not start at all. */
const shortestVisitMs = 3000;

/** Serves the kiosk on this machine and shows it in a browser until it is closed or stopped. */
export async function runWeb(
  options: StartOptions,
  appVersion: string,
  refuse: (line: string) => number,
): Promise<number> {
  const host = await createKioskHost({
    dataFolder: options.dataFolder,
    factoryFolder: paths.factory,
    appVersion,
    locale: options.lang,
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
    await untilStopped();
    await shell.close();
    return 0;
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
  const stopped = await untilStopped(closed);
  if (!stopped && Date.now() - started < shortestVisitMs) {
    process.stdout.write(`The browser did not stay open. Open ${shell.url}\nStop with Ctrl-C.\n`);
    await untilStopped();
  }
  child.kill();
  await shell.close();
  return 0;
}
