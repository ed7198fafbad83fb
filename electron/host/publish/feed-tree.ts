import {
  Metadata,
  MetadataKind,
  type MetaFile,
  type Root,
  type TargetFile,
  type Targets,
} from '@tufjs/models';
import { FeedError, NoFeed } from './feed-error.ts';
import {
  describeFile,
  makeSnapshot,
  makeTargets,
  makeTimestamp,
  parseRoot,
  signAll,
} from './feed-metadata.ts';
import { type FeedTarget, timestampName } from './feed-target.ts';
import type { SigningKey } from './key-file.ts';
import type { KeyFolder, KeyName } from './key-folder.ts';

export interface Feed {
  readonly target: FeedTarget;
  readonly keys: KeyFolder;
  readonly now: Date;
}

/** The metadata of a feed whose signatures have been verified with the publisher's own root. */
export interface FeedTree {
  readonly root: Metadata<Root>;
  readonly timestampExpires: Date;
  readonly snapshotExpires: Date;
  readonly targets: Metadata<Targets>;
  readonly targetsFile: MetaFile;
  readonly versions: { readonly timestamp: number; readonly snapshot: number };
}

/** Throws {@link NoFeed} when there is none, {@link FeedError} when it was signed with other keys. */
export async function readTree({ target, keys }: Feed): Promise<FeedTree> {
  const rootBytes = await keys.readRoot();
  const root = parseRoot(rootBytes);
  const timestamp = Metadata.fromJSON(
    MetadataKind.Timestamp,
    await readJson(target, timestampName),
  );
  // Not before it is known to be a feed: whoever only looks at an empty place leaves it empty.
  await writeMissingRoot(target, root, rootBytes);
  verify(target, root, 'timestamp', timestamp);
  const { snapshotMeta } = timestamp.signed;
  const snapshotName = `${snapshotMeta.version}.snapshot.json`;
  const snapshot = Metadata.fromJSON(
    MetadataKind.Snapshot,
    await readJson(target, snapshotName, snapshotMeta),
  );
  verify(target, root, 'snapshot', snapshot);
  const targetsFile = snapshot.signed.meta['targets.json'];
  if (!targetsFile) throw new FeedError(`${target.name}/${snapshotName} names no targets.`);
  const targets = Metadata.fromJSON(
    MetadataKind.Targets,
    await readJson(target, `${targetsFile.version}.targets.json`, targetsFile),
  );
  verify(target, root, 'targets', targets);
  return {
    root,
    timestampExpires: new Date(timestamp.signed.expires),
    snapshotExpires: new Date(snapshot.signed.expires),
    targets,
    targetsFile,
    versions: { timestamp: timestamp.signed.version, snapshot: snapshot.signed.version },
  };
}

type Versions = Readonly<Record<'timestamp' | 'snapshot' | 'targets', number>>;

export const versionsOf = ({ versions, targetsFile }: FeedTree): Versions => ({
  ...versions,
  targets: targetsFile.version,
});

type Content = { readonly targets: readonly TargetFile[] } | { readonly unchanged: MetaFile };

/** What leads to the targets, signed but not yet where readers look. */
export interface SignedTree {
  readonly versions: Versions;
  /** Null where the list of targets stays as it is. */
  readonly targets: Buffer | null;
  readonly snapshot: Buffer;
  readonly timestamp: Buffer;
}

/**
 * Signs and writes what leads to the targets, innermost first and `timestamp.json` last: until that
 * is replaced, readers see the feed as it was. Numbers are kept before they can be seen.
 */
export async function signTree(
  feed: Feed,
  root: Metadata<Root>,
  content: Content,
  before: Versions,
): Promise<void> {
  const numbers = await feed.keys.readNumbers();
  await writeTree(feed, await signFiles(feed, root, content, nextVersions(numbers, before)));
}

/** The next number of each role: above what is on the feed, and above all that was ever signed. */
export const nextVersions = (numbers: Versions, before: Versions): Versions => ({
  timestamp: Math.max(numbers.timestamp, before.timestamp) + 1,
  snapshot: Math.max(numbers.snapshot, before.snapshot) + 1,
  targets: Math.max(numbers.targets, before.targets) + 1,
});

/** Signs under the given numbers and writes nothing. */
export async function signFiles(
  { keys, now }: Feed,
  root: Metadata<Root>,
  content: Content,
  versions: Versions,
): Promise<SignedTree> {
  const targets =
    'targets' in content
      ? signAll(
          makeTargets(versions.targets, now, content.targets),
          await keysOf(keys, root, 'targets'),
        )
      : null;
  const targetsFile =
    'targets' in content
      ? describeFile(versions.targets, targets ?? Buffer.alloc(0))
      : content.unchanged;
  const snapshot = signAll(
    makeSnapshot(versions.snapshot, now, targetsFile),
    await keysOf(keys, root, 'snapshot'),
  );
  const timestamp = signAll(
    makeTimestamp(
      versions.timestamp,
      now,
      describeFile(versions.snapshot, snapshot),
      root.signed.version,
    ),
    await keysOf(keys, root, 'timestamp'),
  );
  return {
    versions: { ...versions, targets: targetsFile.version },
    targets,
    snapshot,
    timestamp,
  };
}

/** Innermost first and `timestamp.json` last; see {@link signTree}. */
export async function writeTree({ target, keys }: Feed, signed: SignedTree): Promise<void> {
  const { versions, targets, snapshot, timestamp } = signed;
  if (targets) await target.write(`${versions.targets}.targets.json`, targets);
  await target.write(`${versions.snapshot}.snapshot.json`, snapshot);
  await keys.writeNumbers({ ...(await keys.readNumbers()), ...versions });
  await target.write(timestampName, timestamp);
}

const keyNames: Readonly<Record<'targets' | 'snapshot' | 'timestamp', readonly KeyName[]>> = {
  targets: ['targets-1', 'targets-2'],
  snapshot: ['snapshot'],
  timestamp: ['timestamp'],
};

/** As many keys as the role needs, each of which the root knows. */
async function keysOf(
  keys: KeyFolder,
  root: Metadata<Root>,
  role: keyof typeof keyNames,
): Promise<readonly SigningKey[]> {
  const { keyIDs = [], threshold = 1 } = root.signed.roles[role] ?? {};
  const opened: SigningKey[] = [];
  for (const name of keyNames[role].slice(0, threshold)) {
    const key = await keys.open(name);
    if (!keyIDs.includes(key.keyId)) {
      throw new FeedError(`The key ${name} is not the one that the feed's root names.`);
    }
    opened.push(key);
  }
  return opened;
}

/** A root that was signed but, after a failure, never arrived. */
async function writeMissingRoot(target: FeedTarget, root: Metadata<Root>, bytes: Buffer) {
  const name = `${root.signed.version}.root.json`;
  if (!(await target.has(name, bytes.length))) await target.write(name, bytes);
}

async function readJson(target: FeedTarget, path: string, described?: MetaFile) {
  const bytes = await target.read(path);
  if (!bytes) {
    const words = `${target.name} is no feed: ${path} is missing.`;
    throw path === timestampName ? new NoFeed(words) : new FeedError(words);
  }
  try {
    described?.verify(bytes);
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new FeedError(`${target.name}/${path} is damaged.`);
  }
}

function verify(
  target: FeedTarget,
  root: Metadata<Root>,
  role: 'timestamp' | 'snapshot' | 'targets',
  metadata: Parameters<Metadata<Root>['verifyDelegate']>[1],
): void {
  try {
    root.verifyDelegate(role, metadata);
  } catch {
    throw new FeedError(`${target.name} was not signed with these keys (${role}).`);
  }
}
