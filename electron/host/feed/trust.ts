import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Metadata, MetadataKind, type Root, type Timestamp } from '@tufjs/models';
import { Updater } from 'tuf-js';
import { err, ok, type Result } from '#shared/result';
import { sha256Of } from '../blob-folder.ts';
import { type FileLayer, realFiles } from '../content-store/file-layer.ts';
import type { FeedSource, SourceFailure } from './feed-source.ts';
import { createTrustFolder } from './trust-folder.ts';
import { createTufFetcher, metadataBase, readJson, type TufFetcher } from './tuf-fetcher.ts';

/** A file that the signed metadata name. */
export interface TrustedTarget {
  readonly sha256: string;
  readonly bytes: number;
  readonly custom: Readonly<Record<string, unknown>>;
}

/** What the publisher has signed last, verified. */
export interface TrustedFeed {
  target(name: string): Promise<TrustedTarget | null>;
  /** From then on it counts as too old to be installed. */
  readonly expires: Date;
}

export type TrustError =
  | { readonly type: 'source'; readonly failure: SourceFailure }
  /** Well formed, but not signed by whom it should be: perhaps an attack. */
  | { readonly type: 'untrusted'; readonly reason: string }
  /** Properly signed, but older than what has been seen: a replay, or an old stick. */
  | { readonly type: 'rolled-back'; readonly reason: string }
  /** Signed long ago, and not since. */
  | { readonly type: 'expired'; readonly reason: string }
  | { readonly type: 'unwritable'; readonly reason: string };

export interface Trust {
  /** Reads and verifies the metadata of a source at this time; keeps them when all of them hold. */
  refresh(source: FeedSource, when: RefreshTime): Promise<Result<TrustedFeed, TrustError>>;
  /** When the newest metadata that this kiosk has ever accepted were signed. */
  newestSignedAt(): Promise<Date | null>;
  /** The root as far as this kiosk has followed it. */
  newestRoot(): Promise<Buffer>;
}

interface RefreshTime {
  readonly now: Date;
  /** Staff take responsibility for what was signed long ago; older than known is still refused. */
  readonly allowExpired?: boolean;
  /** Only to look: what is trusted stays as it was. */
  readonly keep?: boolean;
  readonly signal?: AbortSignal;
}

interface TrustOptions {
  readonly folder: string;
  /** The root that the kiosk was given; later ones follow from it. */
  readonly firstRoot: Buffer;
  readonly files?: FileLayer;
}

/** A publisher's timestamp has about 500 bytes. */
const mostTimestampBytes = 16_384;

/** Verifies feeds by The Update Framework 1.0, with tuf-js; what is trusted changes as a whole. */
export function createTrust({ folder, firstRoot, files = realFiles }: TrustOptions): Trust {
  // Another first root is another publisher: nothing of the one before may hinder it.
  const trusted = createTrustFolder(join(folder, sha256Of(firstRoot).slice(0, 16)), files);

  async function refresh(
    source: FeedSource,
    { now, allowExpired = false, keep = true, signal }: RefreshTime,
  ): Promise<Result<TrustedFeed, TrustError>> {
    const timestamp = await readJson(source, 'timestamp.json', mostTimestampBytes, signal);
    if (!timestamp.ok) return err({ type: 'source', failure: timestamp.error });
    const known = new Map([['timestamp.json', timestamp.value]]);
    const absent = await rootsKnownAbsent(await newestRoot(), timestamp.value);
    const fetcher = createTufFetcher({ source, known, absent, signal });
    let staged: string;
    try {
      staged = await trusted.stage(firstRoot);
    } catch (error) {
      return err({ type: 'unwritable', reason: String(error) });
    }
    const updater = new Updater({ metadataDir: staged, metadataBaseUrl: metadataBase, fetcher });
    setReferenceTime(updater, allowExpired ? new Date(0) : now);
    try {
      await updater.refresh();
    } catch (error) {
      return err(toTrustError(error, fetcher));
    }
    let verified: Buffer;
    try {
      verified = await readFile(join(staged, 'timestamp.json'));
      if (keep) await trusted.promote(staged);
    } catch (error) {
      return err({ type: 'unwritable', reason: String(error) });
    }
    return ok(toFeed(updater, verified));
  }

  const newestRoot = async (): Promise<Buffer> => (await trusted.read('root.json')) ?? firstRoot;

  return {
    refresh,
    newestRoot,
    async newestSignedAt() {
      const bytes = await trusted.read('timestamp.json');
      return bytes && signedAtOf(parseTimestamp(bytes));
    },
  };
}

function toFeed(updater: Updater, timestampBytes: Buffer): TrustedFeed {
  const timestamp = parseTimestamp(timestampBytes);
  return {
    async target(name) {
      const found = await updater.getTargetInfo(name);
      const sha256 = found?.hashes.sha256;
      return found && sha256 ? { sha256, bytes: found.length, custom: found.custom ?? {} } : null;
    },
    expires: new Date(timestamp?.signed.expires ?? 0),
  };
}

/**
 * A timestamp that our root vouches for says which root is the newest, so that a kiosk need not ask
 * for the next one each time. Whoever could forge this could as well withhold that file.
 */
async function rootsKnownAbsent(rootBytes: Buffer, timestampBytes: Buffer): Promise<Set<string>> {
  try {
    const root: Metadata<Root> = Metadata.fromJSON(
      MetadataKind.Root,
      JSON.parse(rootBytes.toString('utf8')),
    );
    const timestamp = parseTimestamp(timestampBytes);
    if (!timestamp) return new Set();
    root.verifyDelegate('timestamp', timestamp);
    const { version } = root.signed;
    const isNewest = timestamp.signed.unrecognizedFields.root_version === version;
    return new Set(isNewest ? [`${version + 1}.root.json`] : []);
  } catch {
    return new Set();
  }
}

function parseTimestamp(bytes: Buffer): Metadata<Timestamp> | null {
  try {
    return Metadata.fromJSON(MetadataKind.Timestamp, JSON.parse(bytes.toString('utf8')));
  } catch {
    return null;
  }
}

function signedAtOf(timestamp: Metadata<Timestamp> | null): Date | null {
  const text = timestamp?.signed.unrecognizedFields.signed_at;
  const at = new Date(typeof text === 'string' ? text : Number.NaN);
  return Number.isNaN(at.getTime()) ? null : at;
}

/**
 * tuf-js 4.1 takes the system's clock when it is created, and offers no other. The version is pinned
 * and a test with a clock of 1970 and of 2099 holds it to this.
 */
function setReferenceTime(updater: Updater, time: Date): void {
  (updater as unknown as { trustedSet: { referenceTime: Date } }).trustedSet.referenceTime = time;
}

function toTrustError(error: unknown, fetcher: TufFetcher): TrustError {
  const failure = fetcher.failure();
  if (failure) return { type: 'source', failure };
  const reason = String(error);
  // tuf-js wraps the errors of snapshot and targets as text.
  if (/Failed to persist/.test(reason)) return { type: 'unwritable', reason };
  // Words of tuf-js 4.1; were they others, it would be called untrusted, and as little be taken.
  if (/is less than current version/.test(reason)) return { type: 'rolled-back', reason };
  return /expired/i.test(reason) ? { type: 'expired', reason } : { type: 'untrusted', reason };
}
