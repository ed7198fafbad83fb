import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256Of } from '#electron/host/blob-folder.ts';
import type { BlobPart, SourceFailure } from '#electron/host/feed/feed-source.ts';
import { createFolderSource } from '#electron/host/feed/folder-source.ts';
import { blobPath } from '#shared/release-format';
import type { Result } from '#shared/result';

let folder: string;
const text = 'a blob of some length';
const sha256 = sha256Of(text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-feed-'));
  writeFileSync(join(folder, 'timestamp.json'), '{}');
  const path = join(folder, blobPath(sha256));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

const source = () => createFolderSource(folder, 'folder');

async function textOf(part: Result<BlobPart, SourceFailure>): Promise<string> {
  if (!part.ok) throw new Error(part.error.type);
  const chunks: Uint8Array[] = [];
  for await (const chunk of part.value.body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test('metadata is read whole', async () => {
  const read = await source().readMetadata('timestamp.json', 100);

  expect(read.ok && read.value.toString()).toBe('{}');
});

test('metadata larger than allowed is not read', async () => {
  expect(await source().readMetadata('timestamp.json', 1)).toMatchObject({
    error: { type: 'malformed' },
  });
});

test('a blob is read on from where a reader stopped', async () => {
  const part = await source().readBlob(sha256, { from: 7, bytes: text.length });

  expect(part).toMatchObject({ value: { from: 7 } });
  expect(await textOf(part)).toBe(text.slice(7));
});

test('what is not there is absent, and a blob of another length is malformed', async () => {
  const asked = { from: 0, bytes: text.length };

  expect(await source().readMetadata('2.root.json', 100)).toEqual({
    ok: false,
    error: { type: 'absent' },
  });
  expect(await source().readBlob(sha256Of('other'), asked)).toMatchObject({
    error: { type: 'absent' },
  });
  expect(await source().readBlob(sha256, { from: 0, bytes: 5 })).toMatchObject({
    error: { type: 'malformed' },
  });
});
