import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildMain } from '../../electron/build/build-main.ts';
import { writePageManifest } from '../../electron/build/page-manifest.ts';
import { paths } from '../../electron/build/paths.ts';

const standIn = fileURLToPath(new URL('../electron/stand-in/package.ts', import.meta.url));

/**
 * A folder laid out like the installed app, with fresh bundles of the shell, the page and the
 * factory content of the last build, and the stand-in where the app finds `electron`.
 */
export async function buildAppFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kiosk-app-'));
  const dist = join(folder, 'dist');
  const main = join(dist, 'main');
  await mkdir(main, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'start.js'), launcher);
  await symlink(paths.page, join(dist, 'page'), 'junction');
  await symlink(join(paths.factory, '..'), join(dist, 'factory'), 'junction');
  await buildMain(main);
  writePageManifest(paths.page, join(main, 'page-manifest.json'));
  await buildStandIn(join(folder, 'node_modules', 'electron'));
  return folder;
}

/** Leaves the page as a disk does that has lost its first file; the returned function mends it. */
export async function damagePage(folder: string): Promise<() => Promise<void>> {
  const page = join(folder, 'dist', 'page');
  await rm(page);
  await cp(paths.page, page, { recursive: true });
  await writeFile(join(page, 'index.html'), '<!doctype html>');
  return () => cp(join(paths.page, 'index.html'), join(page, 'index.html'));
}

export const removeAppFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true });

/** Electron becomes ready when the main module has run to its end, and not before. */
const launcher = `
import { becomeReady } from 'electron';
await import('./dist/main/index.js');
becomeReady();
`;

async function buildStandIn(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: paths.root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: standIn,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'index.cjs' } },
    },
  });
  await writeFile(join(outDir, 'package.json'), '{ "name": "electron", "main": "index.cjs" }');
}
