import { expect, test } from 'vitest';
import { measurePanel } from '#renderer/session/panel.ts';

const across = { width: 1920, height: 1080 };
const upright = { width: 1080, height: 1920 };

test('a millimetre follows from diagonal and resolution', () => {
  // 43 inches, 16 : 9: 951.9 mm wide.
  expect(measurePanel({ ...across, diagonalInches: 43 }).pxPerMm).toBeCloseTo(1920 / 951.9, 3);
  expect(measurePanel({ width: 3840, height: 2160, diagonalInches: 43 }).pxPerMm).toBeCloseTo(
    3840 / 951.9,
    3,
  );
});

test('a panel whose diagonal nobody has set is taken for one of 43 inches', () => {
  expect(measurePanel(across)).toEqual(measurePanel({ ...across, diagonalInches: 43 }));
});

test('the line of reach is 1100 mm above the floor', () => {
  // ux: an upright panel of 43 inches that begins at 700 mm has 806 px below the line.
  expect(measurePanel({ ...upright, diagonalInches: 43, bottomEdgeMm: 700 }).reachPx).toBe(807);
  // Across, beginning at 850 mm: about 500 px.
  expect(measurePanel({ ...across, diagonalInches: 43, bottomEdgeMm: 850 }).reachPx).toBe(504);
});

test('where the whole panel is within reach there is no line', () => {
  expect(measurePanel({ ...across, diagonalInches: 27, bottomEdgeMm: 700 }).reachPx).toBeNull();
});

test('a panel that hangs above the reach of a seated visitor has no room below the line', () => {
  expect(measurePanel({ ...upright, diagonalInches: 43, bottomEdgeMm: 1200 }).reachPx).toBe(0);
});
