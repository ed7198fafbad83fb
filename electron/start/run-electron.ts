import { spawn } from 'node:child_process';
import { paths } from '../build/paths.ts';
import type { StartOptions } from './options.ts';
import { untilStopped } from './until-stopped.ts';

/** An Electron that ends sooner than this, and not by itself, cannot run on this machine. */
const shortestRunMs = 5000;

/**
 * Runs the Electron kiosk until it ends or Ctrl-C is pressed. Resolves to its exit code (1 when a
 * signal ended it), or to 'unable' when it never came up.
 */
export async function runElectron(
  executable: string,
  options: StartOptions,
): Promise<number | 'unable'> {
  const args = [paths.root, '--data', options.dataFolder];
  if (options.windowed) args.push('--windowed');
  if (options.lang) args.push('--lang', options.lang);
  const started = Date.now();
  // What Electron prints when it cannot start is of no use to whoever started us.
  const child = spawn(executable, args, { stdio: 'ignore' });
  let code = 1;
  const closed = new Promise<void>((resolve) => {
    child.on('error', () => resolve());
    child.on('exit', (exitCode) => {
      code = exitCode ?? 1;
      resolve();
    });
  });
  const stopped = await untilStopped(closed);
  if (stopped) {
    child.kill();
    return 0;
  }
  return code !== 0 && Date.now() - started < shortestRunMs ? 'unable' : code;
}
