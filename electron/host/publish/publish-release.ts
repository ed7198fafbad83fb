import { TargetFile } from '@tufjs/models';
import { blobPath, type Channel, type ReleaseManifest } from '#shared/release-format';
import { sha256Of } from '../blob-folder.ts';
import { encodeJson, unpackBucket } from '../encode-release.ts';
import { diffTarget, manifestTarget } from '../feed/target-names.ts';
import { parseManifest } from '../parse-manifest.ts';
import { makeDiff, type ReleaseParts } from '../release-diff.ts';
import { type ComposedRelease, composeRelease, type ReleaseInput } from './compose-release.ts';
import { FeedError } from './feed-error.ts';
import type { FeedTarget } from './feed-target.ts';
import { type Feed, type FeedTree, readTree, signTree, versionsOf } from './feed-tree.ts';

/** Kiosks that are further behind than this fetch the buckets that changed. */
const mostDiffs = 10;
const uploadsAtOnce = 4;

export interface Publication extends Omit<ReleaseInput, 'note' | 'packed'> {
  readonly channel: Channel;
  readonly author: string;
  readonly note: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A release whose files are on the feed, and what will lead to them; nobody can see it yet. */
export interface UploadedRelease {
  readonly manifest: ReleaseManifest;
  readonly tree: FeedTree;
  /** Every target that the feed will have. */
  readonly targets: readonly TargetFile[];
}

/**
 * Publishes the next release of a channel: blobs first, then the metadata that lead to them. A
 * failure at any point leaves the feed as kiosks saw it before, and publishing again completes it.
 */
export async function publishRelease(
  feed: Feed,
  publication: Publication,
): Promise<ReleaseManifest> {
  const { manifest, tree, targets } = await uploadRelease(feed, publication);
  const { channel, seq } = manifest;
  const numbers = await feed.keys.readNumbers();
  await feed.keys.writeNumbers({ ...numbers, seq: { ...numbers.seq, [channel]: seq } });
  await signTree(feed, tree.root, { targets }, versionsOf(tree));
  return manifest;
}

/** Composes the next release of a channel and puts its files where kiosks will look for them. */
export async function uploadRelease(
  feed: Feed,
  publication: Publication,
): Promise<UploadedRelease> {
  const { target, keys, now } = feed;
  const { channel, author, note, onProgress, ...content } = publication;
  const tree = await readTree(feed);
  const present = tree.targets.signed.targets;
  const earlier = await earlierReleases(target, channel, present);
  const numbers = await keys.readNumbers();
  const seq = Math.max(earlier[0]?.manifest.seq ?? 0, numbers.seq[channel] ?? 0) + 1;
  const createdAt = now.toISOString();
  const release = await composeRelease({
    note: { channel, seq, createdAt, author, note },
    ...content,
    packed: true,
  });

  const blobs = new Map([...release.blobs, [release.sha256, release.manifestBytes]]);
  const added: TargetFile[] = [toTarget(manifestTarget(channel), release.manifestBytes)];
  for (const { diff, from } of await diffsTo(release, earlier)) {
    blobs.set(sha256Of(diff), diff);
    added.push(toTarget(diffTarget(channel, from.manifest.seq), diff, { from: from.sha256 }));
  }
  await upload(target, blobs, onProgress);

  const kept = Object.values(present).filter(
    ({ path }) => path !== manifestTarget(channel) && !path.startsWith(`${channel}.from-`),
  );
  return { manifest: release.manifest, tree, targets: [...kept, ...added] };
}

const toTarget = (path: string, bytes: Buffer, custom?: Readonly<Record<string, string>>) =>
  new TargetFile({
    path,
    length: bytes.length,
    hashes: { sha256: sha256Of(bytes) },
    ...(custom && { unrecognizedFields: { custom } }),
  });

/** The last releases of a channel, newest first; those whose files are gone are left out. */
async function earlierReleases(
  target: FeedTarget,
  channel: Channel,
  targets: Readonly<Record<string, TargetFile>>,
): Promise<readonly ReleaseParts[]> {
  const current = targets[manifestTarget(channel)]?.hashes.sha256;
  const older = Object.values(targets)
    .filter(({ path }) => path.startsWith(`${channel}.from-`))
    .map(({ custom }) => custom.from);
  const buckets = new Map<string, Buffer | null>();
  const found: ReleaseParts[] = [];
  for (const sha256 of [current, ...older]) {
    if (typeof sha256 !== 'string') continue;
    const bytes = await readBlobOf(target, sha256);
    const manifest = bytes && parseManifest(bytes);
    // The current release must be readable: its number decides about the next.
    if (!manifest && sha256 === current) {
      throw new FeedError(`${target.name}/${blobPath(sha256)} is missing or damaged.`);
    }
    if (manifest) found.push({ sha256, manifest, bucket: readBucketOf(target, manifest, buckets) });
  }
  return found.sort((a, b) => b.manifest.seq - a.manifest.seq).slice(0, mostDiffs);
}

function readBucketOf(
  target: FeedTarget,
  manifest: ReleaseManifest,
  known: Map<string, Buffer | null>,
): ReleaseParts['bucket'] {
  return async (sha256) => {
    const bucket = manifest.buckets.find((each) => each.sha256 === sha256);
    if (!bucket) return null;
    if (known.has(sha256)) return known.get(sha256) ?? null;
    const bytes = await readBlobOf(target, bucket.packed?.sha256 ?? sha256);
    const unpacked = bytes && bucket.packed ? unpackBucket(bytes, bucket) : bytes;
    known.set(sha256, unpacked);
    return unpacked;
  };
}

async function readBlobOf(target: FeedTarget, sha256: string): Promise<Buffer | null> {
  const bytes = await target.read(blobPath(sha256));
  return bytes && sha256Of(bytes) === sha256 ? bytes : null;
}

/** Diffs that are smaller than everything that they can save. */
async function diffsTo(
  release: ComposedRelease,
  earlier: readonly ReleaseParts[],
): Promise<readonly { readonly diff: Buffer; readonly from: ReleaseParts }[]> {
  const newer = { ...release, bucket: (sha256: string) => release.buckets.get(sha256) ?? null };
  const whole = release.manifest.buckets.reduce(
    (sum, each) => sum + (each.packed ?? each).bytes,
    0,
  );
  const diffs: { diff: Buffer; from: ReleaseParts }[] = [];
  for (const from of earlier) {
    try {
      const diff = encodeJson(await makeDiff(from, newer));
      if (diff.length < whole + release.manifestBytes.length) diffs.push({ diff, from });
    } catch {
      // Without a bucket of the older release there is no diff, and its kiosks fetch what changed.
    }
  }
  return diffs;
}

async function upload(
  target: FeedTarget,
  blobs: ReadonlyMap<string, Buffer>,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const queue = [...blobs];
  let done = 0;
  async function work(): Promise<void> {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [sha256, bytes] = next;
      const path = blobPath(sha256);
      if (!(await target.has(path, bytes.length))) await target.write(path, bytes);
      done += 1;
      onProgress(done, blobs.size);
    }
  }
  await Promise.all(Array.from({ length: uploadsAtOnce }, work));
}
