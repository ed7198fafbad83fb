import type { Session } from 'electron';
import type { AppUpdater } from 'electron-updater';
import type { Log } from '../host/log.ts';

/** What the kiosk uses of electron-updater. */
export type Updater = Pick<
  AppUpdater,
  | 'allowDowngrade'
  | 'allowPrerelease'
  | 'autoDownload'
  | 'autoInstallOnAppQuit'
  | 'checkForUpdates'
  | 'disableDifferentialDownload'
  | 'disableWebInstaller'
  | 'downloadUpdate'
  | 'logger'
  | 'on'
  | 'quitAndInstall'
> & {
  readonly netSession: { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> };
};

/** Loads the library, which a kiosk without updates never does, for a folder on an https server. */
export async function loadUpdater(url: string): Promise<Updater> {
  const { NsisUpdater } = await import('electron-updater');
  return new NsisUpdater({ provider: 'generic', url });
}

export interface SignatureWitness {
  /** The library let an installer pass because it could not check its signature. */
  sawUnchecked(): boolean;
}

/**
 * Takes from the library everything that it would do by itself, and lets it reach one origin: its
 * session is guarded like every other one, so without this it would reach none.
 */
export function tameUpdater(updater: Updater, url: string, log: Log): SignatureWitness {
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.allowDowngrade = false;
  updater.allowPrerelease = false;
  updater.disableWebInstaller = true;
  // Any static server will do for whole files.
  updater.disableDifferentialDownload = true;
  const { origin } = new URL(url);
  // The last listener counts; redirects and files elsewhere come through it too.
  updater.netSession.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: URL.parse(details.url)?.origin !== origin }),
  );

  let unchecked = false;
  updater.logger = {
    info: () => undefined,
    warn(message: unknown) {
      // Where PowerShell is missing or forbidden the library says this and accepts the file.
      if (/ignoring signature validation/i.test(String(message))) unchecked = true;
      log.warn('updater', { message: String(message).slice(0, 300) });
    },
    error: (message: unknown) => log.warn('updater', { message: String(message).slice(0, 300) }),
  };
  return { sawUnchecked: () => unchecked };
}
