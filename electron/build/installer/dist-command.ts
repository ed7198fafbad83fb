import { parseArgs } from 'node:util';
import { createProgressLine } from '../../start/progress-line.ts';
import { buildMissing } from '../build-missing.ts';
import { type Flavour, flavours, toFlavour } from './flavours.ts';
import { type Machine, machines, pack } from './pack.ts';

const usage = `usage: npm run dist [-- [--flavour ${flavours.join('|')}] [${machines.join('|')} …]]
Without a machine: the installers for the system that this runs on. Electron is downloaded once.
`;

/** `npm run dist`: builds what is missing and makes installers in dist/installers/<flavour>. */
const wanted = readArguments();
await buildMissing({ withElectron: true, progress: createProgressLine(process.stdout) });
await pack(wanted);

function readArguments(): { flavour: Flavour; machines: readonly Machine[] } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { flavour: { type: 'string', default: 'release' }, help: { type: 'boolean' } },
    });
    if (values.help) {
      process.stdout.write(usage);
      process.exit(0);
    }
    const named = positionals.map(toMachine);
    return {
      flavour: toFlavour(values.flavour),
      machines: named.length > 0 ? named : ownMachines(),
    };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}`);
    // Said outright: electron-builder ends a process with 0, whatever its `exitCode`.
    process.exit(2);
  }
}

function toMachine(word: string): Machine {
  const machine = machines.find((known) => known === word);
  if (machine === undefined) throw new Error(`No machine "${word}".`);
  return machine;
}

function ownMachines(): Machine[] {
  const system = process.platform === 'win32' ? 'win' : 'linux';
  return machines.filter((machine) => machine.startsWith(system));
}
