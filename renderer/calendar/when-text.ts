import type { TFunction } from 'i18next';
import type { Locale } from '#shared/locales';
import { formatDateRange, formatMonth } from '../i18n/format.ts';
import type { Occurrence } from './occurrence.ts';

/** When an event is next, in a few words; a date that is only usual says so. Empty when unknown. */
export function whenText(
  { days, month, certain }: Occurrence,
  locale: Locale,
  t: TFunction<'common'>,
): string {
  if (days) return formatDateRange(days.from, days.to, locale);
  if (month === null) return '';
  const name = formatMonth(month, locale);
  return certain ? name : t('usually', { month: name });
}
