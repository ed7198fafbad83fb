import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const deploy = fileURLToPath(new URL('../../../assets/deploy', import.meta.url));

export const linuxFile = (name: string): string => join(deploy, 'linux', name);
export const windowsFile = (name: string): string => join(deploy, 'windows', name);

/** File names of assets/deploy/linux that end so. */
export const linuxFiles = (...endings: readonly string[]): readonly string[] =>
  readdirSync(join(deploy, 'linux')).filter((name) =>
    endings.some((ending) => name.endsWith(ending)),
  );

export const windowsFiles = (...endings: readonly string[]): readonly string[] =>
  readdirSync(join(deploy, 'windows')).filter((name) =>
    endings.some((ending) => name.endsWith(ending)),
  );

/** A folder of this test alone. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-deploy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A command of this test alone, written in shell; found before the machine's own of that name. */
export function fakeCommand(folder: string, name: string, script: string): void {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

/** The commands in `folder`, if any, go before the machine's. */
export function run(
  command: string,
  args: readonly string[],
  { folder, env = {} }: { folder?: string; env?: Readonly<Record<string, string>> } = {},
): SpawnSyncReturns<string> {
  const path = folder ? { PATH: `${folder}:${process.env.PATH}` } : {};
  return spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 15_000,
    env: { ...process.env, ...path, LC_ALL: 'C.UTF-8', ...env },
  });
}

/** False, and a line that says so, where this command does not work. */
export function hasTool(command: string, ...args: readonly string[]): boolean {
  const found = run(command, args).status === 0;
  if (!found) {
    const line = [command, ...args].join(' ');
    process.stdout.write(`Skipping a test of assets/deploy: no "${line}" here.\n`);
  }
  return found;
}
