import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface RunningKiosk {
  /** The address with its token, as printed for whoever opens it. */
  readonly url: string;
  readonly dataFolder: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts the product as its users do, on a free port, and waits until it says where it is. */
export async function startKiosk(
  dataFolder: string,
  args: readonly string[] = [],
): Promise<RunningKiosk> {
  const child = spawn(
    process.execPath,
    ['electron/start.mjs', '--web', '--no-open', '--port', '0', '--data', dataFolder, ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
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
