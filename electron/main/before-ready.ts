import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { App, CrashReporter, Menu, Protocol } from 'electron';
import { exitCodes } from '#shared/exit-codes';
import { lockDataFolder } from '../host/lock-data-folder.ts';
import { privilegedScheme } from './app-protocol.ts';
import type { BootGuard } from './boot-record-file.ts';

/** The part of Electron that is there before it is ready. */
export interface EarlyParts {
  readonly app: Pick<
    App,
    | 'disableHardwareAcceleration'
    | 'enableSandbox'
    | 'exit'
    | 'getPath'
    | 'on'
    | 'requestSingleInstanceLock'
    | 'resolveProxy'
    | 'setPath'
  >;
  readonly menu: Pick<typeof Menu, 'setApplicationMenu'>;
  readonly protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>;
  readonly crashReporter: Pick<CrashReporter, 'start'>;
  readonly process: Pick<NodeJS.Process, 'stderr'>;
}

export const enableSandbox = ({ app }: EarlyParts): void => app.enableSandbox();

/** Chromium's own files get a folder of their own inside it. Also names the single instance. */
export function takeDataFolder({ app }: EarlyParts, wanted: string | undefined): string {
  const dataFolder = wanted ?? app.getPath('userData');
  const chromiumFolder = join(dataFolder, 'electron');
  mkdirSync(chromiumFolder, { recursive: true });
  app.setPath('userData', chromiumFolder);
  return dataFolder;
}

/** Dumps are for a technician at the machine: nothing is sent anywhere. */
export const keepCrashDumps = ({ crashReporter }: EarlyParts): void =>
  crashReporter.start({ uploadToServer: false, ignoreSystemCrashHandler: true });

/**
 * True where this is the only kiosk on its data. Another one leaves so that its supervisor tries
 * again: it may be the orphan of a crash that is about to end.
 */
export function isOnlyInstance({ app, process }: EarlyParts): boolean {
  if (app.requestSingleInstanceLock()) return true;
  leaveToOther({ app, process });
  return false;
}

/** The same where the other one is a kiosk in a browser, which knows nothing of Electron's lock. */
export async function isOnlyHolder(parts: EarlyParts, dataFolder: string): Promise<boolean> {
  if (await lockDataFolder(dataFolder)) return true;
  leaveToOther(parts);
  return false;
}

function leaveToOther({ app, process }: Pick<EarlyParts, 'app' | 'process'>): void {
  process.stderr.write('The kiosk already runs with this data folder.\n');
  app.exit(exitCodes.alreadyRuns);
}

/** The default one would carry reload, zoom, developer tools and quit on their keys. */
export const dropMenu = ({ menu }: EarlyParts): void => menu.setApplicationMenu(null);

export function chooseGpu({ app }: EarlyParts, { plan }: BootGuard): void {
  if (!plan.gpu) app.disableHardwareAcceleration();
}

export const registerScheme = ({ protocol }: EarlyParts): void =>
  protocol.registerSchemesAsPrivileged([privilegedScheme]);
