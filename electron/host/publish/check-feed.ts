import { blobPath, type Channel, channels, type ReleaseManifest } from '#shared/release-format';
import { sha256Of } from '../blob-folder.ts';
import { unpackBucket } from '../encode-release.ts';
import { manifestTarget } from '../feed/target-names.ts';
import { parseManifest } from '../parse-manifest.ts';
import type { RoleName } from './feed-metadata.ts';
import { type Feed, type FeedTree, readTree } from './feed-tree.ts';

export interface FeedStatus {
  /** When the signatures of each role end. */
  readonly expires: Readonly<Record<RoleName, Date>>;
  readonly releases: readonly {
    readonly channel: Channel;
    readonly manifest: ReleaseManifest;
    /** Bytes that a new kiosk fetches. */
    readonly bytes: number;
    /** How many earlier releases have a diff. */
    readonly diffs: number;
  }[];
}

export async function feedStatus(feed: Feed): Promise<FeedStatus> {
  const tree = await readTree(feed);
  const releases: FeedStatus['releases'][number][] = [];
  for (const channel of channels) {
    const manifest = await readManifest(feed, tree, channel);
    if (!manifest) continue;
    const bytes = filesOf(manifest).reduce((sum, file) => sum + file.bytes, 0);
    const diffs = Object.keys(tree.targets.signed.targets).filter((path) =>
      path.startsWith(`${channel}.from-`),
    ).length;
    releases.push({ channel, manifest, bytes, diffs });
  }
  return { expires: expiryOf(tree), releases };
}

/** Reads and hashes every file that a kiosk could ask for; returns what is wrong, in words. */
export async function verifyFeed(
  feed: Feed,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<readonly string[]> {
  const { target, now } = feed;
  const tree = await readTree(feed);
  const problems = Object.entries(expiryOf(tree))
    .filter(([, expires]) => expires <= now)
    .map(([role, expires]) => `The signature of ${role} ended on ${expires.toISOString()}.`);
  const wanted = new Map<string, number>();
  for (const { hashes, length } of Object.values(tree.targets.signed.targets)) {
    wanted.set(hashes.sha256 ?? '', length);
  }
  const manifests: ReleaseManifest[] = [];
  for (const channel of channels) {
    if (!tree.targets.signed.targets[manifestTarget(channel)]) continue;
    const manifest = await readManifest(feed, tree, channel);
    if (manifest) manifests.push(manifest);
    else problems.push(`The release of ${channel} cannot be read.`);
  }
  for (const manifest of manifests) {
    for (const { sha256, bytes } of filesOf(manifest)) wanted.set(sha256, bytes);
  }
  let done = 0;
  for (const [sha256, bytes] of wanted) {
    const found = await target.read(blobPath(sha256));
    if (!found) problems.push(`${blobPath(sha256)} is missing.`);
    else if (found.length !== bytes || sha256Of(found) !== sha256) {
      problems.push(`${blobPath(sha256)} is damaged.`);
    } else {
      const bucket = manifests
        .flatMap(({ buckets }) => buckets)
        .find(({ packed }) => packed?.sha256 === sha256);
      if (bucket && !unpackBucket(found, bucket)) {
        problems.push(`${blobPath(sha256)} does not hold its records.`);
      }
    }
    done += 1;
    onProgress(done, wanted.size);
  }
  return problems;
}

const expiryOf = (tree: FeedTree): Record<RoleName, Date> => ({
  root: new Date(tree.root.signed.expires),
  targets: new Date(tree.targets.signed.expires),
  snapshot: tree.snapshotExpires,
  timestamp: tree.timestampExpires,
});

/** What travels of a release, besides its manifest. */
export const filesOf = ({ buckets, media }: ReleaseManifest) => [
  ...buckets.map((bucket) => bucket.packed ?? bucket),
  ...media,
];

export async function readManifest(
  { target }: Feed,
  tree: FeedTree,
  channel: Channel,
): Promise<ReleaseManifest | null> {
  const sha256 = tree.targets.signed.targets[manifestTarget(channel)]?.hashes.sha256;
  const bytes = sha256 === undefined ? null : await target.read(blobPath(sha256));
  if (!bytes || sha256Of(bytes) !== sha256) return null;
  return parseManifest(bytes);
}
