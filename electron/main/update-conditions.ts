import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../host/config.ts';
import { type MaintenanceHours, parseHours } from '../host/maintenance-hours.ts';

/** Why this kiosk does not update itself. */
export type UpdatesOff =
  /** Nobody has switched it on. */
  | 'off'
  /** The program belongs to an administrator or to a package manager, and so do its updates. */
  | 'by-system'
  /** Started from its sources. */
  | 'not-installed'
  /** Not the address of a folder on an https server. */
  | 'bad-address'
  | 'bad-hours'
  /** The build names no publisher, and so nobody could tell who made an installer. */
  | 'unsigned'
  /** The record of what went wrong before cannot be read. */
  | 'record-damaged';

/** The program as it is installed; Electron and Node know it. */
export interface InstalledProgram {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  readonly execPath: string;
  readonly resourcesPath: string;
}

export interface UpdateSettings {
  readonly url: string;
  readonly hours: MaintenanceHours;
}

/** What updates are to be made by, or the reason why there are none. */
export function updateSettings(
  { enabled, url, window }: Config['appUpdates'],
  program: InstalledProgram,
): UpdateSettings | UpdatesOff {
  if (!enabled) return 'off';
  if (program.platform !== 'win32') return 'by-system';
  if (!program.isPackaged) return 'not-installed';
  // A prompt for an administrator's password would stand on a screen that nobody serves.
  if (!isWritable(dirname(program.execPath))) return 'by-system';
  const hours = parseHours(window);
  if (!hours) return 'bad-hours';
  if (url === undefined || !isSafeAddress(url)) return 'bad-address';
  return namesPublisher(program.resourcesPath) ? { url, hours } : 'unsigned';
}

function isSafeAddress(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed?.protocol === 'https:' && parsed.username === '' && parsed.password === '';
}

/** Written for real: on Windows permissions do not tell. */
function isWritable(folder: string): boolean {
  const probe = join(folder, '.update-probe');
  try {
    writeFileSync(probe, '');
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
}

/** electron-builder names the publisher of a signed build here; the library trusts without it. */
function namesPublisher(resourcesPath: string): boolean {
  try {
    const text = readFileSync(join(resourcesPath, 'app-update.yml'), 'utf8');
    return (
      /^publisherName:\s*(?:-\s*)?[^\s#~[]/m.test(text) && !/^publisherName:\s*null\b/m.test(text)
    );
  } catch {
    return false;
  }
}
