import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-demo-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The demonstration, with temporary files in a folder that can be looked into. */
function aDemo(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'electron/build/feed/feed-demo-command.ts', ...args];
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: folder },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return { child, output: () => output, ended: once(child, 'exit') };
}

const leftOvers = () => readdirSync(folder).filter((name) => name.startsWith('kiosk-feed-demo'));

test('the demonstration of the feed ends by itself once a change is on the screen, and leaves nothing', async () => {
  const demo = aDemo('--once');

  const [code] = await demo.ended;

  expect(demo.output()).toMatch(
    /stable-1-\S+ has arrived.*stable-1-\S+ is on the screen.*stable-2-\S+ has arrived.*stable-2-\S+ is on the screen/s,
  );
  expect(demo.output()).toMatch(
    /the screen says: \d\d:\d\d: это объявление только что опубликовано/,
  );
  expect(code).toBe(0);
  expect(leftOvers()).toEqual([]);
}, 600_000);

test('Ctrl-C ends the demonstration, its kiosk and its feed', async () => {
  const demo = aDemo('--no-open');
  while (!demo.output().includes('Open http')) await once(demo.child.stdout, 'data');

  demo.child.kill('SIGINT');
  const [code] = await demo.ended;

  expect(demo.output()).toContain('Stopped before the change was on the screen.');
  expect(code).toBe(1);
  expect(leftOvers()).toEqual([]);
  const [, address = ''] = /Open (http:\S+)/.exec(demo.output()) ?? [];
  await expect(fetch(address)).rejects.toThrow();
}, 600_000);
