import {
  Metadata,
  MetadataKind,
  type MetaFile,
  type Root,
  type TargetFile,
  type Targets,
} from '@tufjs/models';
import { FeedError } from './feed-error.ts';
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

/** Throws {@link FeedError} when there is no feed, or when it was signed with other keys. */
export async function readTree({ target, keys }: Feed): Promise<FeedTree> {
  const rootBytes = await keys.readRoot();
  const root = parseRoot(rootBytes);
  await writeMissingRoot(target, root, rootBytes);
  const timestamp = Metadata.fromJSON(
    MetadataKind.Timestamp,
    await readJson(target, timestampName),
  );
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

/**
 * Signs and writes what leads to the targets, innermost first and `timestamp.json` last: until that
 * is replaced, readers see the feed as it was. Numbers are kept before they can be seen.
 */
export async function signTree(
  feed: Feed,
  root: Metadata<Root>,
  content: { readonly targets: readonly TargetFile[] } | { readonly unchanged: MetaFile },
  before: { readonly timestamp: number; readonly snapshot: number; readonly targets: number },
): Promise<void> {
  const { target, keys, now } = feed;
  const numbers = await keys.readNumbers();
  const next = (role: 'timestamp' | 'snapshot' | 'targets') =>
    Math.max(numbers[role], before[role]) + 1;

  let targetsFile: MetaFile;
  let targetsVersion = before.targets;
  if ('targets' in content) {
    targetsVersion = next('targets');
    const bytes = signAll(
      makeTargets(targetsVersion, now, content.targets),
      await keysOf(keys, root, 'targets'),
    );
    await target.write(`${targetsVersion}.targets.json`, bytes);
    targetsFile = describeFile(targetsVersion, bytes);
  } else {
    targetsFile = content.unchanged;
  }

  const snapshotVersion = next('snapshot');
  const snapshot = signAll(
    makeSnapshot(snapshotVersion, now, targetsFile),
    await keysOf(keys, root, 'snapshot'),
  );
  await target.write(`${snapshotVersion}.snapshot.json`, snapshot);

  const timestampVersion = next('timestamp');
  const timestamp = signAll(
    makeTimestamp(
      timestampVersion,
      now,
      describeFile(snapshotVersion, snapshot),
      root.signed.version,
    ),
    await keysOf(keys, root, 'timestamp'),
  );
  await keys.writeNumbers({
    ...numbers,
    timestamp: timestampVersion,
    snapshot: snapshotVersion,
    targets: targetsVersion,
  });
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
  if (!bytes) throw new FeedError(`${target.name} is no feed: ${path} is missing.`);
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
