import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { icoSizes, makeIcons, pngSizes } from '#electron/build/make-icons.ts';
import { paths } from '#electron/build/paths.ts';

const kept = join(paths.root, 'assets', 'icons');
const mark = readFileSync(join(kept, 'mark.svg'));
let drawn: string;
beforeAll(async () => {
  drawn = mkdtempSync(join(tmpdir(), 'kiosk-icons-'));
  await makeIcons(mark, drawn);
});
afterAll(() => rmSync(drawn, { recursive: true }));

/** Mean difference of a channel, 0 to 255: versions of the drawing library round differently. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map((png) => sharp(png).raw().toBuffer()));
  if (!a || !b || a.length !== b.length) return 255;
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
}

test('the icons that are kept are those of the mark; "npm run icons" draws them again', async () => {
  expect(readdirSync(kept).sort()).toEqual([...readdirSync(drawn), 'mark.svg'].sort());
  for (const size of pngSizes) {
    const [a, b] = [kept, drawn].map((folder) => readFileSync(join(folder, `${size}x${size}.png`)));
    expect(await difference(a ?? mark, b ?? mark), `${size}`).toBeLessThan(1);
  }
  expect(readFileSync(join(kept, 'icon.ico')).length).toBeGreaterThan(20_000);
});

test('each icon has the size that its name says, and clear corners', async () => {
  for (const size of pngSizes) {
    const { data, info } = await sharp(join(kept, `${size}x${size}.png`))
      .raw()
      .toBuffer({ resolveWithObject: true });

    expect([info.width, info.height, info.channels]).toEqual([size, size, 4]);
    expect(data[3], `corner of ${size}`).toBeLessThan(64);
  }
});

test('Windows finds every size in its icon file, and the same picture in each', async () => {
  const ico = readFileSync(join(kept, 'icon.ico'));
  const count = ico.readUInt16LE(4);
  const rows = Array.from({ length: count }, (_, index) => {
    const at = 6 + index * 16;
    const from = ico.readUInt32LE(at + 12);
    return { size: ico[at] || 256, body: ico.subarray(from, from + ico.readUInt32LE(at + 8)) };
  });

  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1]);
  expect(rows.map((row) => row.size)).toEqual([...icoSizes]);
  for (const { size, body } of rows.filter((row) => row.size < 256)) {
    // In the middle of the roof's sunny side, counted from the bottom row; blue comes first.
    const [x, y] = [Math.floor(size * 0.45), Math.floor(size * 0.25)];
    const at = 40 + ((size - 1 - y) * size + x) * 4;
    expect([...body.subarray(at, at + 4)], `${size}`).toEqual([0x4b, 0xb0, 0xe3, 0xff]);
  }
  expect((await sharp(rows.at(-1)?.body).metadata()).width).toBe(256);
});

test('the mark wears the colours of the page and no others', () => {
  const tokens = readFileSync(join(paths.renderer, 'ui', 'tokens.css'), 'utf8');
  const colours = mark.toString().match(/#[0-9a-f]{6}/g) ?? [];

  expect(colours.length).toBeGreaterThan(5);
  for (const colour of colours) expect(tokens).toContain(colour);
});
