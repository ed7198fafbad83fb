import { appendFileSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLog } from '#electron/host/log.ts';
import type { ShellPort } from '#electron/host/shell-port.ts';
import { readTechnicalStatus } from '#electron/host/technical-status.ts';
import { aShellPort } from '../../../support/a-shell-port.ts';

const shell: ShellPort = aShellPort({
  kind: 'electron',
  facts: () => ({
    crashDumps: '/dumps',
    safeMode: true,
    gpu: false,
    display: null,
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
    diagonalInches: undefined,
    current: null,
    now,
  });

const line = (at: string, event: string, level = 'error') => JSON.stringify({ at, level, event });

test('what went wrong in the last week comes newest first, and nothing else', async () => {
  const { incidents } = await statusOf([
    line('2026-11-10T10:00:00.000Z', 'bug'),
    line('2026-11-20T10:00:00.000Z', 'page-recovery'),
    line('2026-11-21T10:00:00.000Z', 'host-started', 'info'),
    line('2026-11-22T10:00:00.000Z', 'leaving-for-restart'),
    '{"at":"2026-11-22T11:00:00.000Z","ev',
  ]);

  expect(incidents).toEqual([
    { at: '2026-11-22T10:00:00.000Z', event: 'leaving-for-restart' },
    { at: '2026-11-20T10:00:00.000Z', event: 'page-recovery' },
  ]);
});

test('every error is an incident, and so are the warnings that a technician can act on', async () => {
  const at = '2026-11-22T10:00:00.000Z';
  const { incidents } = await statusOf([
    line(at, 'some-new-error'),
    line(at, 'pin-wrong', 'warn'),
    line(at, 'display-turned', 'warn'),
    line(at, 'update-failed', 'warn'),
    line(at, 'update-installed', 'info'),
    line(at, 'access-deleted', 'warn'),
    line(at, 'release-refused-twice', 'warn'),
  ]);

  expect(incidents.map(({ event }) => event)).toEqual([
    'access-deleted',
    'update-failed',
    'display-turned',
    'some-new-error',
  ]);
});

test('a log that has just been rotated hides nothing of the last week', async () => {
  const dataFolder = aDataFolder([]);
  const folder = join(dataFolder, 'log');
  createLog({ folder, now: () => new Date('2026-11-20T10:00:00Z') }).error('bug');
  createLog({ folder, now: () => now, maxBytes: 1 }).error('gpu-crashed');
  const input = {
    shell,
    appVersion: '1.2.3',
    dataFolder,
    diagonalInches: undefined,
    current: null,
  };

  const { incidents } = await readTechnicalStatus({ ...input, now });

  expect(readFileSync(join(folder, 'kiosk.log'), 'utf8')).not.toContain('bug');
  expect(incidents.map(({ event }) => event)).toEqual(['gpu-crashed', 'bug']);
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
    diagonalInches: undefined,
    current: null,
    now,
  });

  expect(status).toMatchObject({ freeBytes: null, incidents: [] });
});
