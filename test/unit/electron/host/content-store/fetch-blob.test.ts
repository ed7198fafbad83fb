import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256Of } from '#electron/host/blob-folder.ts';
import { type BlobSource, fetchBlob } from '#electron/host/content-store/fetch-blob.ts';
import { realFiles } from '#electron/host/content-store/file-layer.ts';
import { createThrottle } from '#electron/host/content-store/throttle.ts';
import { SourceError } from '#electron/host/feed/feed-source.ts';
import { blobPath } from '#shared/release-format';
import { err, ok } from '#shared/result';

const content = Buffer.from('The quick brown fox jumps over the lazy dog. '.repeat(40));
const blob = { sha256: sha256Of(content), bytes: content.length };
let folder: string;
let asked: number[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-fetch-'));
  asked = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const target = () => join(folder, blobPath(blob.sha256));
const part = () => `${target()}.part`;
function leave(bytes: Buffer): void {
  mkdirSync(dirname(part()), { recursive: true });
  writeFileSync(part(), bytes);
}

async function* inPieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 100) yield bytes.subarray(from, from + 100);
}

/** Gives out these bytes from wherever it is asked to, or from where it wants to. */
const giving = (bytes: Buffer, startAt?: number): BlobSource => ({
  async readBlob(_sha256, { from }) {
    asked.push(from);
    const start = startAt ?? from;
    return ok({ from: start, body: inPieces(bytes.subarray(start)) });
  },
});

const fetchFrom = (source: BlobSource, signal = new AbortController().signal) =>
  fetchBlob(
    { folder, files: realFiles, source, signal, throttle: createThrottle(undefined) },
    blob,
  );

test('a blob comes whole, under its own name, and nothing is left beside it', async () => {
  expect(await fetchFrom(giving(content))).toEqual({ ok: true, value: null });

  expect(readFileSync(target()).equals(content)).toBe(true);
  expect(existsSync(part())).toBe(false);
});

test('what an interrupted download has left is continued', async () => {
  leave(content.subarray(0, 700));

  expect((await fetchFrom(giving(content))).ok).toBe(true);
  expect(asked).toEqual([700]);
});

test('a left-over that was whole already needs no source', async () => {
  leave(content);

  expect((await fetchFrom({ readBlob: async () => err({ type: 'absent' }) })).ok).toBe(true);
});

test('a source that starts over is followed', async () => {
  leave(content.subarray(0, 700));

  expect((await fetchFrom(giving(content, 0))).ok).toBe(true);
  expect(readFileSync(target()).equals(content)).toBe(true);
});

test('a source that begins where nobody asked it to is refused', async () => {
  leave(content.subarray(0, 700));

  expect(await fetchFrom(giving(content, 300))).toMatchObject({
    ok: false,
    error: { type: 'source', failure: { type: 'malformed' } },
  });
});

for (const [title, left] of [
  ['is not the beginning of the blob', Buffer.from('x'.repeat(700))],
  ['is longer than the blob', Buffer.concat([content, Buffer.from('more')])],
  ['is as long as the blob, and different', Buffer.alloc(content.length, 'x')],
] as const) {
  test(`a left-over that ${title} is thrown away, and all is fetched again`, async () => {
    leave(left);

    expect((await fetchFrom(giving(content))).ok).toBe(true);
    expect(asked.at(-1)).toBe(0);
    expect(readFileSync(target()).equals(content)).toBe(true);
  });
}

const flipped = Buffer.from(content);
flipped.writeUInt8((flipped[900] ?? 0) ^ 1, 900);
for (const [title, bytes, type] of [
  ['with one bit flipped', flipped, 'damaged'],
  ['cut short', content.subarray(0, -1), 'source'],
  ['with a byte too many', Buffer.concat([content, Buffer.from('!')]), 'source'],
  ['that is empty', Buffer.alloc(0), 'source'],
  ['of the right length and other content', Buffer.alloc(content.length, 'z'), 'damaged'],
] as const) {
  test(`a body ${title} never gets the name of the blob`, async () => {
    expect(await fetchFrom(giving(bytes))).toMatchObject({ ok: false, error: { type } });
    expect(existsSync(target())).toBe(false);

    expect((await fetchFrom(giving(content))).ok).toBe(true);
  });
}

test('a connection that breaks keeps what has come', async () => {
  const broken: BlobSource = {
    async readBlob() {
      async function* body() {
        yield content.subarray(0, 500);
        throw new SourceError({ type: 'offline', reason: 'ECONNRESET' });
      }
      return ok({ from: 0, body: body() });
    },
  };

  expect(await fetchFrom(broken)).toMatchObject({
    ok: false,
    error: { type: 'source', failure: { type: 'offline' } },
  });
  expect((await fetchFrom(giving(content))).ok).toBe(true);
  expect(asked).toEqual([500]);
});

test('a download that is stopped says so, and is continued later', async () => {
  const stop = new AbortController();
  const stopping: BlobSource = {
    async readBlob() {
      async function* body() {
        yield content.subarray(0, 300);
        stop.abort();
        yield content.subarray(300);
      }
      return ok({ from: 0, body: body() });
    },
  };

  expect(await fetchFrom(stopping, stop.signal)).toEqual({ ok: false, error: { type: 'stopped' } });
  expect((await fetchFrom(giving(content))).ok).toBe(true);
  expect(asked).toEqual([300]);
});

test('an empty blob is a blob too', async () => {
  const empty = { sha256: sha256Of(''), bytes: 0 };
  const options = {
    folder,
    files: realFiles,
    source: giving(Buffer.alloc(0)),
    signal: new AbortController().signal,
    throttle: createThrottle(undefined),
  };

  expect((await fetchBlob(options, empty)).ok).toBe(true);
  expect(readFileSync(join(folder, blobPath(empty.sha256)))).toHaveLength(0);
});

test('a limit of the speed holds for all downloads together', async () => {
  const throttle = createThrottle(10_000);
  const started = performance.now();

  await Promise.all([throttle(500), throttle(500), throttle(1000)]);

  expect(performance.now() - started).toBeGreaterThan(190);
});
