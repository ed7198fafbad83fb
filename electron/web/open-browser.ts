import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface BrowserOptions {
  readonly url: string;
  readonly windowed: boolean;
  /** A profile of our own: nothing of the user's browser is seen or changed. */
  readonly profileFolder: string;
}

/** A Chromium-family browser of this machine, or undefined. */
export function findBrowser(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined;
  return browserCandidates(env, platform).find((path) => existsSync(path));
}

function browserCandidates(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const names = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Yandex\\YandexBrowser\\Application\\browser.exe',
    ];
    return folders.flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []));
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Yandex'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'yandex-browser-stable',
    'yandex-browser',
  ];
  const folders = (env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Starts the browser on the kiosk's page alone, quiet and without gestures that leave it. */
export function openBrowser(executable: string, options: BrowserOptions): ChildProcess {
  return spawn(
    executable,
    [
      `--user-data-dir=${options.profileFolder}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=Translate,TranslateUI',
      '--disable-pinch',
      '--overscroll-history-navigation=0',
      ...(options.windowed ? [`--app=${options.url}`] : ['--kiosk', options.url]),
    ],
    { stdio: 'ignore' },
  );
}
