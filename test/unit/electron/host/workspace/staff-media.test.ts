import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStaffMedia } from '#electron/host/workspace/staff-media.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'staff-media-'));
});
afterEach(() => rm(folder, { recursive: true }));

const grey = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#888' } });

const aVariant = (bytes: Buffer, width = 480, height = 360) => ({
  width,
  height,
  base64: bytes.toString('base64'),
});

test.each([
  ['lossy', { quality: 80 }],
  ['lossless', { lossless: true }],
])('a picture in %s WebP is kept and can be read by its hash', async (_, options) => {
  const media = openStaffMedia(folder);
  const bytes = await grey(480, 360).webp(options).toBuffer();

  const added = await media.add({ kind: 'photo', variants: [aVariant(bytes)] });

  expect(added).toMatchObject({ ok: true, value: { kind: 'photo', variants: [{ width: 480 }] } });
  const sha256 = added.ok ? (added.value.variants[0]?.sha256 ?? '') : '';
  expect(await media.read(sha256)).toEqual(bytes);
});

test.each([
  ['a picture of another size', () => grey(960, 720).webp().toBuffer()],
  ['a JPEG', () => grey(480, 360).jpeg().toBuffer()],
  ['a drawing with a script', async () => Buffer.from('<svg onload="alert(1)"/>')],
  [
    'a picture that knows where it was taken',
    () =>
      grey(480, 360)
        .withExif({ IFD0: { Artist: 'somebody' } })
        .webp()
        .toBuffer(),
  ],
  [
    'a picture with a page behind it',
    async () =>
      Buffer.concat([
        await grey(480, 360).webp().toBuffer(),
        Buffer.from('<script>alert(1)</script>'),
      ]),
  ],
  ['half a picture', async () => (await grey(480, 360).webp().toBuffer()).subarray(0, 60)],
])('%s is refused, and nothing is kept', async (_, make) => {
  const media = openStaffMedia(folder);

  const added = await media.add({ kind: 'photo', variants: [aVariant(await make())] });

  expect(added).toEqual({ ok: false, error: { type: 'not-a-picture' } });
});
