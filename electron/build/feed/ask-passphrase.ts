import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { isLongEnough, leastPassphrase } from '#shared/publisher-model';
import { FeedError } from '../../host/publish/feed-error.ts';
import type { AskPassphrase, KeyName } from '../../host/publish/key-folder.ts';

/** Takes passphrases from the environment where a schedule set them, else from the terminal. */
export const createAskPassphrase =
  (env: NodeJS.ProcessEnv): AskPassphrase =>
  async (key, isNew) => {
    const variable = variableOf(key);
    const given = env[variable] ?? (await askOnTerminal(key, isNew, variable));
    if (isNew && !isLongEnough(given)) {
      throw new FeedError(
        `The passphrase of ${key} must have at least ${leastPassphrase} characters.`,
      );
    }
    return given;
  };

function variableOf(key: KeyName): string {
  if (key.startsWith('root')) return 'FEED_PASSPHRASE_ROOT';
  return key.startsWith('targets') ? 'FEED_PASSPHRASE_TARGETS' : 'FEED_PASSPHRASE_ONLINE';
}

async function askOnTerminal(key: KeyName, isNew: boolean, variable: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new FeedError(`The passphrase of ${key} is wanted: set ${variable} or use a terminal.`);
  }
  const first = await readUnseen(isNew ? `New passphrase for ${key}: ` : `Passphrase of ${key}: `);
  if (isNew && (await readUnseen('The same again: ')) !== first) {
    throw new FeedError('The two are not the same.');
  }
  return first;
}

/** A line that does not appear on the screen. */
async function readUnseen(question: string): Promise<string> {
  process.stdout.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stdout.write('\n');
  }
}
