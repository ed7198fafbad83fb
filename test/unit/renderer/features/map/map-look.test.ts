import { expect, test } from 'vitest';
import { mapColours, mapThemeOf } from '#renderer/features/map/map-look.ts';
import { planColours } from '#renderer/features/map/plan-look.ts';

const themes = ['light', 'dark', 'high'] as const;

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is the choice of a visitor and wins over the hour', () => {
  expect(mapThemeOf('high', 'dark')).toBe('high');
  expect(mapThemeOf('normal', 'dark')).toBe('dark');
  expect(mapThemeOf('normal', 'light')).toBe('light');
});

test.each(themes)('%s: names can be read on every ground', (theme) => {
  const { ink, quietInk, waterInk, neighbours, union, home, lit, unlit, halo } = mapColours[theme];
  for (const ground of [neighbours, union, home, lit, unlit, halo]) {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(quietInk, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(waterInk, ground)).toBeGreaterThanOrEqual(4.5);
  }
});

test.each(themes)('%s: names on the plans of towns can be read', (theme) => {
  const { ink, quietInk, waterInk, parkInk, halo, sheet } = planColours[theme];
  for (const letters of [ink, quietInk, waterInk, parkInk]) {
    expect(contrast(letters, halo)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(letters, sheet)).toBeGreaterThanOrEqual(4.5);
  }
});

test.each(themes)('%s: borders, lines and water stand out from the land', (theme) => {
  const { countryLine, railVitebsk, railOrsha, chosen, litLine, union, lit, unlit } =
    mapColours[theme];
  for (const line of [countryLine, railVitebsk, railOrsha, chosen]) {
    expect(contrast(line, union)).toBeGreaterThanOrEqual(3);
  }
  expect(contrast(litLine, lit)).toBeGreaterThanOrEqual(3);
  expect(contrast(litLine, unlit)).toBeGreaterThanOrEqual(3);
});

test.each(['light', 'dark'] as const)('%s: tints of regions stay quiet', (theme) => {
  const { neighbours, union, home } = mapColours[theme];

  expect(contrast(union, neighbours)).toBeLessThan(1.25);
  expect(contrast(home, union)).toBeLessThan(1.25);
});
