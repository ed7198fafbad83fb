import sharp from 'sharp';
import { expect, test } from 'vitest';

import { drawScene } from '#electron/host/illustrations/scene.ts';
import { svgStrips } from '#electron/host/illustrations/svg-strips.ts';

test('strips put together are the picture itself', async () => {
  const svg = drawScene({ id: 'smolensk-fortress-wall', category: 'fortress' });
  const whole = await pixelsOf(svg.replace('<svg ', '<svg width="800" height="600" '));

  const strips = await Promise.all(svgStrips(svg, 800, 120).map((strip) => pixelsOf(strip.svg)));

  expect(largestDifference(Buffer.concat(strips), whole)).toBeLessThanOrEqual(4);
});

test('a strip leaves out the sprays that do not reach it', () => {
  const svg = drawScene({ id: 'mir-castle', category: 'castle' });

  const [sky] = svgStrips(svg, 1600, 120);

  expect(countOf(sky?.svg ?? '', '<mask ')).toBeGreaterThan(0);
  expect(countOf(sky?.svg ?? '', '<mask ')).toBeLessThan(countOf(svg, '<mask ') / 2);
});

test('strips add up to the height of the picture', () => {
  const svg = '<svg viewBox="0 0 1600 760"><defs></defs></svg>';

  const heights = svgStrips(svg, 480, 50).map(({ height }) => height);

  expect(heights.reduce((sum, height) => sum + height)).toBe(228);
});

const pixelsOf = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();

const countOf = (text: string, part: string): number => text.split(part).length - 1;

function largestDifference(a: Buffer, b: Buffer): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let largest = 0;
  for (const [i, value] of a.entries()) largest = Math.max(largest, Math.abs(value - (b[i] ?? 0)));
  return largest;
}
