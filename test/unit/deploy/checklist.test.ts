import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exitCodes } from '#shared/exit-codes';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const page = read('assets/deploy/checklist.html');

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, it = '']) => it);
const codesOf = (text: string) =>
  all(text, /<code\b[^>]*>([\s\S]*?)<\/code\s*>/g).map((code) => code.replace(/\s+/g, ' ').trim());

/** Groups of points, in the order of the page. */
function readPart(language: 'ru' | 'en'): readonly (readonly string[])[] {
  const part = new RegExp(`<section[^>]* lang="${language}"[^>]*>[\\s\\S]*?</section>`).exec(page);
  const groups = all(part?.[0] ?? '', /<ol>([\s\S]*?)<\/ol>/g);
  return groups.map((group) => all(group, /<li>([\s\S]*?)<\/li>/g));
}

const russian = readPart('ru');
const english = readPart('en');

test('the technician reads Russian first, and as many points in English', () => {
  const counts = (groups: typeof russian) => groups.map((points) => points.length);

  expect(page.indexOf('lang="ru"')).toBeLessThan(page.indexOf('lang="en"'));
  expect(counts(english)).toEqual(counts(russian));
  expect(russian).toHaveLength(3);
  expect(russian.flat().length).toBeGreaterThan(40);
});

test('every point has one box to tick', () => {
  for (const point of [...russian, ...english].flat()) {
    expect(all(point, /<input\s+(type="checkbox")/g)).toHaveLength(1);
  }
});

test('a point has the same commands and as many blanks in both languages', () => {
  const filled = (points: readonly string[]) =>
    points.map((point) => ({
      codes: codesOf(point).sort(),
      blanks: all(point, /(class="blank")/g).length,
    }));

  expect(filled(english.flat())).toEqual(filled(russian.flat()));
  expect(codesOf(russian.flat().join(''))).toContain('journalctl -u union-state-kiosk');
});

test.each([
  ['Russian', russian],
  ['English', english],
])('the %s part names the exit codes of the kiosk, and no others', (_language, groups) => {
  const numbers = codesOf(groups.flat().join('')).filter((code) => /^\d+$/.test(code));

  expect(new Set(numbers.map(Number))).toEqual(new Set([exitCodes.desktop, exitCodes.restart]));
});

test('the Windows path is the one the installer uses', () => {
  const product = /^productName: (.+)$/m.exec(read('electron-builder.yml'))?.[1];

  expect(codesOf(russian.flat().join(''))).toContain(`C:\\Program Files\\${product}`);
});

test('the page needs no script and no other file', () => {
  expect(page).not.toMatch(/<(?:script|link|img|iframe)\b|\bsrc=|url\(|@import|\son\w+=/i);
  for (const target of all(page, /href="([^"]*)"/g)) expect(target).toMatch(/^#(?:ru|en)$/);
});

test('the page has the colours of the kiosk, under the same names', () => {
  const colours = (css: string) => css.match(/--[\w-]+: #[\da-f]{3,6};/g) ?? [];
  const tokens = colours(read('renderer/ui/tokens.css').split('[data-layout')[0] ?? '');

  expect(tokens).toEqual(expect.arrayContaining(colours(page)));
  expect(page.match(/#[\da-f]{6}\b/g)).toHaveLength(colours(page).length);
});
