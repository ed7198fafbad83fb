import type { Result } from '#shared/result';

/** Why a source did not give what it was asked for. */
export type SourceFailure =
  /** No network, no such server, or a connection that broke or went silent. */
  | { readonly type: 'offline'; readonly reason: string }
  /** Something between here and the server answers in its place: a sign-in page, mostly. */
  | { readonly type: 'captive' }
  /** The proxy wants a name and a password, or other ones. */
  | { readonly type: 'proxy-refused' }
  | { readonly type: 'absent' }
  /** The server answers, but not with a file: an HTTP status from 400 on. */
  | { readonly type: 'refused'; readonly status: number }
  /** More bytes than were promised, or another part of the file than was asked for. */
  | { readonly type: 'malformed'; readonly reason: string }
  /** The stick or the share went away. */
  | { readonly type: 'unplugged' };

/** What the body of a blob throws when the source fails in the middle of it. */
export class SourceError extends Error {
  readonly failure: SourceFailure;

  constructor(failure: SourceFailure) {
    super(failure.type);
    this.failure = failure;
  }
}

export interface BlobPart {
  /** The offset at which `body` begins: the one asked for, or 0 when the source starts over. */
  readonly from: number;
  /** Throws {@link SourceError}. The reader hashes what it gets; nothing here vouches for it. */
  readonly body: AsyncIterable<Uint8Array>;
}

interface BlobRequest {
  /** Bytes that the reader already has. */
  readonly from: number;
  /** All bytes of the blob, as the verified manifest says; a source never sends more. */
  readonly bytes: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Where a kiosk gets releases from: a web server, a folder, a stick. The layout is the same
 * everywhere: metadata at the root, blobs at `blobPath`. Nothing that comes from here is trusted.
 */
export interface FeedSource {
  readonly kind: 'https' | 'folder' | 'stick';
  /** A metadata file by its name, e.g. `timestamp.json`, refused when larger than `maxBytes`. */
  readMetadata(
    name: string,
    maxBytes: number,
    signal?: AbortSignal,
  ): Promise<Result<Buffer, SourceFailure>>;
  readBlob(sha256: string, request: BlobRequest): Promise<Result<BlobPart, SourceFailure>>;
}

/** A body of bytes that are at hand. */
export async function* bodyOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
