import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface RunningKiosk {
  /** The address with its token, as printed for whoever opens it. */
  readonly url: string;
  readonly dataFolder: string;
  readonly process: ChildProcess;
  /** What it has said so far. */
  output(): string;
  stop(): Promise<void>;
}

interface StartOptions {
  /** Where the start command is to look for Electron; without it, it is asked for the browser. */
  readonly electronFolder?: string;
  /** As on an office PC. */
  readonly staff?: boolean;
}

/** Starts the product as its users do, on a free port, and waits until it says where it is. */
export async function startKiosk(
  dataFolder: string,
  { electronFolder, staff }: StartOptions = {},
): Promise<RunningKiosk> {
  const args = ['electron/start.mjs', '--no-open', '--port', '0', '--data', dataFolder];
  if (staff) args.push('--staff');
  const child = spawn(process.execPath, electronFolder ? args : [...args, '--web'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A display that need not exist: without one, Electron would not even be looked for.
    env: electronFolder
      ? { ...process.env, DISPLAY: ':9', ELECTRON_OVERRIDE_DIST_PATH: electronFolder }
      : process.env,
  });
  // A test that fails before it stops its kiosk must not leave it running.
  const kill = () => child.kill();
  process.once('exit', kill);
  child.on('exit', () => process.off('exit', kill));
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    function read(chunk: Buffer): void {
      output += chunk.toString();
      const found = /Open (http:\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    }
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`the kiosk ended with ${code}: ${output}`)));
  });
  return {
    url,
    dataFolder,
    process: child,
    output: () => output,
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) resolve();
        child.on('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the start command to its end. */
export function runStart(args: readonly string[]): Promise<CommandResult> {
  const child = spawn(process.execPath, ['electron/start.mjs', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve({ code, stdout, stderr }));
  });
}
