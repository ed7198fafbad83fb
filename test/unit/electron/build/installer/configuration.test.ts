import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Configuration, Packager } from 'electron-builder';
import { beforeAll, expect, test } from 'vitest';
import { configurationFor } from '#electron/build/installer/pack.ts';
import { paths } from '#electron/build/paths.ts';

let release: Configuration;
let e2e: Configuration;
beforeAll(async () => {
  release = await read(configurationFor({ flavour: 'release' }));
  e2e = await read(configurationFor({ flavour: 'e2e' }));
});

/** What electron-builder makes of `electron-builder.yml`, checked by its own schema. */
async function read(config: Configuration | null): Promise<Configuration> {
  const packager = new Packager({ projectDir: paths.root, config });
  await packager.validateConfig();
  return packager.config;
}

test('whoever packs without our command packs a release', async () => {
  const plain = await read(null);

  expect(plain.extraMetadata.flavour).toBe('release');
  expect(plain.afterPack).toBe('./electron/build/installer/packing-hooks.mjs');
  expect(plain.beforeBuild).toBe('./electron/build/installer/packing-hooks.mjs');
});

test('the hooks set all fuses and keep modules out; electron-builder sets no other ones', async () => {
  const hooks = await import(join(paths.root, `${release.afterPack}`));

  expect(hooks.beforeBuild()).toBe(false);
  expect(hooks.afterPack).toBeTypeOf('function');
  expect(release.electronFuses).toBeUndefined();
});

test('nothing but the bundles goes into an archive, and no feed beside it', () => {
  expect(release.files).toEqual([
    { filter: ['dist/main/**', 'dist/page/**', 'package.json', '!**/*.map'] },
  ]);
  expect(release.asar).toBe(true);
  expect(release.publish).toBeNull();
});

test('kiosks are 64-bit: Windows by an installer for the whole machine, Linux by deb', () => {
  expect(release.win?.target).toEqual([{ target: 'nsis', arch: ['x64'] }]);
  expect(release.nsis).toMatchObject({ perMachine: true, runAfterFinish: false });
  expect(release.linux?.target).toEqual([{ target: 'deb', arch: ['x64', 'arm64'] }]);
  expect(release.mac).toBeUndefined();
});

test('the folder of the installed kiosk is one that system scripts can name', () => {
  expect(release.productName).toMatch(/^[a-z-]+$/);
  expect(release.executableName).toBe(release.productName);
});

test('an installer for testers can be told from one for kiosks by its name and its folder', () => {
  for (const config of [e2e.nsis, e2e.deb]) expect(config?.artifactName).toContain('-e2e');
  for (const config of [release.nsis, release.deb])
    expect(config?.artifactName).not.toContain('e2e');
  expect(e2e.directories?.output).toBe(join(paths.root, 'dist', 'installers', 'e2e'));
  expect(e2e.extraMetadata.flavour).toBe('e2e');
});

test('a deb asks for what Electron loads, by the old names and the new', () => {
  expect(release.deb?.depends).toEqual(
    expect.arrayContaining([
      'libgtk-3-0t64 | libgtk-3-0',
      'libasound2t64 | libasound2',
      'libatspi2.0-0t64 | libatspi2.0-0',
      'libgbm1',
      'libnss3',
    ]),
  );
  expect(release.deb?.recommends).toContain('cage');
});

test('every file that the configuration names is there', () => {
  const named = [
    release.win?.icon,
    release.linux?.icon,
    release.deb?.appArmorProfile,
    release.afterPack,
  ];

  for (const file of named) expect(existsSync(join(paths.root, `${file}`)), `${file}`).toBe(true);
});
