import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createKioskHost } from '#electron/host/kiosk-host.ts';
import { aShellPort } from '../support/a-shell-port.ts';

/** A folder that is gone after the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-shell-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The least that the build leaves for the shell: one page and one picture of it. */
export function aPageFolder(): string {
  const folder = aFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Page</title>');
  writeFileSync(join(folder, 'assets', 'main.js'), 'export {};');
  return folder;
}

export const aHost = (dataFolder: string = aFolder()) =>
  createKioskHost({
    dataFolder,
    factoryFolder: aFolder(),
    appVersion: '1.2.3',
    shell: aShellPort(),
  });

export const logOf = (dataFolder: string): string =>
  readFileSync(join(dataFolder, 'log', 'kiosk.log'), 'utf8');
