import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  crashReporter,
  ipcMain,
  Menu,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
} from 'electron';
import { exitCodes } from '#shared/exit-codes';
import { createKioskHost } from '../host/kiosk-host.ts';
import { loadUpdater } from './load-updater.ts';
import { startKiosk } from './start-kiosk.ts';
import { startInstaller } from './update-installers.ts';

// Where the build puts us: dist/main, beside dist/page and dist/factory.
const dist = join(import.meta.dirname, '..');

// Not awaited: Electron becomes ready only after this module has run to its end.
startKiosk({
  app,
  menu: Menu,
  protocol,
  session,
  ipcMain,
  powerSaveBlocker,
  // Electron lets these two be read before it is ready; they are used only afterwards.
  powerMonitor,
  screen,
  crashReporter,
  process,
  createWindow: (options) => new BrowserWindow(options),
  createHost: createKioskHost,
  updates: {
    loadUpdater,
    startInstaller,
    program: {
      platform: process.platform,
      isPackaged: app.isPackaged,
      execPath: process.execPath,
      resourcesPath: process.resourcesPath,
    },
  },
  places: {
    page: join(dist, 'page'),
    // An installer keeps the pictures outside the archive: see electron-builder.yml.
    factory: join(app.isPackaged ? process.resourcesPath : dist, 'factory', 'v1'),
    app: join(app.isPackaged ? process.resourcesPath : dist, '..'),
    preload: join(import.meta.dirname, 'preload.cjs'),
  },
}).catch((error: unknown) => {
  process.stderr.write(`The kiosk could not start: ${error}\n`);
  // Before the boot record could be opened nothing counts the restarts: at least they are slow.
  setTimeout(() => app.exit(exitCodes.restart), 10_000);
});
