import { err, ok, type Result } from '#shared/result';
import type { StickOffer, StickRefusal } from '#shared/stick-model';
import type { FeedConfig } from '../config.ts';
import type { ContentStore } from '../content-store/content-store.ts';
import type { SourceFailure } from '../feed/feed-source.ts';
import { type FindError, type FoundRelease, findRelease } from '../feed/find-release.ts';
import { clockFloor, presentRelease } from '../feed/present-release.ts';
import type { Trust, TrustError } from '../feed/trust.ts';
import type { StickSource } from './stick-source.ts';

export interface InspectOptions {
  readonly source: StickSource;
  readonly trust: Trust;
  readonly content: ContentStore;
  readonly channel: FeedConfig['channel'];
  readonly appVersion: string;
  readonly now: Date;
  /** Whether what was found becomes what is trusted; else it is only looked at. */
  readonly keep: boolean;
}

export interface Inspected {
  /** Null when the kiosk has it already. */
  readonly release: FoundRelease | null;
  readonly bytes: number;
  readonly expired: boolean;
}

export type InspectError = StickRefusal | 'unplugged';

/**
 * Verifies a feed on a stick, and that every file is on it that the kiosk lacks, before anything is
 * copied. What was signed too long ago is found all the same: staff decide.
 */
export async function inspectFeed(
  options: InspectOptions,
): Promise<Result<Inspected, InspectError>> {
  const { source, trust, content, channel, appVersion, keep } = options;
  const floor = await clockFloor(content, await trust.newestSignedAt());
  const now = new Date(Math.max(options.now.getTime(), floor.getTime()));
  const intime = await trust.refresh(source, { now, keep });
  const expired = !intime.ok && intime.error.type === 'expired';
  const trusted = expired ? await trust.refresh(source, { now, keep, allowExpired: true }) : intime;
  if (!trusted.ok) return err(refusalOfTrust(trusted.error));
  const present = await presentRelease(content);
  const found = await findRelease({ feed: trusted.value, source, channel, present, appVersion });
  if (!found.ok) return err(refusalOfFind(found.error));
  const release = found.value;
  if (!release) return ok({ release, bytes: 0, expired });
  const lacking = await filesToCopy(release, content);
  for (const { sha256, bytes } of lacking) {
    if (!(await source.holds(sha256, bytes))) return err('incomplete');
  }
  return ok({ release, expired, bytes: lacking.reduce((sum, { bytes }) => sum + bytes, 0) });
}

/** What the list of a release looks like from the kiosk's side: only what is not here travels. */
async function filesToCopy({ manifest, made }: FoundRelease, content: ContentStore) {
  const shown = (await content.current())?.manifest;
  const here = new Set([
    ...made.keys(),
    ...[...(shown?.buckets ?? []), ...(shown?.media ?? [])].map(({ sha256 }) => sha256),
  ]);
  return [...manifest.buckets, ...manifest.media]
    .filter(({ sha256 }) => !here.has(sha256))
    .map((file) => ('packed' in file && file.packed ? file.packed : file));
}

export function toOffer(pack: string, inspected: Result<Inspected, InspectError>): StickOffer {
  if (!inspected.ok) {
    // A stick that is pulled out while it is looked at is gone at the next look.
    const reason = inspected.error === 'unplugged' ? 'incomplete' : inspected.error;
    return { pack, state: { type: 'refused', reason } };
  }
  const { release, bytes, expired } = inspected.value;
  if (!release) return { pack, state: { type: 'same' } };
  const { seq, createdAt, author, note } = release.manifest;
  return {
    pack,
    state: { type: 'new', release: { seq, createdAt, author, note, bytes }, expired },
  };
}

function refusalOfTrust(error: TrustError): InspectError {
  switch (error.type) {
    case 'source':
      return refusalOfSource(error.failure);
    case 'rolled-back':
      return 'older';
    case 'untrusted':
      return 'untrusted';
    case 'expired':
    case 'unwritable':
      return 'unreadable';
  }
}

function refusalOfFind(error: FindError): InspectError {
  return error.type === 'source' ? refusalOfSource(error.failure) : error.type;
}

const refusalOfSource = ({ type }: SourceFailure): InspectError =>
  type === 'unplugged' ? type : type === 'absent' ? 'incomplete' : 'unreadable';
