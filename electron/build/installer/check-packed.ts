import { createHash } from 'node:crypto';
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractFile, getRawHeader, listPackage, statFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { differences, type FileList, filesOf } from './file-list.ts';
import { type Flavour, fusesOf } from './flavours.ts';
import { neededModules } from './needed-modules.ts';
import type { Machine } from './pack.ts';

interface Packed {
  /** The folder that an installer would contain. */
  readonly folder: string;
  readonly machine: Machine;
  readonly flavour: Flavour;
  /** The project: its `dist` and `assets/deploy` say what belongs inside. */
  readonly root: string;
}

/** Everything that is wrong with a packed kiosk, one sentence each; nothing if it may go out. */
export async function checkPacked(packed: Packed): Promise<string[]> {
  const problems = await Promise.all([
    archiveProblems(packed),
    resourceProblems(packed),
    programProblems(packed),
  ]);
  return problems.flat().map((problem) => `${packed.machine}: ${problem}`);
}

async function archiveProblems({ folder, root, flavour }: Packed): Promise<string[]> {
  const archive = join(folder, 'resources', 'app.asar');
  const found = filesInArchive(archive);
  const manifest = found.get('package.json');
  const expected = new Map([
    ...(await filesOf(join(root, 'dist', 'main'), 'dist/main')),
    ...(await filesOf(join(root, 'dist', 'page'), 'dist/page')),
    // electron-builder shortens it, so its contents are looked at below.
    ...(manifest ? ([['package.json', manifest]] as const) : []),
  ]);
  return [
    ...differences('app.asar', found, expected),
    ...unwantedFiles(found).map((path) => `app.asar holds ${path}, which no kiosk may have`),
    ...manifestProblems(manifest, found, flavour),
    ...[...found]
      .filter(([path]) => /^dist\/main\/.*\.[cm]?js$/.test(path))
      .flatMap(([path, code]) =>
        neededModules(path, code.toString()).map((name) => `${path} needs ${name} at run time`),
      ),
  ];
}

function manifestProblems(manifest: Buffer | undefined, found: FileList, flavour: Flavour) {
  if (!manifest) return ['app.asar lacks package.json'];
  const { main, flavour: named, scripts, devDependencies } = JSON.parse(manifest.toString());
  return [
    ...(found.has(main) ? [] : [`package.json starts ${main}, which is not in app.asar`]),
    ...(named === flavour ? [] : [`package.json says ${named} instead of ${flavour}`]),
    ...(scripts || devDependencies ? ['package.json still says how the kiosk is developed'] : []),
  ];
}

async function resourceProblems({ folder, root, machine }: Packed): Promise<string[]> {
  const system = machine === 'win-x64' ? 'windows' : 'linux';
  const found = new Map(await filesOf(join(folder, 'resources')));
  found.delete('app.asar');
  const expected = new Map([
    ...(await filesOf(join(root, 'dist', 'factory'), 'factory')),
    ...(await filesOf(join(root, 'assets', 'deploy', system), 'deploy')),
    ['deploy/checklist.html', await readFile(join(root, 'assets', 'deploy', 'checklist.html'))],
  ]);
  return [
    ...(expected.has('factory/v1/release.json') ? [] : ['there is no factory content to pack']),
    ...differences('resources', found, expected),
    ...unwantedFiles(found).map((path) => `resources hold ${path}, which no kiosk may have`),
  ];
}

async function programProblems({ folder, machine, flavour }: Packed): Promise<string[]> {
  const name = machine === 'win-x64' ? 'union-state-kiosk.exe' : 'union-state-kiosk';
  const program = join(folder, name);
  const exists = await access(program).then(
    () => true,
    () => false,
  );
  if (!exists) return [`there is no ${name}`];

  const locales = await readdir(join(folder, 'locales'));
  return [
    ...(await fuseProblems(program, flavour)),
    ...(locales.sort().join() === 'en-US.pak,ru.pak' ? [] : [`it has the locales ${locales}`]),
    ...(machine === 'win-x64' ? await integrityProblems(folder, program) : []),
  ];
}

async function fuseProblems(program: string, flavour: Flavour): Promise<string[]> {
  const { version: _version, ...wire } = await getCurrentFuseWire(program);
  const wanted = fusesOf(flavour);
  const known = Object.values(FuseV1Options).filter((fuse) => typeof fuse === 'number');
  const wrong = known.filter(
    (fuse) => wire[fuse] !== (wanted[fuse] ? FuseState.ENABLE : FuseState.DISABLE),
  );
  return [
    ...wrong.map((fuse) => `the fuse ${FuseV1Options[fuse]} is not as a ${flavour} has it`),
    ...(Object.keys(wire).length === known.length ? [] : ['it has fuses that nobody has decided']),
  ];
}

/** Windows compares the archive with the sum in the program; Linux has no such thing. */
async function integrityProblems(folder: string, program: string): Promise<string[]> {
  const { headerString } = getRawHeader(join(folder, 'resources', 'app.asar'));
  const sum = createHash('sha256').update(headerString).digest('hex');
  const sealed = (await readFile(program)).includes(`"value":"${sum}"`);
  return sealed ? [] : ['the program does not carry the sum of its archive'];
}

function filesInArchive(archive: string): FileList {
  const entries = listPackage(archive, { isPack: false }).map((path) => path.slice(1));
  const files = entries.filter((path) => !('files' in statFile(archive, path)));
  return new Map(files.map((path) => [path.replaceAll('\\', '/'), extractFile(archive, path)]));
}

/** Told by name or, keys and maps being text, by a mark that they cannot be without. */
function unwantedFiles(files: FileList): string[] {
  const names =
    /(^|\/)(node_modules|test|tests|\.[^/]+)\/|\.(map|tsx?|pem|key|p12|pfx|env|log)$|app-update\.yml$/;
  return [...files]
    .filter(
      ([path, bytes]) =>
        names.test(path) ||
        bytes.includes('PRIVATE KEY-----') ||
        (/\.(c?js|css)$/.test(path) && bytes.includes('sourceMappingURL=')),
    )
    .map(([path]) => path);
}
