import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { createLog } from '#electron/host/log.ts';
import type { Updater } from '#electron/main/load-updater.ts';
import { startUpdates, type UpdateParts } from '#electron/main/updates.ts';
import { aFolder, logOf } from './a-host.ts';

export const feedUrl = 'https://updates.example.com/kiosk';
export const newInstaller = 'the installer of 1.1.0';
export const oldInstaller = 'the installer of 1.0.0';
export const installerName = (version: string) => `union-state-kiosk-${version}-setup-x64.exe`;
const sha512 = (text: string) => createHash('sha512').update(text).digest('base64');

type Filter = Parameters<Updater['netSession']['webRequest']['onBeforeRequest']>[0];

/** Stands for electron-updater with a feed that offers 1.1.0. */
function aLibrary(folder: string, calls: string[]) {
  const path = join(folder, 'cache', 'pending.exe');
  mkdirSync(join(folder, 'cache'));
  const answers = {
    installer: newInstaller,
    announced: sha512(newInstaller),
    version: '1.1.0',
    isAdminRightsRequired: false,
    size: newInstaller.length,
    fail: '',
    warning: '',
  };
  const errorListeners: ((error: Error) => void)[] = [];
  let filter: unknown;
  const library = {
    autoDownload: true,
    autoInstallOnAppQuit: true,
    allowDowngrade: true,
    allowPrerelease: true,
    disableWebInstaller: false,
    disableDifferentialDownload: false,
    logger: null as Updater['logger'],
    netSession: {
      webRequest: {
        onBeforeRequest(...given: unknown[]) {
          filter = given[0];
        },
      },
    },
    on(event: string, listener: never) {
      if (event === 'error') errorListeners.push(listener);
      // The library returns itself; nobody chains.
      return undefined as never;
    },
    async checkForUpdates() {
      calls.push('check');
      if (answers.fail === 'check') throw new Error('net::ERR_INTERNET_DISCONNECTED');
      const { version, announced, size, isAdminRightsRequired } = answers;
      const file = { url: 'setup.exe', sha512: announced, size, isAdminRightsRequired };
      const updateInfo = { version, files: [file], path: '', sha512: '', releaseDate: '' };
      return { isUpdateAvailable: version !== '1.0.0', updateInfo, versionInfo: updateInfo };
    },
    async downloadUpdate() {
      calls.push('download');
      if (answers.warning) library.logger?.warn(answers.warning);
      writeFileSync(path, answers.installer);
      return [path];
    },
    quitAndInstall(isSilent = false, isForceRunAfter = false) {
      calls.push(`quitAndInstall ${isSilent} ${isForceRunAfter}`);
    },
  } satisfies Updater;
  return {
    library,
    answers,
    path,
    emitError: (error: Error) => {
      for (const listener of errorListeners) listener(error);
    },
    /** Whether the library may fetch this address. */
    lets(url: string): boolean {
      let cancelled = true;
      // Only what the filter reads.
      (filter as NonNullable<Filter>)({ url } as never, ({ cancel }) => {
        cancelled = cancel === true;
      });
      return !cancelled;
    },
  };
}

/** An installed kiosk on 1.0.0, quiet since ten minutes, in the middle of its window. */
export function aKiosk(changes: Partial<UpdateParts> = {}, folder = aFolder()) {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const program = join(folder, 'program');
  const updates = join(folder, 'updates');
  mkdirSync(program, { recursive: true });
  writeFileSync(join(program, 'app-update.yml'), 'publisherName:\n  - CN=Centre\n');
  const calls: string[] = [];
  const feed = aLibrary(aFolder(), calls);
  const clock = { wallMs: Date.parse('2026-11-23T03:00:00+03:00'), elapsedMs: 0 };
  const log = createLog({ folder: join(folder, 'log') });
  const parts: UpdateParts = {
    config: { enabled: true, url: feedUrl, window: '02:00-05:00' },
    version: '1.0.0',
    folder: updates,
    program: {
      platform: 'win32',
      isPackaged: true,
      execPath: join(program, 'kiosk.exe'),
      resourcesPath: program,
    },
    failedBoots: 0,
    log,
    loadUpdater: async (url) => {
      calls.push(`load ${url}`);
      return feed.library;
    },
    startInstaller: async (path) => {
      calls.push(`start ${path.slice(updates.length + 1)}`);
    },
    quit: () => calls.push('quit'),
    now: () => ({ ...clock }),
    ...changes,
  };
  const kiosk = startUpdates(parts);
  onTestFinished(() => kiosk.stop());
  clock.elapsedMs = 600_000;

  /** One minute of the gate's timer, and the time that disk and library need. */
  async function tick(minutes = 1): Promise<void> {
    for (let minute = 0; minute < minutes; minute += 1) {
      vi.advanceTimersByTime(60_000);
      await settle();
    }
  }
  return {
    kiosk,
    feed,
    calls,
    clock,
    parts,
    folder,
    tick,
    log: () => {
      log.info('end');
      return logOf(folder);
    },
    record: () => JSON.parse(readFileSync(join(updates, 'updates.json'), 'utf8')),
  };
}

/** Until nothing is read from or written to the disk any more. */
export async function settle(): Promise<void> {
  for (let quietTurns = 0; quietTurns < 10; quietTurns += 1) {
    await new Promise((turn) => setImmediate(turn));
    const isBusy = process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'));
    if (isBusy) quietTurns = 0;
  }
}
