import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { answerWithPack } from '#electron/host/map-packs/pack-answer.ts';
import { aPmtilesFile, sha256Hex } from '../../../../support/a-map-pack.ts';

/** A pack large enough that nobody reads it in one piece, and the handle that was opened last. */
function aPack() {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-pack-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const bytes = aPmtilesFile(1_000_000);
  writeFileSync(join(folder, 'vitebsk.pmtiles'), bytes);
  const handles: FileHandle[] = [];
  async function openPack(packId: string) {
    if (packId !== 'vitebsk') return null;
    const file = await open(join(folder, 'vitebsk.pmtiles'));
    handles.push(file);
    return { file, size: bytes.length, sha256: sha256Hex(bytes) };
  }
  const ask = (range: string | null, method = 'GET', path = '/maps/vitebsk.pmtiles') =>
    answerWithPack({ openPack }, path, { method, range, ifRange: null });
  const isClosed = () => handles.length === 1 && handles[0]?.fd === -1;
  return { bytes, ask, isClosed, handles };
}

test('the whole pack is sent piece by piece, and its file closed after the last', async () => {
  const { bytes, ask, isClosed } = aPack();

  const answer = await ask(null);
  const body = answer?.body;
  if (!body) throw new Error('no body');

  const pieces: Buffer[] = [];
  for await (const piece of body) pieces.push(piece as Buffer);
  expect(answer.status).toBe(200);
  expect(pieces.length).toBeGreaterThan(10);
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  expect(isClosed()).toBe(true);
});

test('a range is read from its own place in the file', async () => {
  const { bytes, ask, isClosed } = aPack();

  const answer = await ask('bytes=999990-');

  expect(answer?.status).toBe(206);
  expect(answer?.headers['content-range']).toBe('bytes 999990-999999/1000000');
  expect(answer?.body && (await buffer(answer.body))).toEqual(bytes.subarray(999_990));
  expect(isClosed()).toBe(true);
});

test('a page that goes away in the middle leaves no file open', async () => {
  const { ask, isClosed } = aPack();
  const answer = await ask(null);
  await new Promise((resolve) => answer?.body?.once('data', resolve));

  answer?.body?.destroy();

  await expect.poll(isClosed).toBe(true);
});

test('answers without a body leave no file open', async () => {
  for (const [range, method] of [
    ['bytes=1000000-', 'GET'],
    [null, 'HEAD'],
  ] as const) {
    const { ask, isClosed } = aPack();

    expect((await ask(range, method))?.body).toBeNull();

    expect(isClosed()).toBe(true);
  }
});

test.each([
  '/maps/smolensk.pmtiles',
  '/maps/vitebsk.json',
  '/maps/vitebsk',
  '/maps/../vitebsk.pmtiles',
  '/maps/Vitebsk.pmtiles',
  '/maps/a/vitebsk.pmtiles',
  '/maps/vitebsk.pmtiles/',
  '/maps/%76itebsk.pmtiles',
  `/maps/${'a'.repeat(61)}.pmtiles`,
  '/vitebsk.pmtiles',
])('%s is no pack, and nothing is opened for it', async (path) => {
  const { ask, handles } = aPack();

  expect(await ask(null, 'GET', path)).toBeNull();
  expect(handles).toEqual([]);
});
