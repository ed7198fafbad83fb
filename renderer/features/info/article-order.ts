import type { Article } from '#shared/article-model';
import type { Locale } from '#shared/locales';
import { compareText } from '../../i18n/compare.ts';
import { pickText } from '../../i18n/localized.ts';

/** What travellers ask about first comes first. */
const subjects: readonly Article['icon'][] = [
  'passport',
  'phone',
  'medical',
  'lost',
  'money',
  'sim',
  'time',
  'luggage',
  'family',
  'animals',
  'centre',
  'union',
  'youth',
];

/** Articles to read, by subject and then by title; the border questions have a screen of their own. */
export function orderArticles(articles: readonly Article[], locale: Locale): readonly Article[] {
  return articles
    .filter(({ id }) => id !== 'border')
    .toSorted(
      (a, b) =>
        subjects.indexOf(a.icon) - subjects.indexOf(b.icon) ||
        compareText(pickText(a.title, locale).value, pickText(b.title, locale).value, locale),
    );
}

/** The article after this one, the first after the last; null where there is no other. */
export function nextArticle(ordered: readonly Article[], id: string): Article | null {
  const index = ordered.findIndex((article) => article.id === id);
  const next = ordered[(index + 1) % ordered.length];
  return next && next.id !== id ? next : null;
}
