import type { Problem, Rule } from '#shared/content-problem';

const words: Readonly<Record<Rule, (found: string) => string>> = {
  schema: (found) => found,
  missing: () => 'is missing',
  'not-a-list': () => 'must be a list of records',
  'duplicate-id': () => 'occurs twice',
  unresolved: (found) => `refers to ${found}, which does not exist`,
  'missing-language': () => 'has no text in this language',
  'uneven-lists': (found) => `has not the same number of lines in every language: ${found}`,
  'foreign-letter': (found) => `“${found}” has a letter that is not of this language`,
  'mixed-script': (found) => `“${found}” mixes Latin and Cyrillic letters`,
  'straight-quote': (found) => `“${found}”: straight quote or apostrophe; use « » or ’`,
  space: (found) => `needless space at “${found}”`,
  yo: (found) => `“${found}” is written with ё`,
  'u-short': (found) => `“${found}”: ў after a vowel, у after a consonant or a pause`,
  russism: (found) => `“${found}” is not Belarusian usage`,
  spelling: (found) => `“${found}” is neither in the dictionary nor among the allowed words`,
  numbers: (found) => `numbers differ between languages: ${found}`,
  'too-short': (found) => `is too short: ${found} words`,
  'too-long': (found) => `is too long: ${found} words`,
  'long-sentence': (found) => `has a sentence of more than 30 words: “${found}”`,
  'opening-hours': (found) => `are no opening_hours: ${found}`,
  'outside-region': (found) => `lies outside ${found}`,
  'off-the-line': (found) => `does not fit the distances of the line: ${found}`,
  'far-from-station': (found) => `is implausibly far from the station of its town: ${found} km`,
};

/** One line for a terminal: file, record, field, language, and what is wrong. */
export function problemToText({ collection, id, field, locale, rule, found }: Problem): string {
  const where = locale ? `${field}.${locale}` : field;
  return `${collection}.json: ${id}: ${where}: ${words[rule](found)}`;
}
