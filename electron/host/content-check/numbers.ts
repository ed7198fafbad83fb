import type { Locale } from '#shared/locales';

const romanValue: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * The numbers of a text in a form that is equal in all languages, sorted: digits without
 * separators of thousands, a point before decimals, Roman numerals as their value (an English
 * text says "18th century" where the others say XVIII).
 */
export function numbersOf(text: string, locale: Locale): readonly string[] {
  const thousands =
    locale === 'en' ? /(?<=\d),(?=\d{3}(?!\d))/g : /(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g;
  const plain = text.replace(thousands, '');
  const digits = [...plain.matchAll(locale === 'en' ? englishNumber : number)].map(
    ([, value = '', times]) => withoutUnit(Number(value.replace(',', '.')), times),
  );
  const roman = [...plain.matchAll(/(?<![\p{L}\p{N}-])[IVXLC]+(?![\p{L}\p{N}])/gu)]
    .filter(({ 0: numeral, index }) => !isInitial(plain, numeral, index))
    .map(([numeral]) => String(romanToNumber(numeral)));
  return [...digits, ...roman].sort();
}

/** A number, and the word that multiplies it; a range shares that of its end. */
const number = /(\d+(?:,\d+)?)(?=(?:[–-]\d+(?:,\d+)?)?(?:[\s-](тыс|млн|мільён|миллион))?)/g;
const englishNumber = /(\d+(?:\.\d+)?)(?=(?:[–-]\d+(?:\.\d+)?)?(?:[\s-](thousand|million))?)/g;

const withoutUnit = (value: number, times: string | undefined): string => {
  if (times === undefined) return String(value);
  const factor = times === 'тыс' || times === 'thousand' ? 1e3 : 1e6;
  return String(Math.round(value * factor * 1e3) / 1e3);
};

/** «I» of «V. I. Smirnov» is a letter; that of «Peter I.» a number. */
function isInitial(text: string, numeral: string, index: number): boolean {
  if (numeral.length > 1) return false;
  const before = text.slice(0, index).trimEnd().split(/\s+/).at(-1) ?? '';
  const afterName = /^\p{Lu}\p{Ll}+$/u.test(before);
  if (text[index + 1] === '.') return !afterName;
  // An English "I" on its own is a pronoun.
  return numeral === 'I' && before === '';
}

function romanToNumber(numeral: string): number {
  const values = [...numeral].map((letter) => romanValue[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
