import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createPackage, getRawHeader, listPackage, statFile } from '@electron/asar';
import { flipFuses } from '@electron/fuses';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPacked } from '#electron/build/installer/check-packed.ts';
import { type Flavour, fusesOf } from '#electron/build/installer/flavours.ts';
import type { Machine } from '#electron/build/installer/pack.ts';
import { makeStandInElectron } from '#electron/build/installer/stand-in-electron.ts';

let root: string;
let folder: string;
/** What will be packed into the archive. */
let app: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kiosk-packed-'));
  folder = join(root, 'packed');
  app = join(root, 'app');
  write('dist/main/index.js', "import { app } from 'electron';");
  write('dist/main/preload.cjs', "require('electron');");
  write('dist/page/index.html', '<!doctype html>');
  write('dist/page/assets/index.js', 'export {};');
  write('dist/factory/v1/release.json', '{}');
  write('assets/deploy/linux/install.sh', 'true');
  write('assets/deploy/checklist.html', '<!doctype html>');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const manifest = (more: object = {}) =>
  JSON.stringify({ main: 'dist/main/index.js', flavour: 'release', ...more });

interface Variant {
  readonly machine?: Machine;
  readonly flavour?: Flavour;
  readonly package?: string;
  /** False: the program for Windows knows nothing of its archive. */
  readonly sealed?: boolean;
  /** Done to what goes into the archive. */
  readonly spoilApp?: () => void;
  /** Done to the packed folder. */
  readonly spoil?: () => void;
}

/** Packs by hand as electron-builder does, and looks at the result. */
async function problemsOf(variant: Variant = {}): Promise<string[]> {
  const machine = variant.machine ?? 'linux-x64';
  cpSync(join(root, 'dist', 'main'), join(app, 'dist', 'main'), { recursive: true });
  cpSync(join(root, 'dist', 'page'), join(app, 'dist', 'page'), { recursive: true });
  writeFileSync(join(app, 'package.json'), variant.package ?? manifest());
  variant.spoilApp?.();

  await makeStandInElectron(folder, machine);
  rmSync(join(folder, 'locales', 'de.pak'));
  const end = machine === 'win-x64' ? '.exe' : '';
  const program = join(folder, `union-state-kiosk${end}`);
  renameSync(join(folder, `electron${end}`), program);
  await flipFuses(program, fusesOf(variant.flavour ?? 'release'));
  const archive = join(folder, 'resources', 'app.asar');
  await createPackage(app, archive);
  await expect.poll(() => statSync(archive).size).toBe(sizeTold(archive));
  cpSync(join(root, 'dist', 'factory'), join(folder, 'resources', 'factory'), { recursive: true });
  if (machine === 'win-x64' && variant.sealed !== false) {
    const sum = createHash('sha256').update(getRawHeader(archive).headerString).digest('hex');
    appendFileSync(program, JSON.stringify([{ alg: 'SHA256', value: sum }]));
  }
  if (machine === 'linux-x64') {
    cpSync(join(root, 'assets', 'deploy', 'linux'), join(folder, 'resources', 'deploy'), {
      recursive: true,
    });
  }
  cpSync(
    join(root, 'assets', 'deploy', 'checklist.html'),
    join(folder, 'resources', 'deploy', 'checklist.html'),
  );
  variant.spoil?.();
  return checkPacked({ folder, machine, flavour: 'release', root });
}

/** The size in bytes that its header gives an archive, whose packer ends before all are written. */
function sizeTold(archive: string): number {
  const { headerSize } = getRawHeader(archive);
  const files = listPackage(archive, { isPack: false }).map((path) =>
    statFile(archive, path.slice(1)),
  );
  const lengths = files.map((file) => ('size' in file ? (file.size ?? 0) : 0));
  return 8 + headerSize + lengths.reduce((sum, length) => sum + length, 0);
}

const addToApp =
  (path: string, text = '') =>
  () =>
    write(`app/${path}`, text);
const addToFolder =
  (path: string, text = '') =>
  () =>
    write(`packed/${path}`, text);
const removeFromFolder = (path: string) => () => rmSync(join(folder, path), { recursive: true });

test.each(['linux-x64', 'win-x64'] as const)(
  'a well-packed kiosk for %s may go out',
  async (machine) => {
    expect(await problemsOf({ machine })).toEqual([]);
  },
);

test.each<[string, Variant, string]>([
  ['a test', { spoilApp: addToApp('test/a.test.ts') }, 'app.asar holds test/a.test.ts'],
  ['a module', { spoilApp: addToApp('node_modules/a/index.js') }, 'holds node_modules/a/index.js'],
  [
    'a map',
    { spoilApp: addToApp('dist/page/assets/index.js.map') },
    'holds dist/page/assets/index.js.map',
  ],
  [
    'a changed file',
    { spoilApp: addToApp('dist/page/index.html', 'other') },
    'not as it was built',
  ],
  [
    'an update feed',
    { spoil: addToFolder('resources/app-update.yml') },
    'resources holds app-update.yml',
  ],
  ['a loose app', { spoil: addToFolder('resources/app/package.json') }, 'holds app/package.json'],
  [
    'an unpacked file',
    { spoil: addToFolder('resources/app.asar.unpacked/a') },
    'app.asar.unpacked/a',
  ],
  ['a language too many', { spoil: addToFolder('locales/de.pak') }, 'locales de.pak,en-US.pak'],
  [
    'no factory content',
    { spoil: removeFromFolder('resources/factory') },
    'lacks factory/v1/release.json',
  ],
  [
    'no script for the technician',
    { spoil: removeFromFolder('resources/deploy') },
    'lacks deploy/install.sh',
  ],
  ['no program', { spoil: removeFromFolder('union-state-kiosk') }, 'there is no union-state-kiosk'],
  [
    'the fuses of a tester',
    { flavour: 'e2e' },
    'EnableNodeCliInspectArguments is not as a release has it',
  ],
  [
    'the name of a tester',
    { package: manifest({ flavour: 'e2e' }) },
    'says e2e instead of release',
  ],
  ['no start', { package: manifest({ main: 'electron/main/index.ts' }) }, 'is not in app.asar'],
  ['scripts', { package: manifest({ scripts: { test: 'x' } }) }, 'how the kiosk is developed'],
])('a kiosk with %s stays here', async (_what, variant, problem) => {
  const problems = await problemsOf(variant);

  expect(problems).toContainEqual(expect.stringContaining(problem));
});

test.each([
  ['dist/page/signing.pem', 'x'],
  ['dist/page/assets/a.js', 'const key = "-----BEGIN PRIVATE KEY-----"'],
  ['dist/page/assets/b.js', '//# sourceMappingURL=data:application/json;base64,e30='],
  ['dist/factory/v1/.env', 'TOKEN=1'],
  ['dist/factory/v1/feed.key', 'x'],
])('%s is found even when the build itself has left it there', async (path, text) => {
  write(path, text);

  const problems = await problemsOf();

  expect(problems).toEqual([expect.stringContaining('which no kiosk may have')]);
});

test('a page file that was forgotten is missed', async () => {
  const problems = await problemsOf({
    spoilApp: () => rmSync(join(app, 'dist/page/assets/index.js')),
  });

  expect(problems).toEqual(['linux-x64: app.asar lacks dist/page/assets/index.js']);
});

test('a shell that would look for a module on the kiosk is refused', async () => {
  write('dist/main/index.js', "import * as v from 'valibot';");

  expect(await problemsOf()).toEqual(['linux-x64: dist/main/index.js needs valibot at run time']);
});

test('a Windows program must carry the sum of its archive', async () => {
  const problems = await problemsOf({ machine: 'win-x64', sealed: false });

  expect(problems).toEqual(['win-x64: the program does not carry the sum of its archive']);
});
