import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type {
  Answered,
  Order,
  Question,
  Questions,
  QuestionType,
} from '../electron/stand-in/messages.ts';

export interface ShellProcess {
  readonly process: ChildProcess;
  /** What the shell did with Electron, in order. */
  readonly calls: readonly string[];
  /** What it wrote for whoever started it. */
  stderr(): string;
  ask<T extends QuestionType>(
    type: T,
    input: Questions[T]['input'],
  ): Promise<Questions[T]['answer']>;
  readonly ended: Promise<number | null>;
}

/** Starts the built shell in a process of its own; `obey` plays Chromium. */
export function startShell(
  appFolder: string,
  args: readonly string[],
  obey: (order: Order) => void,
): ShellProcess {
  const child = fork(join(appFolder, 'start.js'), [...args], {
    // Structured clone, as between the processes of Electron.
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const calls: string[] = [];
  const waiting = new Map<number, (answer: Answered) => void>();
  let lastId = 0;
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.on('message', (order: Order) => {
    if (order.type === 'call') calls.push(order.call);
    else if (order.type !== 'answer') obey(order);
    else {
      waiting.get(order.id)?.(order.answer);
      waiting.delete(order.id);
    }
  });
  const ended = once(child, 'exit').then(([code]) => {
    for (const answer of waiting.values()) answer({ ok: false, error: 'the shell has ended' });
    waiting.clear();
    return code as number | null;
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));

  return {
    process: child,
    calls,
    stderr: () => stderr,
    ended,
    async ask(type, input) {
      lastId += 1;
      const id = lastId;
      const answered = new Promise<Answered>((resolve) => waiting.set(id, resolve));
      if (!child.connected) throw new Error('the shell has ended');
      // The parameter is one member of the union, which TypeScript cannot follow.
      child.send({ id, type, input } as Question);
      const answer = await answered;
      if (!answer.ok) throw new Error(answer.error);
      // The shell's side answers by the same map.
      return answer.value as never;
    },
  };
}
