import { collections } from '#shared/content-model';
import type { Problem, Rule } from '#shared/content-problem';
import { type Locale, locales } from '#shared/locales';
import type { Records } from '../publish/check-records.ts';
import { boundsOf, englishFactor } from './bounds.ts';
import { checkGeography, type RegionShapes } from './geography.ts';
import { type LocalizedField, localizedFields } from './localized-fields.ts';
import { numbersOf } from './numbers.ts';
import { openingHoursError } from './opening-hours.ts';
import { type Spellers, unknownWords } from './spelling.ts';
import { checkText, wordsOf } from './text-rules.ts';

/** What the checks need besides the records; a check whose means are absent is left out. */
export interface CheckMeans {
  readonly shapes?: RegionShapes;
  readonly spellers?: Spellers;
}

/**
 * Whether well-formed records are also good: languages, letters, numbers, lengths, spelling,
 * places. The same checks serve the build and whoever edits; they read nothing and change nothing.
 */
export function checkContent(records: Records, { shapes, spellers = {} }: CheckMeans): Problem[] {
  const problems: Problem[] = [];
  for (const collection of collections) {
    for (const record of records[collection]) {
      for (const field of localizedFields(record)) {
        for (const finding of checkField(field, collection, spellers)) {
          problems.push({ collection, id: record.id, field: field.path, ...finding });
        }
      }
    }
  }
  for (const { id, openingHours } of records.places) {
    const found = openingHours && openingHoursError(openingHours);
    if (!found) continue;
    const where = { collection: 'places', id, field: 'openingHours' };
    problems.push({ severity: 'error', ...where, rule: 'opening-hours', found });
  }
  if (shapes) problems.push(...checkGeography(records, shapes));
  return problems;
}

type FieldProblem = Pick<Problem, 'severity' | 'rule' | 'found' | 'locale'>;

/** What a visitor would see as broken, rather than as badly written. */
const errors: ReadonlySet<Rule> = new Set([
  'missing-language',
  'foreign-letter',
  'mixed-script',
  'straight-quote',
]);

function checkField(
  field: LocalizedField,
  collection: (typeof collections)[number],
  spellers: Spellers,
): readonly FieldProblem[] {
  const problem = (rule: Rule, found: string, locale?: Locale): FieldProblem => ({
    severity: errors.has(rule) ? 'error' : 'warning',
    rule,
    found,
    ...(locale && { locale }),
  });
  const bounds = boundsOf[collection]?.[field.path];
  return [
    ...unevenness(field, problem),
    ...locales.flatMap((locale) =>
      (field.texts[locale] ?? []).flatMap((text) => {
        const speller = spellers[locale];
        const length = wordsOf(text).length;
        const most = bounds && bounds[1] * (locale === 'en' ? englishFactor : 1);
        return [
          ...checkText(text, locale).map(({ rule, found }) => problem(rule, found, locale)),
          ...(bounds && length < bounds[0] ? [problem('too-short', String(length), locale)] : []),
          ...(most && length > most ? [problem('too-long', String(length), locale)] : []),
          ...(speller
            ? unknownWords(text, locale, speller).map((word) => problem('spelling', word, locale))
            : []),
        ];
      }),
    ),
  ];
}

/** Languages of one field against each other; Russian is the one that is always there. */
function unevenness(
  { texts, isList }: LocalizedField,
  problem: (rule: Rule, found: string, locale?: Locale) => FieldProblem,
): FieldProblem[] {
  const russian = texts.ru ?? [];
  const belarusian = texts.be ?? [];
  if (russian.length > 0 && belarusian.length === 0) return [problem('missing-language', '', 'be')];
  const others = locales.filter((locale) => locale !== 'ru' && (texts[locale] ?? []).length > 0);
  if (isList && others.some((locale) => texts[locale]?.length !== russian.length)) {
    const counts = locales.map((locale) => `${locale} ${texts[locale]?.length ?? 0}`).join(', ');
    return [problem('uneven-lists', counts)];
  }
  return others.flatMap((locale) =>
    russian.flatMap((text, index) => {
      const own = numbersOf(text, 'ru').join(' ');
      const other = numbersOf(texts[locale]?.[index] ?? '', locale).join(' ');
      return own === other
        ? []
        : [problem('numbers', `ru ${own || '–'}; ${locale} ${other || '–'}`)];
    }),
  );
}
