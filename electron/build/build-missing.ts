import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from './paths.ts';

interface BuildOptions {
  /** Also the Electron shell, which only a machine with the runtime needs. */
  readonly withElectron: boolean;
  readonly progress: (step: string, done: number, total: number) => void;
}

interface Step {
  readonly name: string;
  /** What is said while it runs. */
  readonly says: string;
  /** Folders and files, from the root, whose bytes decide whether the step must run again. */
  readonly inputs: readonly string[];
  /** A file that is there once the step has run. */
  readonly output: string;
  run(onProgress: (done: number, total: number) => void): Promise<void>;
}

const sharedInputs = ['package-lock.json', 'electron/shared', 'electron/build'];

/** Each step loads its tools only when it runs: a start with nothing to build stays quick. */
const steps: readonly Step[] = [
  {
    name: 'content',
    says: 'Drawing pictures and building content',
    inputs: ['assets/content', 'electron/host/publish', 'electron/host/illustrations'],
    output: join(paths.factory, 'release.json'),
    async run(onProgress) {
      const { buildContent } = await import('./build-content.ts');
      await buildContent({
        source: paths.content,
        target: paths.factory,
        pictureCache: paths.pictureCache,
        speechCache: paths.speechCache,
        onProgress,
      });
    },
  },
  {
    name: 'art',
    says: 'Drawing the attract and home pictures',
    inputs: ['electron/host/illustrations'],
    output: join(paths.static, 'art', 'attract-landscape.webp'),
    async run(onProgress) {
      const { buildArt } = await import('./build-art.ts');
      await buildArt(join(paths.static, 'art'), paths.pictureCache, onProgress);
    },
  },
  {
    name: 'map',
    says: 'Laying out the map',
    inputs: ['assets/map/base.pmtiles', 'assets/map/source/city-plans.json'],
    output: join(paths.static, 'map', 'city-plans.json'),
    async run() {
      const folder = join(paths.static, 'map');
      await mkdir(folder, { recursive: true });
      await copyFile(paths.baseMap, join(folder, 'base.pmtiles'));
      const { buildCityPlans } = await import('./city-plans.ts');
      await buildCityPlans(paths.mapSource, folder);
    },
  },
  {
    name: 'page',
    says: 'Building the page',
    inputs: ['renderer', 'locales', 'assets/map', 'electron/host/illustrations'],
    output: join(paths.page, 'index.html'),
    async run() {
      const { buildPage } = await import('./build-page.ts');
      await buildPage();
    },
  },
];

const electronStep: Step = {
  name: 'main',
  says: 'Building the Electron shell',
  inputs: ['electron'],
  output: join(paths.main, 'index.js'),
  async run() {
    const { buildMain } = await import('./build-main.ts');
    await buildMain(paths.main);
  },
};

/** Runs the steps whose inputs differ from those of their last successful run. */
export async function buildMissing({ withElectron, progress }: BuildOptions): Promise<void> {
  const marks = join(paths.root, 'dist', '.built');
  await mkdir(marks, { recursive: true });
  const hashOf = hashOnce();
  for (const step of withElectron ? [...steps, electronStep] : steps) {
    const mark = join(marks, step.name);
    const inputs = [...sharedInputs, ...step.inputs];
    const wanted = (await Promise.all(inputs.map(hashOf))).join(' ');
    const built = await readFile(mark, 'utf8').catch(() => '');
    if (built === wanted && existsSync(step.output)) continue;
    progress(step.says, 0, 1);
    await step.run((done, total) => progress(step.says, done, total));
    progress(step.says, 1, 1);
    await writeFile(mark, wanted);
  }
  const { writePageManifest } = await import('./page-manifest.ts');
  await writePageManifest(paths.page, join(paths.main, 'page-manifest.json'));
}

/** Hashes what a path holds, once however many steps have it among their inputs. */
function hashOnce(): (path: string) => Promise<string> {
  const hashes = new Map<string, Promise<string>>();
  return (path) => {
    const hash = hashes.get(path) ?? hashPath(path);
    hashes.set(path, hash);
    return hash;
  };
}

async function hashPath(path: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await filesBelow(join(paths.root, path))) {
    hash.update(file.slice(paths.root.length)).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
