import { Metadata, MetadataKind } from '@tufjs/models';
import * as v from 'valibot';
import { blobPath, channels, releaseManifestSchema } from '#shared/release-format';
import { sha256Of } from '../blob-folder.ts';
import { filesOf } from './check-feed.ts';
import {
  type Feed,
  type FeedTree,
  nextVersions,
  readTree,
  type SignedTree,
  signFiles,
  versionsOf,
  writeTree,
} from './feed-tree.ts';
import { type Publication, uploadRelease } from './publish-release.ts';

const number = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A release that is signed, whose files are on the feed, and to which nothing leads yet. There is no
 * secret in it: whoever holds it can publish this release and no other.
 */
export const preparedReleaseSchema = v.strictObject({
  channel: v.picklist(channels),
  manifest: releaseManifestSchema,
  /** The list of targets that the feed had: if it has another, something else was published. */
  follows: number,
  /** `targets.json`, as it was signed. */
  targets: v.string(),
  targetsVersion: number,
  /** Under rising numbers, of which the first that is free is used. */
  attempts: v.array(
    v.strictObject({
      snapshotVersion: number,
      snapshot: v.string(),
      timestampVersion: number,
      timestamp: v.string(),
    }),
  ),
  /** What must be on the feed before anything may lead to it. */
  files: v.array(v.strictObject({ sha256: v.string(), bytes: number })),
});
export type PreparedRelease = v.InferOutput<typeof preparedReleaseSchema>;

/** How it ended: only what was `sent` can be seen. */
export type SendOutcome =
  | 'sent'
  /** Something else was published meanwhile, or the keys were replaced. */
  | 'overtaken'
  /** Its signatures hold no longer than some days more. */
  | 'expired'
  /** Files have gone from the feed. */
  | 'incomplete';

/** A weekly `refresh` takes a number each time; three weeks are the longest wait. */
const attemptsAhead = 8;
/** A kiosk that is switched on at weekends only must still find signatures that hold. */
const leastLifeMs = 7 * 86_400_000;

/**
 * Uploads and signs a release that is to go out later, so that no passphrase is needed then. With
 * `feed.now` at that hour its signatures hold as long as if it had been signed then.
 */
export async function prepareRelease(
  feed: Feed,
  publication: Publication,
): Promise<PreparedRelease> {
  const { manifest, tree, targets } = await uploadRelease(feed, publication);
  const first = nextVersions(await feed.keys.readNumbers(), versionsOf(tree));
  const signed: SignedTree[] = [];
  for (let ahead = 0; ahead < attemptsAhead; ahead += 1) {
    const { timestamp, snapshot, targets: version } = first;
    const versions = {
      timestamp: timestamp + ahead,
      snapshot: snapshot + ahead,
      targets: version,
    };
    signed.push(await signFiles(feed, tree.root, { targets }, versions));
  }
  const { channel } = publication;
  const own = targets.filter(({ path }) => path.startsWith(`${channel}.`));
  return {
    channel,
    manifest,
    follows: tree.targetsFile.version,
    // Ed25519 has one signature for each message: every attempt signed the same list.
    targets: signed[0]?.targets?.toString('utf8') ?? '',
    targetsVersion: first.targets,
    attempts: signed.map(({ versions, snapshot, timestamp }) => ({
      snapshotVersion: versions.snapshot,
      snapshot: snapshot.toString('utf8'),
      timestampVersion: versions.timestamp,
      timestamp: timestamp.toString('utf8'),
    })),
    files: [
      ...own.map(({ hashes, length }) => ({ sha256: hashes.sha256 ?? '', bytes: length })),
      ...filesOf(manifest).map(({ sha256, bytes }) => ({ sha256, bytes })),
    ],
  };
}

/**
 * Lets the feed lead to a prepared release; needs no passphrase. What is `sent` twice, because the
 * plug was pulled in between, is there once. Rejects while the feed cannot be read or written.
 */
export async function sendPrepared(feed: Feed, prepared: PreparedRelease): Promise<SendOutcome> {
  const { target, keys, now } = feed;
  const { channel, manifest, targetsVersion } = prepared;
  const tree = await readTree(feed);
  const { version, hashes } = tree.targetsFile;
  if (version === targetsVersion && hashes?.sha256 === sha256Of(Buffer.from(prepared.targets))) {
    return 'sent';
  }
  const numbers = await keys.readNumbers();
  if (version !== prepared.follows || numbers.targets > targetsVersion) return 'overtaken';
  const free = nextVersions(
    // Numbers that this very release took before the plug was pulled are still its own.
    numbers.targets === targetsVersion ? versionsOf(tree) : numbers,
    versionsOf(tree),
  );
  const attempt = prepared.attempts.find(
    ({ snapshotVersion, timestampVersion }) =>
      snapshotVersion >= free.snapshot && timestampVersion >= free.timestamp,
  );
  if (!attempt) return 'overtaken';
  const timestamp = verified(tree, prepared, attempt);
  if (!timestamp) return 'overtaken';
  if (Date.parse(timestamp.signed.expires) - now.getTime() < leastLifeMs) return 'expired';
  for (const { sha256, bytes } of prepared.files) {
    if (!(await target.has(blobPath(sha256), bytes))) return 'incomplete';
  }
  await keys.writeNumbers({ ...numbers, seq: { ...numbers.seq, [channel]: manifest.seq } });
  await writeTree(feed, {
    versions: {
      timestamp: attempt.timestampVersion,
      snapshot: attempt.snapshotVersion,
      targets: targetsVersion,
    },
    targets: Buffer.from(prepared.targets),
    snapshot: Buffer.from(attempt.snapshot),
    timestamp: Buffer.from(attempt.timestamp),
  });
  return 'sent';
}

/** The timestamp, or null when the keys that the feed's root names now did not sign all three. */
function verified(
  { root }: FeedTree,
  { targets }: PreparedRelease,
  { snapshot, timestamp }: PreparedRelease['attempts'][number],
) {
  try {
    root.verifyDelegate('targets', Metadata.fromJSON(MetadataKind.Targets, JSON.parse(targets)));
    root.verifyDelegate('snapshot', Metadata.fromJSON(MetadataKind.Snapshot, JSON.parse(snapshot)));
    const parsed = Metadata.fromJSON(MetadataKind.Timestamp, JSON.parse(timestamp));
    root.verifyDelegate('timestamp', parsed);
    return parsed;
  } catch {
    return null;
  }
}
