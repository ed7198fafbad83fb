import { expect, test } from 'vitest';
import { croppedTo, wholeFrame, widthsFor } from '#renderer/features/editor/picture-frame.ts';

test('as much of a photograph is kept as has the shape of a picture', () => {
  expect(croppedTo(4000, 2000, wholeFrame)).toMatchObject({
    width: 2000 * (4 / 3),
    height: 2000,
    y: 0,
  });
  expect(croppedTo(3000, 4000, wholeFrame)).toEqual({ x: 0, y: 875, width: 3000, height: 2250 });
});

test('the part stays on the photograph, however near its edge the focus is', () => {
  const part = croppedTo(4000, 3000, { focus: { x: 0.99, y: 0 }, zoom: 2 });

  expect(part).toEqual({ x: 2000, y: 0, width: 2000, height: 1500 });
});

test('nothing is enlarged, and a small photograph still has one width', () => {
  expect(widthsFor(4000)).toEqual([480, 960, 1920]);
  expect(widthsFor(1200)).toEqual([480, 960]);
  expect(widthsFor(300)).toEqual([300]);
});
