import { mkdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import * as v from 'valibot';
import { writeDurably } from '../write-durably.ts';
import { FeedError, KeysForbidden, KeysMissing, WrongPassphrase } from './feed-error.ts';
import { newKeyFile, openKeyFile, type SigningKey } from './key-file.ts';

export type KeyName = `root-${1 | 2 | 3}` | `targets-${1 | 2}` | 'snapshot' | 'timestamp';

/** Asked once for each key that is about to sign. */
export type AskPassphrase = (key: KeyName, isNew: boolean) => Promise<string>;

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The highest numbers ever signed with these keys: a feed restored from a copy cannot reuse them. */
const stateSchema = v.strictObject({
  schema: v.literal(1),
  timestamp: countSchema,
  snapshot: countSchema,
  targets: countSchema,
  seq: v.record(v.string(), countSchema),
});
export type SignedNumbers = v.InferOutput<typeof stateSchema>;

export interface KeyFolder {
  has(name: KeyName): Promise<boolean>;
  /** A key of the same name that is replaced stays beside it. */
  create(name: KeyName): Promise<SigningKey>;
  open(name: KeyName): Promise<SigningKey>;
  /** The newest root metadata: public, and what each kiosk is given to start with. */
  readRoot(): Promise<Buffer>;
  writeRoot(bytes: Buffer): Promise<void>;
  readNumbers(): Promise<SignedNumbers>;
  writeNumbers(numbers: SignedNumbers): Promise<void>;
}

interface KeyFolderOptions {
  readonly folder: string;
  /** Where root keys lie when they are kept apart, e.g. on two sticks; looked at after `folder`. */
  readonly moreFolders?: readonly string[];
  /** Folders in which no key may ever lie: the project, and a feed that is a folder. */
  readonly forbidden: readonly string[];
  readonly askPassphrase: AskPassphrase;
}

export const rootFileName = 'feed-root.json';

/** Throws {@link FeedError} when the folder is where keys could be published or committed. */
export async function openKeyFolder(options: KeyFolderOptions): Promise<KeyFolder> {
  const { folder, moreFolders = [], forbidden, askPassphrase } = options;
  for (const other of forbidden) await refuseOverlap(folder, other);
  const opened = new Map<KeyName, SigningKey>();
  const statePath = join(folder, 'signed-numbers.json');

  async function readKeyFile(name: KeyName): Promise<string | undefined> {
    for (const each of [folder, ...moreFolders]) {
      const text = await readFile(join(each, `${name}.key.json`), 'utf8').catch(() => undefined);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  return {
    has: async (name) => (await readKeyFile(name)) !== undefined,
    async create(name) {
      const { text, key } = newKeyFile(await askPassphrase(name, true));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, `${name}.key.json`);
      const replaced = await readFile(path, 'utf8').catch(() => undefined);
      if (replaced !== undefined) {
        const suffix = `before-${key.keyId.slice(0, 8)}`;
        await writeDurably(join(folder, `${name}.${suffix}.json`), replaced, { mode: 0o600 });
      }
      await writeDurably(path, text, { mode: 0o600 });
      opened.set(name, key);
      return key;
    },
    async open(name) {
      const known = opened.get(name);
      if (known) return known;
      const text = await readKeyFile(name);
      if (text === undefined) throw new FeedError(`The key ${name} is not in ${folder}.`);
      const key = openKeyFile(text, await askPassphrase(name, false));
      if (!key)
        throw new WrongPassphrase(`Wrong passphrase for the key ${name}, or its file is damaged.`);
      opened.set(name, key);
      return key;
    },
    async readRoot() {
      try {
        return await readFile(join(folder, rootFileName));
      } catch {
        throw new KeysMissing(
          `${folder} holds no ${rootFileName}: make the keys with "init" first.`,
        );
      }
    },
    async writeRoot(bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeDurably(join(folder, rootFileName), bytes.toString('utf8'));
    },
    async readNumbers() {
      const text = await readFile(statePath, 'utf8').catch(() => undefined);
      if (text === undefined) {
        return { schema: 1, timestamp: 0, snapshot: 0, targets: 0, seq: {} };
      }
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), stateSchema), text);
      if (!parsed.success) throw new FeedError(`${statePath} is damaged: restore it from a copy.`);
      return parsed.output;
    },
    writeNumbers: (numbers) => writeDurably(statePath, JSON.stringify(numbers, null, 2)),
  };
}

async function refuseOverlap(folder: string, other: string): Promise<void> {
  const [keys, theirs] = [await realPathOf(folder), await realPathOf(other)];
  if (isWithin(keys, theirs)) {
    throw new KeysForbidden(`Keys must not lie in ${other}. Choose a folder outside of it.`);
  }
  if (isWithin(theirs, keys)) {
    throw new KeysForbidden(`${other} must not lie in the folder of the keys.`);
  }
}

/** Where links lead, also for a folder that does not exist yet. */
async function realPathOf(path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    return await realpath(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute
      ? absolute
      : join(await realPathOf(parent), relative(parent, absolute));
  }
}

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
