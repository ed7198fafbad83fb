import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes } from '#shared/exit-codes';
import { buildMissing } from '../build/build-missing.ts';
import { paths } from '../build/paths.ts';
import { ContentError } from '../host/publish/check-records.ts';
import { whyUnwritable } from '../host/why-unwritable.ts';
import { findElectron } from './electron-runtime.ts';
import { parseOptions, usage } from './options.ts';
import { createProgressLine } from './progress-line.ts';
import { runElectron } from './run-electron.ts';
import { runWeb } from './run-web.ts';

/** Runs the kiosk as the command line asks. Resolves to the exit code: 0, or 2 for a wrong call. */
export async function start(args: readonly string[]): Promise<number> {
  const parsed = parseOptions(args, process.env, process.platform);
  if (!parsed.ok) return refuse(parsed.error);
  const options = parsed.value;
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  if (!options.buildOnly) {
    const problem = whyUnwritable(options.dataFolder);
    if (problem) return refuse(`The data folder ${options.dataFolder} cannot be used: ${problem}.`);
  }

  const electron =
    options.web || options.buildOnly
      ? undefined
      : await findElectron(process.env, (version) => {
          process.stdout.write(`Downloading Electron ${version} (once, about 120 MB)…\n`);
        });
  try {
    await buildMissing({
      withElectron: electron?.ok ?? false,
      progress: createProgressLine(process.stdout),
    });
  } catch (error) {
    if (error instanceof ContentError) return refuse(error.message, 1);
    throw error;
  }
  if (options.buildOnly) return 0;

  let why = electron && !electron.ok ? electron.error : undefined;
  if (electron?.ok) {
    const code = await runElectron(electron.value, options);
    if (code !== 'unable') return explain(code);
    why = 'Electron does not start on this machine';
  }
  if (why) process.stdout.write(`Showing the kiosk in a browser, because ${why}.\n`);
  return explain(await runWeb(options, appVersion(), refuse));

  function explain(code: number): number {
    if (code !== exitCodes.alreadyRuns) return code;
    return refuse(`A kiosk already runs with ${options.dataFolder}. Choose another with --data.`);
  }
}

function refuse(line: string, code = 2): number {
  process.stderr.write(`${line}\n`);
  return code;
}

function appVersion(): string {
  const text = readFileSync(join(paths.root, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
