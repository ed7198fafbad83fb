import { spawn } from 'node:child_process';
import { exitCodes } from '#shared/exit-codes';
import { paths } from '../build/paths.ts';
import type { StartOptions } from './options.ts';
import { untilStopped } from './until-stopped.ts';

/** An Electron that ends sooner than this, and not by itself, cannot run on this machine. */
const shortestRunMs = 5000;
/** Restarts asked for within {@link shortestRunMs} of the start, one after another. */
const mostQuickRestarts = 5;

/**
 * Runs the Electron kiosk until it ends or Ctrl-C is pressed, and starts it again when it asks for
 * that, as a supervisor does. Resolves to its exit code (1 when a signal ended it), or to 'unable'
 * when it never came up.
 */
export async function runElectron(
  executable: string,
  options: StartOptions,
): Promise<number | 'unable'> {
  let quickRestarts = 0;
  for (;;) {
    const started = Date.now();
    const code = await runOnce(executable, options);
    if (code === 'stopped') return 0;
    const isQuick = Date.now() - started < shortestRunMs;
    if (code === exitCodes.restart && quickRestarts < mostQuickRestarts) {
      quickRestarts = isQuick ? quickRestarts + 1 : 0;
      continue;
    }
    const itself: readonly number[] = Object.values(exitCodes);
    return isQuick && !itself.includes(code) ? 'unable' : code;
  }
}

async function runOnce(executable: string, options: StartOptions): Promise<number | 'stopped'> {
  const args = [paths.root, '--data', options.dataFolder];
  if (options.windowed) args.push('--windowed');
  if (options.staff) args.push('--staff');
  if (options.lang) args.push('--lang', options.lang);
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
  if (stopped) child.kill();
  return stopped ? 'stopped' : code;
}
