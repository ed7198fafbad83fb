import type { Readable } from 'node:stream';
import { answerHead, type FileRequest } from '../file-answer.ts';
import type { MapPackStore } from './map-packs.ts';

interface PackAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Closes the file at its end and when it is destroyed; null for an answer without a body. */
  readonly body: Readable | null;
}

/**
 * Answers `/maps/<id>.pmtiles` from the disk, in ranges as `file-answer.ts` has them; null for any
 * other address and for a pack that may not be drawn. Never kept by the browser: Electron's HTTP
 * cache fails on ranges, and the pack is on this machine anyway.
 */
export async function answerWithPack(
  packs: Pick<MapPackStore, 'openPack'>,
  pathname: string,
  request: FileRequest,
): Promise<PackAnswer | null> {
  const id = /^\/maps\/([a-z0-9-]{1,60})\.pmtiles$/.exec(pathname)?.[1];
  const pack = id === undefined ? null : await packs.openPack(id);
  if (!pack) return null;
  const { file, size, sha256 } = pack;
  const facts = { size, sha256, mime: 'application/vnd.pmtiles', immutable: false };
  const { status, headers, range } = answerHead(facts, request);
  if (range) {
    const body = file.createReadStream({ start: range.first, end: range.last });
    return { status, headers, body };
  }
  await file.close();
  return { status, headers, body: null };
}
