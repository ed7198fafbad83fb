import * as v from 'valibot';
import {
  type Channel,
  contentSchemaVersion,
  type ReleaseManifest,
  releaseDiffSchema,
  releaseManifestSchema,
} from '#shared/release-format';
import { err, ok, type Result } from '#shared/result';
import { sha256Of } from '../blob-folder.ts';
import { applyDiff, type ReleaseParts } from '../release-diff.ts';
import { type FeedSource, SourceError, type SourceFailure } from './feed-source.ts';
import { diffTarget, manifestTarget } from './target-names.ts';
import type { TrustedFeed, TrustedTarget } from './trust.ts';

/** A release of which every byte is vouched for by signed metadata. */
export interface FoundRelease {
  readonly sha256: string;
  readonly manifest: ReleaseManifest;
  readonly manifestBytes: Buffer;
  /** Buckets that were made out of the present release and a diff. */
  readonly made: ReadonlyMap<string, Buffer>;
}

export type FindError =
  | { readonly type: 'source'; readonly failure: SourceFailure }
  /** Nothing has been published on this channel. */
  | { readonly type: 'no-release' }
  | { readonly type: 'needs-newer-app'; readonly minApp: string }
  /** Its number is lower than that of a release that has been here. */
  | { readonly type: 'older' }
  /** Signed, and yet no release. */
  | { readonly type: 'unreadable' };

interface FindOptions {
  readonly feed: TrustedFeed;
  readonly source: FeedSource;
  readonly channel: Channel;
  /** The newest installed release; null while it is the factory's. */
  readonly present: ReleaseParts | null;
  readonly appVersion: string;
  readonly signal?: AbortSignal | undefined;
}

const mostManifestBytes = 20_000_000;

/**
 * The current release of a channel, or null when it is the present one. Where a diff leads to it,
 * only the diff is fetched; where the diff is no good, the whole manifest is.
 */
export async function findRelease(
  options: FindOptions,
): Promise<Result<FoundRelease | null, FindError>> {
  const { feed, channel, present, appVersion } = options;
  const target = await feed.target(manifestTarget(channel));
  if (!target) return err({ type: 'no-release' });
  if (target.sha256 === present?.sha256) return ok(null);
  const rebuilt = await rebuild(options, target);
  if (!rebuilt.ok) return rebuilt;
  const whole = rebuilt.value ? null : await readWhole(options, target);
  if (whole && !whole.ok) return whole;
  const manifestBytes = rebuilt.value?.manifestBytes ?? whole?.value;
  if (!manifestBytes) return err({ type: 'unreadable' });

  const read = readManifest(manifestBytes, appVersion);
  if (!read.ok) return read;
  const manifest = read.value;
  const isOlder = present?.manifest.channel === channel && manifest.seq < present.manifest.seq;
  if (isOlder || manifest.channel !== channel)
    return err({ type: isOlder ? 'older' : 'unreadable' });
  const made = rebuilt.value?.buckets ?? new Map<string, Buffer>();
  return ok({ sha256: target.sha256, manifest, manifestBytes, made });
}

/**
 * Null where no diff fits, also when the feed has lost or damaged it. Only a source that cannot be
 * reached ends the search.
 */
async function rebuild(
  options: FindOptions,
  target: TrustedTarget,
): Promise<Result<Awaited<ReturnType<typeof applyDiff>> | null, FindError>> {
  const { feed, channel, present } = options;
  if (present?.manifest.channel !== channel) return ok(null);
  const diff = await feed.target(diffTarget(channel, present.manifest.seq));
  if (!diff || diff.custom.from !== present.sha256) return ok(null);
  const read = await readWhole(options, diff);
  if (!read.ok) return isUnreachable(read.error) ? read : ok(null);
  try {
    const parsed = v.parse(releaseDiffSchema, JSON.parse(read.value.toString('utf8')));
    const made = await applyDiff(present, parsed);
    return ok(sha256Of(made.manifestBytes) === target.sha256 ? made : null);
  } catch {
    return ok(null);
  }
}

const isUnreachable = (error: FindError): boolean =>
  error.type === 'source' && error.failure.type !== 'absent' && error.failure.type !== 'malformed';

async function readWhole(
  { source, signal }: FindOptions,
  { sha256, bytes }: TrustedTarget,
): Promise<Result<Buffer, FindError>> {
  if (bytes > mostManifestBytes) return err({ type: 'unreadable' });
  const read = await readBlobWhole(source, { sha256, bytes }, signal);
  return read.ok ? read : err({ type: 'source', failure: read.error });
}

/** A small blob in one piece, checked against its hash. */
export async function readBlobWhole(
  source: FeedSource,
  { sha256, bytes }: { readonly sha256: string; readonly bytes: number },
  signal: AbortSignal | undefined,
): Promise<Result<Buffer, SourceFailure>> {
  const part = await source.readBlob(sha256, { from: 0, bytes, signal });
  if (!part.ok) return part;
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of part.value.body) chunks.push(chunk);
  } catch (error) {
    return err(
      error instanceof SourceError ? error.failure : { type: 'offline', reason: String(error) },
    );
  }
  const whole = Buffer.concat(chunks);
  return sha256Of(whole) === sha256 ? ok(whole) : err({ type: 'malformed', reason: 'wrong hash' });
}

/** What every version of the format says, so that an old app knows that it is too old. */
const headSchema = v.object({
  schema: v.number(),
  contentSchema: v.number(),
  minApp: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
});

function readManifest(bytes: Buffer, appVersion: string): Result<ReleaseManifest, FindError> {
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), bytes.toString('utf8'));
  const head = v.safeParse(headSchema, json.output);
  if (!head.success) return err({ type: 'unreadable' });
  const { schema, contentSchema, minApp } = head.output;
  if (schema > 1 || contentSchema > contentSchemaVersion || isNewer(minApp, appVersion)) {
    return err({ type: 'needs-newer-app', minApp });
  }
  const manifest = v.safeParse(releaseManifestSchema, json.output);
  return manifest.success && contentSchema === contentSchemaVersion
    ? ok(manifest.output)
    : err({ type: 'unreadable' });
}

function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((each) => (each.split('-')[0] ?? '').split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
