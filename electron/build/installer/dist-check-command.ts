import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildMissing } from '../build-missing.ts';
import { paths } from '../paths.ts';
import { checkDeb } from './check-deb.ts';
import { checkPacked } from './check-packed.ts';
import { type Flavour, flavours } from './flavours.ts';
import { folderOf, type Machine, pack } from './pack.ts';
import { makeStandInElectron } from './stand-in-electron.ts';

/**
 * `npm run dist:check`: packs both flavours for both systems as an installer would, with a stand-in
 * for Electron and without a network, and fails when anything in the result is missing, not as
 * built, or does not belong there.
 */
await buildMissing({
  withElectron: true,
  progress: (says, done) => {
    if (done === 0) process.stdout.write(`${says}…\n`);
  },
});
const workFolder = await mkdtemp(join(tmpdir(), 'kiosk-dist-'));
let failed = false;
const electronFor = (machine: Machine) => join(workFolder, `electron-${machine}`);
try {
  for (const machine of ['linux-x64', 'win-x64'] as const) {
    await makeStandInElectron(electronFor(machine), machine);
    for (const flavour of flavours) await checkFolder(machine, flavour);
  }
  for (const machine of ['linux-x64', 'linux-arm64'] as const) {
    const electronFolder = electronFor('linux-x64');
    const outFolder = join(workFolder, 'deb');
    report(`deb for ${machine}`, await checkDeb({ machine, electronFolder, outFolder }));
  }
} finally {
  await rm(workFolder, { recursive: true, force: true });
}
// Said outright: electron-builder ends a process with 0, whatever its `exitCode`.
process.exit(failed ? 1 : 0);

async function checkFolder(machine: Machine, flavour: Flavour): Promise<void> {
  const outFolder = join(workFolder, flavour);
  const electronFolder = electronFor(machine);
  await pack({ machines: [machine], flavour, folderOnly: true, electronFolder, outFolder });
  const folder = join(outFolder, folderOf[machine]);
  report(
    `${flavour} for ${machine}`,
    await checkPacked({ folder, machine, flavour, root: paths.root }),
  );
}

function report(what: string, problems: readonly string[]): void {
  process.stdout.write(`${problems.length === 0 ? '✓' : '✗'} ${what}\n`);
  for (const problem of problems) process.stderr.write(`  ${problem}\n`);
  failed ||= problems.length > 0;
}
