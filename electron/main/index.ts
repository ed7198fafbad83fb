import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, Menu, powerSaveBlocker, protocol, session } from 'electron';
import { createKioskHost } from '../host/kiosk-host.ts';
import { restartExitCode } from './recovery.ts';
import { startKiosk } from './start-kiosk.ts';

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
  process,
  createWindow: (options) => new BrowserWindow(options),
  createHost: createKioskHost,
  places: {
    page: join(dist, 'page'),
    // An installer keeps the pictures outside the archive: see electron-builder.yml.
    factory: join(app.isPackaged ? process.resourcesPath : dist, 'factory', 'v1'),
    preload: join(import.meta.dirname, 'preload.cjs'),
  },
}).catch((error: unknown) => {
  process.stderr.write(`The kiosk could not start: ${error}\n`);
  app.exit(restartExitCode);
});
