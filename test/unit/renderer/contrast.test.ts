import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const forText = 4.5;
const forSigns = 3;

/** The map stands on land of its own colours and is held to them elsewhere. */
const sheets = readdirSync('renderer', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.css') && !/tokens\.css$|features[\\/]map[\\/]/.test(file),
);
const css = sheets.map((file) => ({ file, text: readFileSync(join('renderer', file), 'utf8') }));

const tokens = readFileSync('renderer/ui/tokens.css', 'utf8');
const coloursOf = (selector: string): ReadonlyMap<string, string> => {
  const block = tokens.slice(tokens.indexOf(`  ${selector} {`));
  const lines = block.slice(0, block.indexOf('\n  }')).matchAll(/--([\w-]+): (#[\da-f]{3,6});/g);
  return new Map([...lines].map(([, name = '', colour = '']) => [name, colour]));
};
const light = coloursOf(':root');
const themes = {
  light,
  dark: new Map([...light, ...coloursOf('[data-theme="dark"]')]),
  'high contrast': new Map([...light, ...coloursOf('[data-contrast="high"]')]),
};

const surfaces = ['paper', 'card', 'linen'];
const fills = ['brick', 'blue', 'blue-dark', 'forest', 'ochre', 'grey'];
/** Not for words: edges, rules, and controls that are switched off, which WCAG leaves out. */
const neverWords = new Set(['outline', 'linen-2', 'gold']);

/** Words and what they stand on, as `words on ground`, wherever a rule of ours puts one there. */
const pairs = new Set<string>();
for (const { text } of css) {
  for (const [, selector = '', body = ''] of text.matchAll(/([^{}]*)\{([^{}]*)/g)) {
    // What only high contrast shows is looked at with axe, on the screens themselves.
    if (selector.includes('data-contrast')) continue;
    const words = /(?:^|[\s;])color: var\(--([\w-]+)\)/.exec(body)?.[1];
    const ground = /background(?:-color)?: var\(--([\w-]+)\)/.exec(body)?.[1];
    if (words === undefined || neverWords.has(words)) continue;
    if (ground !== undefined) pairs.add(`${words} on ${ground}`);
    else
      for (const each of words === 'on-fill' ? fills : surfaces) pairs.add(`${words} on ${each}`);
  }
}

for (const [theme, colours] of Object.entries(themes)) {
  const ratio = (pair: string): number => {
    const [words = '', ground = ''] = pair.split(' on ');
    return contrast(colours.get(words) ?? '', colours.get(ground) ?? '');
  };

  test(`${theme}: all words of our stylesheets stand out from what they stand on`, () => {
    expect(pairs.size).toBeGreaterThan(20);
    expect([...pairs].filter((pair) => !(ratio(pair) >= forText))).toEqual([]);
  });

  test(`${theme}: running text has twice the contrast that the law asks for`, () => {
    for (const ground of surfaces) expect(ratio(`ink on ${ground}`)).toBeGreaterThanOrEqual(9);
    for (const ground of surfaces) expect(ratio(`ink-2 on ${ground}`)).toBeGreaterThanOrEqual(7);
  });

  test(`${theme}: edges of controls, the focus and signs can be seen`, () => {
    const signs = ['outline', 'focus', 'blue', 'brick', 'forest'].flatMap((sign) =>
      surfaces.map((ground) => `${sign} on ${ground}`),
    );
    expect(signs.filter((pair) => ratio(pair) < forSigns)).toEqual([]);
  });
}

/** Relative luminance and ratio as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  const [r = 0, g = 0, b = 0] = (digits ?? []).map((pair) => {
    const channel = Number.parseInt(pair, 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
