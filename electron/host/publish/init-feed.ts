import { rootKeyNames } from '#shared/publisher-model';
import { FeedError, FeedThere, KeysThere } from './feed-error.ts';
import {
  makeRoot,
  parseRoot,
  type RoleKeys,
  type RoleName,
  roleKeysOf,
  signAll,
} from './feed-metadata.ts';
import { type FeedTarget, timestampName } from './feed-target.ts';
import { type Feed, readTree, signTree, versionsOf } from './feed-tree.ts';
import type { SigningKey } from './key-file.ts';
import type { KeyFolder, KeyName } from './key-folder.ts';

/** Two of three: one key may be lost, and one stolen, without losing the feed. */
const rootThreshold = 2;

/** Makes keys and an empty feed. With an approver, two people must sign each release. */
export async function initFeed(feed: Feed, withApprover: boolean): Promise<void> {
  await refuseFeed(feed.target);
  await createKeys(feed, withApprover);
  await beginFeed(feed);
}

/**
 * Makes the keys of all roles and the root that names them. Throws {@link KeysThere} where there is
 * any key, or the root of some.
 */
export async function createKeys(
  { keys, now }: Pick<Feed, 'keys' | 'now'>,
  withApprover: boolean,
): Promise<void> {
  for (const name of [
    ...rootKeyNames,
    'targets-1',
    'targets-2',
    'snapshot',
    'timestamp',
  ] as const) {
    if (await keys.has(name)) throw new KeysThere(`There are keys already: ${name} exists.`);
  }
  if (await keys.readRoot().catch(() => null)) {
    throw new KeysThere('There is the root of other keys already.');
  }
  const rootKeys = await createAll(keys, rootKeyNames);
  const root = makeRoot(1, now, {
    root: { keys: rootKeys, threshold: rootThreshold },
    targets: await createRole(keys, 'targets', withApprover),
    snapshot: await createRole(keys, 'snapshot', false),
    timestamp: await createRole(keys, 'timestamp', false),
  });
  await keys.writeRoot(signAll(root, rootKeys));
}

/**
 * Makes an empty feed that is signed with keys that are there. Throws {@link FeedThere} where there
 * is one; what was begun with these keys and broken off is completed.
 */
export async function beginFeed(feed: Feed): Promise<void> {
  const { target, keys } = feed;
  const bytes = await keys.readRoot();
  const root = parseRoot(bytes);
  await refuseFeed(target, bytes);
  await target.write(`${root.signed.version}.root.json`, bytes);
  await signTree(feed, root, { targets: [] }, { timestamp: 0, snapshot: 0, targets: 0 });
}

/** Throws {@link FeedThere} unless a feed with this root, or any, can be begun there. */
export async function refuseFeed(target: FeedTarget, ownRoot?: Buffer): Promise<void> {
  const first = await target.read('1.root.json');
  const isForeign = first !== null && !(ownRoot && first.equals(ownRoot));
  if (isForeign || (await target.read(timestampName))) {
    throw new FeedThere(`${target.name} holds a feed already.`);
  }
}

/**
 * Signs the feed anew so that kiosks go on trusting it. Run by a schedule, it needs the keys of
 * snapshot and timestamp only.
 */
export async function refreshFeed(feed: Feed, withTargets: boolean): Promise<void> {
  const tree = await readTree(feed);
  const { root, targets, targetsFile } = tree;
  await signTree(
    feed,
    root,
    withTargets ? { targets: Object.values(targets.signed.targets) } : { unchanged: targetsFile },
    versionsOf(tree),
  );
}

/**
 * Replaces the keys of a role, or with `root` all three root keys, under a new root that two of the
 * present root keys sign. Kiosks follow by themselves.
 */
export async function rotateKeys(feed: Feed, role: RoleName): Promise<void> {
  const { target, keys, now } = feed;
  const tree = await readTree(feed);
  const { root: before, targets, targetsFile } = tree;
  // Opened before a new key takes the place of an old one.
  const signers = await openRootKeys(keys);
  const replaced: RoleKeys =
    role === 'root'
      ? { keys: await createAll(keys, rootKeyNames), threshold: rootThreshold }
      : await createRole(keys, role, roleKeysOf(before, role).threshold > 1);
  const version = before.signed.version + 1;
  const root = makeRoot(version, now, {
    root: roleKeysOf(before, 'root'),
    targets: roleKeysOf(before, 'targets'),
    snapshot: roleKeysOf(before, 'snapshot'),
    timestamp: roleKeysOf(before, 'timestamp'),
    [role]: replaced,
  });
  const newSigners = role === 'root' ? await openRootKeys(keys) : [];
  const bytes = signAll(root, [...signers, ...newSigners]);
  await keys.writeRoot(bytes);
  await target.write(`${version}.root.json`, bytes);
  await signTree(
    feed,
    root,
    role === 'targets'
      ? { targets: Object.values(targets.signed.targets) }
      : { unchanged: targetsFile },
    versionsOf(tree),
  );
}

async function openRootKeys(keys: KeyFolder): Promise<readonly SigningKey[]> {
  const opened: SigningKey[] = [];
  for (const name of rootKeyNames) {
    if (opened.length < rootThreshold && (await keys.has(name))) opened.push(await keys.open(name));
  }
  if (opened.length < rootThreshold) {
    throw new FeedError(`${rootThreshold} of the 3 root keys are needed, ${opened.length} found.`);
  }
  return opened;
}

async function createRole(
  keys: KeyFolder,
  role: 'targets' | 'snapshot' | 'timestamp',
  withApprover: boolean,
): Promise<RoleKeys> {
  const names: readonly KeyName[] =
    role === 'targets' ? (withApprover ? ['targets-1', 'targets-2'] : ['targets-1']) : [role];
  return { keys: await createAll(keys, names), threshold: names.length };
}

async function createAll(
  keys: KeyFolder,
  names: readonly KeyName[],
): Promise<readonly SigningKey[]> {
  const created: SigningKey[] = [];
  for (const name of names) created.push(await keys.create(name));
  return created;
}
