import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KioskApi, KioskEventName, KioskEvents } from '#shared/kiosk-api';
import type { Locale } from '#shared/locales';
import type { ReleaseManifest } from '#shared/release-format';
import type { Result } from '#shared/result';
import { readConfig } from './config.ts';
import { createContentStore, type InstallError } from './content-store.ts';
import { createLog, type Log } from './log.ts';

export interface KioskHost {
  readonly api: KioskApi;
  readonly log: Log;
  /** Bytes of a record bucket or picture, verified against its name; null when there is none. */
  media(sha256: string): Promise<Buffer | null>;
  /** Takes over a release tree (a folder, a stick) and tells the page that it is there. */
  installRelease(folder: string): Promise<Result<ReleaseManifest, InstallError>>;
  /** Calls `listener` for every event to the page until the returned function is called. */
  subscribe(
    listener: <E extends KioskEventName>(event: E, payload: KioskEvents[E]) => void,
  ): () => void;
}

interface HostOptions {
  /** Everything that this kiosk writes is below this folder. */
  readonly dataFolder: string;
  readonly factoryFolder: string;
  readonly appVersion: string;
  /** Overrides the configured language of the attract screen and of a new visit. */
  readonly locale?: Locale | undefined;
}

/** Composes the host: everything outside the page, in plain Node, the same in every shell. */
export async function createKioskHost(options: HostOptions): Promise<KioskHost> {
  const { dataFolder, factoryFolder, appVersion, locale } = options;
  const log = createLog({ folder: join(dataFolder, 'log') });
  const config = await readConfig(dataFolder, log);
  const content = createContentStore({
    folder: join(dataFolder, 'content'),
    factoryFolder,
    appVersion,
    log,
  });
  const listeners = new Set<Parameters<KioskHost['subscribe']>[0]>();
  log.info('host-started', { appVersion, node: process.version });

  const api: KioskApi = {
    getKioskInfo: async () => ({
      appVersion,
      defaultLocale: locale ?? config.defaultLocale,
      placeId: config.placeId,
      idleSeconds: config.idleSeconds,
      idleSecondsReading: config.idleSecondsReading,
    }),
    getCurrentRelease: () => content.current(),
    rejectRelease: ({ releaseId, reason }) => content.reject(releaseId, reason),
    confirmRelease: async ({ releaseId }) => log.info('release-shown', { releaseId }),
    heartbeat: async ({ uiOk, screen }) => {
      if (!uiOk) log.warn('page-unwell', { screen });
    },
    writeLog: async ({ level, message }) => log[level]('page', { message }),
  };

  return {
    api,
    log,
    media: content.blob,
    async installRelease(folder) {
      const installed = await content.install(folder);
      if (!installed.ok) {
        log.warn('release-refused', { reason: installed.error.type });
        return installed;
      }
      const { releaseId } = installed.value;
      for (const listener of listeners) listener('releaseChanged', { releaseId });
      return installed;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A reason in words why the folder cannot be used, or undefined when it can. */
export function whyUnwritable(dataFolder: string): string | undefined {
  const probe = join(dataFolder, 'log', '.probe');
  try {
    mkdirSync(dirname(probe), { recursive: true });
    // Written for real: permissions alone do not tell of a full disk or, on Windows, of anything.
    writeFileSync(probe, 'probe');
    rmSync(probe);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  }
}
