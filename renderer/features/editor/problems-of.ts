import type { Problem } from '#shared/content-problem';
import type { Locale } from '#shared/locales';

/** Problems of one field, in one language where it comes in languages; lists count their lines. */
export const problemsOf = (
  problems: readonly Problem[],
  field: string,
  locale?: Locale,
): readonly Problem[] =>
  problems.filter((problem) => {
    if (!isField(problem.field, field, locale)) return false;
    // A text that is missing altogether is missing in the two languages that it must have.
    if (problem.rule === 'missing' && locale === 'en') return false;
    return locale === undefined || problem.locale === undefined || problem.locale === locale;
  });

const isField = (path: string, field: string, locale: Locale | undefined): boolean =>
  path === field || path === `${field}.${locale}` || (!locale && path.startsWith(`${field}.`));
