import type { Locale } from '#shared/locales';
import type { Place } from '#shared/place-model';
import { pickText } from '../i18n/localized.ts';
import { bytesOf, cutToBytes, firstThatFits, largestQrBytes } from './qr-text.ts';

type Listed = Pick<Place, 'title' | 'city' | 'position'>;

interface Entry {
  readonly title: string;
  readonly city: string;
  readonly point: string;
}

/**
 * The visitor's list as plain text that always fits one QR code: with coordinates while there is
 * room, then with towns only, then with titles in fewer and fewer letters.
 */
export function listToText(places: readonly Listed[], locale: Locale): string {
  const entries = places.map((place) => placeToEntry(place, locale));
  const plain = entries.map((entry) => ({ ...entry, title: plainTitle(entry.title) }));
  return firstThatFits([
    linesOf(entries, (entry) => `${entry.title}\n${entry.point}`),
    linesOf(entries, (entry) => entry.title),
    linesOf(plain, (entry) => entry.title),
    withShortTitles(plain),
  ]);
}

const placeToEntry = ({ title, city, position }: Listed, locale: Locale): Entry => ({
  title: pickText(title, locale).value,
  city: pickText(city, locale).value,
  point: position.map((degrees) => degrees.toFixed(4)).join(','),
});

/** Numbered lines in the visitor's order; the town stands above the places that follow in it. */
function linesOf(entries: readonly Entry[], write: (entry: Entry) => string): string {
  return entries
    .flatMap((entry, index) => {
      const line = `${index + 1} ${write(entry)}`;
      return entry.city === entries[index - 1]?.city ? [line] : [entry.city, line];
    })
    .join('\n');
}

/** Without brackets, their content and quotation marks: they cost room and name nothing. */
const plainTitle = (title: string): string =>
  title
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[«»“”„"]/g, '')
    .trim() || title;

/** Fewer letters that still tell a title from others: towns stay while titles stay readable. */
function withShortTitles(entries: readonly Entry[]): string {
  const longest = Math.max(0, ...entries.map((entry) => bytesOf(entry.title)));
  for (let limit = longest; limit >= readableBytes; limit -= 1) {
    const text = linesOf(entries, (entry) => shortTitle(entry.title, limit));
    if (bytesOf(text) <= largestQrBytes) return text;
  }
  for (let limit = longest; limit > 1; limit -= 1) {
    const text = entries
      .map((entry, index) => `${index + 1} ${shortTitle(entry.title, limit)}`)
      .join('\n');
    if (bytesOf(text) <= largestQrBytes) return text;
  }
  return '';
}

/** Twelve Cyrillic letters: two short words. */
const readableBytes = 24;

/** «Мемориальный комплекс Катюша» → «Мемори. компле. Катюша» → «Мем. ком.»: words first lose letters. */
export function shortTitle(title: string, bytes: number): string {
  if (bytesOf(title) <= bytes) return title;
  const words = title.split(/[\s—–]+/);
  for (let letters = 12; letters >= fewestLetters; letters -= 1) {
    const text = shortWords(words, letters);
    if (bytesOf(text) <= bytes) return text;
  }
  for (let count = words.length - 1; count > 0; count -= 1) {
    // A title does not end in «и» or «в».
    if ((words[count - 1] ?? '').length < fewestLetters) continue;
    const text = shortWords(words.slice(0, count), fewestLetters);
    if (bytesOf(text) <= bytes) return text;
  }
  return cutToBytes(title, bytes);
}

const fewestLetters = 3;

const shortWords = (words: readonly string[], letters: number): string =>
  words.map((word) => shortWord(word, letters)).join(' ');

/** A point takes the place of at least two letters: one letter less would save nothing. */
function shortWord(word: string, letters: number): string {
  const all = [...word];
  return all.length > letters + 1 ? `${all.slice(0, letters).join('')}.` : word;
}
