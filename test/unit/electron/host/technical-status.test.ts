import { appendFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ShellPort } from '#electron/host/shell-port.ts';
import { readTechnicalStatus } from '#electron/host/technical-status.ts';
import { aShellPort } from '../../../support/a-shell-port.ts';

const shell: ShellPort = aShellPort({
  kind: 'electron',
  facts: () => ({
    crashDumps: '/dumps',
    safeMode: true,
    gpu: false,
    updates: { mode: 'off', previous: null },
  }),
});
const now = new Date('2026-11-22T12:00:00Z');

function aDataFolder(lines: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-status-'));
  mkdirSync(join(folder, 'log'));
  appendFileSync(join(folder, 'log', 'kiosk.log'), lines.join('\n'));
  return folder;
}

const statusOf = (lines: readonly string[]) =>
  readTechnicalStatus({
    shell,
    appVersion: '1.2.3',
    dataFolder: aDataFolder(lines),
    current: null,
    now,
  });

const line = (at: string, event: string) => JSON.stringify({ at, level: 'error', event });

test('what went wrong in the last week comes newest first, and nothing else', async () => {
  const { incidents } = await statusOf([
    line('2026-11-10T10:00:00.000Z', 'bug'),
    line('2026-11-20T10:00:00.000Z', 'page-recovery'),
    line('2026-11-21T10:00:00.000Z', 'host-started'),
    line('2026-11-22T10:00:00.000Z', 'leaving-for-restart'),
    '{"at":"2026-11-22T11:00:00.000Z","ev',
  ]);

  expect(incidents).toEqual([
    { at: '2026-11-22T10:00:00.000Z', event: 'leaving-for-restart' },
    { at: '2026-11-20T10:00:00.000Z', event: 'page-recovery' },
  ]);
});

test('the shell tells of itself, and the disk how much room there is', async () => {
  const status = await statusOf([]);

  expect(status).toMatchObject({
    shell: 'electron',
    crashDumps: '/dumps',
    safeMode: true,
    gpu: false,
  });
  expect(status.freeBytes).toBeGreaterThan(0);
});

test('a folder that is gone costs the figures, not the answer', async () => {
  const status = await readTechnicalStatus({
    shell,
    appVersion: '1.2.3',
    dataFolder: join(tmpdir(), 'nowhere', 'at', 'all'),
    current: null,
    now,
  });

  expect(status).toMatchObject({ freeBytes: null, incidents: [] });
});
