import type { PageFile } from './page-files.ts';

export interface FileRequest {
  readonly method: string;
  /** The headers of the same names; null when absent. */
  readonly range: string | null;
  readonly ifRange: string | null;
}

interface FileAnswer {
  readonly status: 200 | 206 | 416;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

/** What an answer needs to know of a file before its bytes. */
type FileFacts = Omit<PageFile, 'body'> & { readonly size: number };

interface FileHead extends Omit<FileAnswer, 'body'> {
  /** The bytes to send; null when none are. */
  readonly range: ByteRange | null;
}

interface ByteRange {
  readonly first: number;
  /** The last byte itself, not the one after it; one less than `first` in an empty file. */
  readonly last: number;
}

/** Answers GET and HEAD of a file that is in memory. */
export function answerWithFile(file: PageFile, request: FileRequest): FileAnswer {
  const { range, ...head } = answerHead({ ...file, size: file.body.length }, request);
  return { ...head, body: range && file.body.subarray(range.first, range.last + 1) };
}

/**
 * Decides about GET and HEAD of a file by RFC 9110 §14: one range exactly, 416 for one that lies
 * outside, the whole for several, for malformed ones and for those of a file that has changed since.
 */
export function answerHead(file: FileFacts, request: FileRequest): FileHead {
  const { size } = file;
  const etag = `"${file.sha256}"`;
  const headers = {
    'content-type': file.mime,
    'accept-ranges': 'bytes',
    etag,
    'cache-control': file.immutable ? 'private, max-age=31536000, immutable' : 'no-store',
  };
  const isRanged =
    request.method === 'GET' && (request.ifRange === null || request.ifRange.trim() === etag);
  const range = isRanged ? parseRange(request.range, size) : 'whole';

  if (range === 'unsatisfiable') {
    return {
      status: 416,
      headers: {
        'accept-ranges': 'bytes',
        'cache-control': 'no-store',
        'content-length': '0',
        'content-range': `bytes */${size}`,
      },
      range: null,
    };
  }
  if (range === 'whole') {
    return {
      status: 200,
      headers: { ...headers, 'content-length': String(size) },
      range: request.method === 'HEAD' ? null : { first: 0, last: size - 1 },
    };
  }
  const { first, last } = range;
  return {
    status: 206,
    headers: {
      ...headers,
      'content-length': String(last - first + 1),
      'content-range': `bytes ${first}-${last}/${size}`,
    },
    range,
  };
}

function parseRange(header: string | null, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const [, from, to] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || from + to === '') return 'whole';
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? Number.POSITIVE_INFINITY : Number(to);
  if (last < first) return 'whole';
  return first >= size ? 'unsatisfiable' : { first, last: Math.min(last, size - 1) };
}
