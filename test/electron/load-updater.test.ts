import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { NsisUpdater as NsisUpdaterClass } from 'electron-updater';
import { expect, test, vi } from 'vitest';
import { createLog } from '#electron/host/log.ts';
import { tameUpdater } from '#electron/main/load-updater.ts';
import { startInstaller } from '#electron/main/update-installers.ts';
import { aFolder, logOf } from './a-host.ts';

const { NsisUpdater }: { NsisUpdater: typeof NsisUpdaterClass } = createRequire(import.meta.url)(
  'electron-updater',
);

/** The library itself, with as little of an app as it asks for. */
function aRealUpdater(folder: string) {
  const app = {
    version: '1.0.0',
    name: 'kiosk',
    isPackaged: true,
    appUpdateConfigPath: join(folder, 'app-update.yml'),
    userDataPath: folder,
    baseCachePath: folder,
    whenReady: async () => undefined,
    relaunch: () => undefined,
    quit: () => undefined,
    onQuit: () => undefined,
  };
  const updater = new NsisUpdater({ provider: 'generic', url: 'https://a.example' }, app);
  // Its own session exists in Electron only.
  Object.defineProperty(updater, 'netSession', {
    value: { webRequest: { onBeforeRequest: () => undefined } },
  });
  return updater;
}

test('the library has every switch that we turn', () => {
  const updater = aRealUpdater(aFolder());
  const before = Object.keys(updater);

  tameUpdater(updater, 'https://a.example', createLog({ folder: aFolder() }));

  // A switch that was renamed would be one that nobody reads.
  expect(Object.keys(updater)).toEqual(before);
  expect(updater).toMatchObject({ autoDownload: false, autoInstallOnAppQuit: false });
});

test.skipIf(process.platform === 'win32')(
  'where signatures cannot be checked the library would install, and we notice',
  async () => {
    const folder = aFolder();
    const updater = aRealUpdater(folder);
    const log = createLog({ folder: join(folder, 'log') });
    const witness = tameUpdater(updater, 'https://a.example', log);
    // The library's command line writes a file here on systems that are not Windows.
    const home = process.cwd();
    process.chdir(folder);

    const answer = await updater.verifyUpdateCodeSignature(['CN=Centre'], join(folder, 'x.exe'));

    process.chdir(home);
    // Null is the library's word for a good signature.
    expect(answer).toBeNull();
    expect(witness.sawUnchecked()).toBe(true);
    expect(logOf(folder)).toContain('updater');
  },
);

test.skipIf(process.platform === 'win32')(
  'a kept installer is run silently, and starts the kiosk when it is done',
  async () => {
    const folder = aFolder();
    const path = join(folder, 'installer');
    const said = join(folder, 'said');
    writeFileSync(path, `#!/bin/sh\necho "$@" > '${said}.part' && mv '${said}.part' '${said}'\n`);
    chmodSync(path, 0o755);

    await startInstaller(path);

    await vi.waitFor(() => expect(existsSync(said)).toBe(true), 5000);
    expect(readFileSync(said, 'utf8')).toBe('--updated /S --force-run\n');
  },
);

test('an installer that is not there is an error, not an end of the app', async () => {
  await expect(startInstaller(join(aFolder(), 'missing.exe'))).rejects.toThrow('ENOENT');
});
