import { spawn } from 'node:child_process';
import { paths } from '../build/paths.ts';
import type { StartOptions } from './options.ts';
import { untilStopped } from './until-stopped.ts';

/** Runs the Electron kiosk until it ends or Ctrl-C is pressed. Resolves to its exit code. */
export async function runElectron(executable: string, options: StartOptions): Promise<number> {
  const args = [paths.root, '--data', options.dataFolder];
  if (options.windowed) args.push('--windowed');
  if (options.lang) args.push('--lang', options.lang);
  const child = spawn(executable, args, { stdio: 'inherit' });
  let code = 0;
  const closed = new Promise<void>((resolve) => {
    child.on('error', () => {
      process.stderr.write('Electron could not be started.\n');
      code = 1;
      resolve();
    });
    child.on('exit', (exitCode) => {
      code = exitCode ?? 0;
      resolve();
    });
  });
  const stopped = await untilStopped(closed);
  if (stopped) child.kill();
  return stopped ? 0 : code;
}
