import { expect, test } from 'vitest';
import { type Sign, spreadSigns } from '#renderer/features/map/spread-signs.ts';

const sign = (x: number, y: number, more: Partial<Sign> = {}): Sign => ({
  x,
  y,
  radius: 28,
  fixed: false,
  ...more,
});

const distance = (a: Sign | undefined, b: Sign | undefined): number =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

test('signs that stand clear of each other stay where they are', () => {
  const signs = [sign(0, 0), sign(60, 0), sign(0, 60)];

  expect(spreadSigns(signs)).toEqual(signs);
});

test('two that cover each other part, each by the half', () => {
  const [left, right] = spreadSigns([sign(0, 0), sign(40, 0)]);

  expect(distance(left, right)).toBeGreaterThanOrEqual(55.9);
  expect((left?.x ?? 0) + (right?.x ?? 0)).toBeCloseTo(40);
});

test('a pin stays at its place, and a round moves off it', () => {
  const pin = sign(0, 0, { radius: 25, fixed: true });

  const [still, moved] = spreadSigns([pin, sign(0, 30)]);

  expect(still).toBe(pin);
  expect(distance(still, moved)).toBeGreaterThanOrEqual(52.9);
});

test('two at the very same spot are told apart', () => {
  const [one, other] = spreadSigns([sign(10, 10), sign(10, 10)]);

  expect(distance(one, other)).toBeGreaterThan(50);
});

test('none moves farther than it is wide, however crowded its place', () => {
  const crowd = Array.from({ length: 20 }, (_, index) => sign(index, index % 3));

  for (const [index, moved] of spreadSigns(crowd).entries()) {
    expect(distance(moved, crowd[index])).toBeLessThanOrEqual(56.001);
  }
});
