import { type OrdinalForm, ordinal, romanToNumber } from './ordinals.ts';
import { belarusianWords, russianWords, type SlavicWords } from './slavic-words.ts';

type SlavicLocale = 'ru' | 'be';

const wordsByLocale = { ru: russianWords, be: belarusianWords } as const;

const range = '\\s?[–—-]\\s?';
const year = '[12]?\\d{3}';
const roman = '[XVI]+';

/**
 * A Russian or Belarusian text as it is read out. Engines read "1602 году" as "тысяча шестьсот два
 * году", "XVI" as a number of things, and pass over "%" and "№": here the words come from us.
 */
export function spokenSlavic(text: string, locale: SlavicLocale): string {
  const words = wordsByLocale[locale];
  const steps: readonly ((text: string) => string)[] = [
    (each) => each.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, ''),
    (each) => readYears(each, words, locale),
    (each) => readCenturies(each, words, locale),
    (each) => readMonarchs(each, words, locale),
    (each) => readRomans(each, words, locale),
    (each) => readSuffixes(each, words, locale),
    (each) => readDays(each, words, locale),
    (each) => readUnits(each, words),
    (each) => readDecimals(each, words),
    (each) => words.abbreviations.reduce((now, [short, full]) => now.replace(short, full), each),
    (each) => each.replace(new RegExp(`(?<=\\d)${range}(?=\\d)`, 'g'), ' – '),
    (each) => each.replace(/(\d{1,2}):(\d\d)(?!\d)/g, '$1 $2'),
  ];
  const read = steps.reduce((now, step) => step(now), text);
  return read
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** "в 1602 г.", "1654–1667 годах", "9 июля 2026 года". */
function readYears(text: string, words: SlavicWords, locale: SlavicLocale): string {
  const named = [...words.years.keys()].sort((a, b) => b.length - a.length).join('|');
  const short = `${words.shortYear}{1,2}\\.`;
  const found = new RegExp(
    `(?<![\\d,])(${year})(?:${range}(${year}))?[\\s\\u00a0](${named}|${short})(?!\\p{L})`,
    'gu',
  );
  return text.replace(found, (_, first: string, second: string, noun: string, at: number) => {
    const before = text.slice(0, at).trimEnd();
    const full = noun.endsWith('.') ? fullYear(before, words) : noun;
    const form = caseOf(words.years.get(full) ?? 'he', before);
    const read = (value: string) => ordinal(Number(value), form, locale);
    const endsSentence = noun.endsWith('.') && isEnd(text.slice(at + _.length));
    return `${second ? `${read(first)} – ${read(second)}` : read(first)} ${full}${endsSentence ? '.' : ''}`;
  });
}

function fullYear(before: string, words: SlavicWords): string {
  if (words.inside.test(before)) return words.year.in;
  return stands(before) ? words.year.he : words.year.of;
}

/** "в XVI в.", "XVIII стагоддзя", "XVI–XVII вв." */
function readCenturies(text: string, words: SlavicWords, locale: SlavicLocale): string {
  const named = [...words.centuries.keys()].sort((a, b) => b.length - a.length).join('|');
  const short = `${words.shortCenturies}\\.|${words.shortCentury}\\.`;
  const found = new RegExp(
    `(?<!\\p{L})(${roman})(?:${range}(${roman}))?[\\s\\u00a0](${named}|${short})(?!\\p{L})`,
    'gu',
  );
  return text.replace(found, (whole, first: string, second: string, noun: string, at: number) => {
    const before = text.slice(0, at).trimEnd();
    const { full, form } = fullCentury(noun, before, words);
    const read = (value: string) => ordinal(romanToNumber(value), form, locale);
    const endsSentence = noun.endsWith('.') && isEnd(text.slice(at + whole.length));
    return `${second ? `${read(first)} – ${read(second)}` : read(first)} ${full}${endsSentence ? '.' : ''}`;
  });
}

function fullCentury(
  noun: string,
  before: string,
  words: SlavicWords,
): { readonly full: string; readonly form: OrdinalForm } {
  const { century, centuries } = words;
  const known = centuries.get(noun);
  if (known) return { full: noun, form: caseOf(known, before) };
  const single = noun === `${words.shortCentury}.`;
  if (words.inside.test(before)) return { full: single ? century.in : century.inMany, form: 'in' };
  const standing = centuries.get(century.he) ?? 'he';
  if (!single) return { full: century.they, form: standing };
  return stands(before)
    ? { full: century.he, form: standing }
    : { full: century.of, form: 'of-he' };
}

/** "к 1602 году" is a dative; the form of the noun alone does not show it. */
const caseOf = (form: OrdinalForm, before: string): OrdinalForm =>
  form === 'in' && /(?:^|\s)(?:к|ко|да)$/iu.test(before) ? 'to-he' : form;

/** Nothing before it asks for a case: it begins the text, or stands in brackets. */
const stands = (before: string): boolean => before === '' || /[(,;:«]$/u.test(before);

const isEnd = (after: string): boolean => after === '' || /^\s+\p{Lu}/u.test(after);

/** "Пётр I", "при Николае II", "Екатерины II". */
function readMonarchs(text: string, words: SlavicWords, locale: SlavicLocale): string {
  return text.replace(
    /(\p{Lu}\p{Ll}+)([\s\u00a0])([XVI]+)(?!\p{L}|[–-])/gu,
    (_, name: string, space: string, value: string) => {
      const form = formAfterName(name, words);
      return `${name}${space}${ordinal(romanToNumber(value), form, locale)}`;
    },
  );
}

function formAfterName(name: string, { queens }: SlavicWords): OrdinalForm {
  if (queens.test(name)) {
    if (/[ая]$/u.test(name)) return 'she';
    return /[ую]$/u.test(name) ? 'whom-she' : 'of-she';
  }
  if (/[ая]$/u.test(name)) return 'of-he';
  if (/(?:ом|ем|ам|эм)$/u.test(name)) return 'by-he';
  if (/[ую]$/u.test(name)) return 'to-he';
  return /е$/u.test(name) ? 'in' : 'he';
}

/** Those that are left: "XIII форум", "конца XIX — начала XX века". */
function readRomans(text: string, words: SlavicWords, locale: SlavicLocale): string {
  return text.replace(/(?<![\p{L}\d–-])[XVI]{2,}(?![\p{L}\d–-])/gu, (value, at: number) => {
    const before = text.slice(0, at).trimEnd();
    const form = words.inside.test(before) ? 'in' : stands(before) ? 'he' : 'of-he';
    return ordinal(romanToNumber(value), form, locale);
  });
}

/** "1920-х", "1580–1590-х", "9-го". */
function readSuffixes(text: string, words: SlavicWords, locale: SlavicLocale): string {
  const found = new RegExp(
    `(?<![\\d,])(?:(${year})${range})?(\\d{1,4})-(\\p{Ll}{1,2})(?!\\p{L})`,
    'gu',
  );
  return text.replace(found, (whole, first: string | undefined, second: string, suffix: string) => {
    const form = words.suffixes.get(suffix);
    if (!form || Number(second) === 0) return whole;
    const read = (value: string) => ordinal(Number(value), form, locale);
    return first ? `${read(first)} – ${read(second)}` : read(second);
  });
}

/** "9 июля", "24–26 июля". */
function readDays(text: string, words: SlavicWords, locale: SlavicLocale): string {
  const months = words.months.join('|');
  const found = new RegExp(
    `(?<![\\d:,])(\\d{1,2})(?:${range}(\\d{1,2}))?(?=[\\s\\u00a0](?:${months})(?!\\p{L}))`,
    'gu',
  );
  const read = (day: string) => ordinal(Number(day), 'of-he', locale);
  return text.replace(found, (_, first: string, second?: string) =>
    second ? `${read(first)} – ${read(second)}` : read(first),
  );
}

/** "6,5 км", "600 тыс. км²", "10 %". */
function readUnits(text: string, words: SlavicWords): string {
  const names = Object.keys(words.units).sort((a, b) => b.length - a.length);
  const found = new RegExp(
    `(\\d+)(,\\d+)?[\\s\\u00a0]?(${names.join('|')})(?![\\p{L}²])(\\.(?=[\\s\\u00a0][\\p{Ll}₽]))?`,
    'gu',
  );
  const read = text.replace(found, (whole, count: string, part: string, unit: string) => {
    const counted = words.units[unit];
    if (!counted) return whole;
    const noun = part ? counted.part : countedNoun(Number(count), counted);
    return `${count}${part ?? ''} ${noun}`;
  });
  // After "тысяч" and "миллионов" a unit stands in the genitive plural.
  const after = new RegExp(
    `(?<=(?:тыс|млн|мил|мiл|міл)\\p{L}*\\s)(${names.join('|')})(?![\\p{L}²])`,
    'gu',
  );
  return read.replace(after, (unit) => words.units[unit]?.many ?? unit);
}

/** Both languages count alike (CLDR): 1, 2–4 and the rest, with 11–14 among the rest. */
function countedNoun(count: number, { one, few, many }: SlavicWords['units'][string]): string {
  const teens = count % 100 >= 11 && count % 100 <= 14;
  if (!teens && count % 10 === 1) return one;
  return !teens && count % 10 >= 2 && count % 10 <= 4 ? few : many;
}

/** "6,5" is "6 целых 5 десятых". */
function readDecimals(text: string, words: SlavicWords): string {
  const feminine = (count: string) =>
    count === '1' || count === '2' ? words.oneTwo[Number(count) - 1] : String(Number(count));
  const noun = (count: string, [one, more]: readonly [string, string]) =>
    Number(count) % 10 === 1 && Number(count) % 100 !== 11 ? one : more;
  return text.replace(
    /(?<![\d,])(\d+),(\d{1,3})(?![\d,])/g,
    (whole, count: string, part: string) => {
      const fraction = words.fractions[part.length - 1];
      if (!fraction) return whole;
      return `${feminine(count)} ${noun(count, words.whole)} ${feminine(part)} ${noun(part, fraction)}`;
    },
  );
}
