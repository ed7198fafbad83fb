import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataFolder } from '#electron/host/lock-data-folder.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Another process that holds the folder from the moment that this resolves. */
async function heldElsewhere(): Promise<ChildProcess> {
  const script = `
    import { lockDataFolder } from './electron/host/lock-data-folder.ts';
    console.log((await lockDataFolder(${JSON.stringify(folder)})) ? 'held' : 'refused');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  expect(String(said).trim()).toBe('held');
  return child;
}

test('a data folder is held by one process, until that lets go', async () => {
  const lock = await lockDataFolder(folder);

  expect(lock).not.toBeNull();
  expect(await lockDataFolder(folder)).toBeNull();
  lock?.release();
  await expect.poll(() => lockDataFolder(folder)).not.toBeNull();
});

test('by another way to the same folder it is held as well', async () => {
  const lock = await lockDataFolder(folder);
  symlinkSync(folder, join(folder, 'again'));

  expect(await lockDataFolder(join(folder, 'again'))).toBeNull();
  lock?.release();
});

test('a process that is killed keeps nobody away', async () => {
  const other = await heldElsewhere();
  expect(await lockDataFolder(folder)).toBeNull();

  other.kill('SIGKILL');
  await once(other, 'exit');

  const lock = await lockDataFolder(folder);
  expect(lock).not.toBeNull();
  lock?.release();
});
