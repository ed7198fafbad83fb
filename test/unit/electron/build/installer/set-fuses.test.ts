import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { flavours } from '#electron/build/installer/flavours.ts';
import { type PackedFolder, setFuses } from '#electron/build/installer/set-fuses.ts';
import { fuseWire } from '#electron/build/installer/stand-in-electron.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-fuses-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What electron-builder hands to the hook, with a program that has the given fuses. */
function packed(fuses: string, flavour: unknown, system: 'linux' | 'win32' = 'linux') {
  const program = join(folder, system === 'win32' ? 'kiosk.exe' : 'kiosk');
  writeFileSync(program, Buffer.concat([Buffer.alloc(100), fuseWire(fuses), Buffer.alloc(100)]));
  const context: PackedFolder = {
    appOutDir: folder,
    electronPlatformName: system,
    packager: { appInfo: { productFilename: 'kiosk' }, config: { extraMetadata: { flavour } } },
  };
  return { program, context };
}

test.each(['linux', 'win32'] as const)(
  'all nine fuses of the program for %s are set',
  async (system) => {
    const { program, context } = packed('101100011', 'release', system);

    await setFuses(context);

    expect(readFileSync(program).subarray(134, 143).toString()).toBe('000011001');
  },
);

test.each(flavours)('the debugger fuse of a %s build is that of its flavour', async (flavour) => {
  const { program, context } = packed('101100011', flavour);

  await setFuses(context);

  const wire = await getCurrentFuseWire(program);
  expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(
    flavour === 'e2e' ? FuseState.ENABLE : FuseState.DISABLE,
  );
});

test('an Electron with a fuse that nobody has decided is not packed', async () => {
  const { context } = packed('1011000111', 'release');

  await expect(setFuses(context)).rejects.toThrow('strictlyRequireAllFuses');
});

test('an Electron that lacks one of the fuses is not packed', async () => {
  const { context } = packed('10110001', 'release');

  await expect(setFuses(context)).rejects.toThrow('not long enough');
});

test('a misspelt flavour leaves the program alone', async () => {
  const { program, context } = packed('101100011', 'debug');
  const before = readFileSync(program);

  await expect(setFuses(context)).rejects.toThrow('No flavour "debug"');

  expect(readFileSync(program)).toEqual(before);
});

test('a fuse that a later Electron has removed is said aloud', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const { context } = packed('r01100011', 'release');

  await setFuses(context);

  expect(warn).toHaveBeenCalledWith(expect.stringContaining('RunAsNode'));
  warn.mockRestore();
});
