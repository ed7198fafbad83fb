import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What keeps something from being made, in words for whoever called the command. */
export class ToolError extends Error {}

/** Debian packages of the tools that are not named as their package. */
const packagesOf: Readonly<Record<string, string>> = {
  opusenc: 'opus-tools',
  'RHVoice-test': 'rhvoice rhvoice-russian rhvoice-english (in the component non-free)',
};

/** What a tool prints. Throws a {@link ToolError} when it is not installed or fails. */
export async function run(tool: string, args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for await (const line of linesOf(tool, args)) lines.push(line);
  return lines.join('\n');
}

/** The same line by line, for what is longer than any string may be. */
export async function* linesOf(tool: string, args: readonly string[]): AsyncGenerator<string> {
  const child = spawn(tool, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-2000);
  });
  const ended = new Promise<string | null>((resolve) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      resolve(
        error.code === 'ENOENT'
          ? `${tool} is not installed. On Debian and Ubuntu: sudo apt install ${packagesOf[tool] ?? tool}`
          : `${tool} cannot be run: ${error.message}`,
      ),
    );
    child.on('close', (code) =>
      resolve(code === 0 ? null : `${tool} failed: ${complaints.trim()}`),
    );
  });
  yield* createInterface({ input: child.stdout });
  const failure = await ended;
  if (failure) throw new ToolError(failure);
}
