import type { TFunction } from 'i18next';
import type { Locale } from '#shared/locales';
import {
  formatDayMonth,
  formatLooseDate,
  formatNearDate,
  type LocalDate,
  parseLocalDate,
  shortWeekdayOf,
} from '../i18n/format.ts';
import type { OtherDays } from './run-days.ts';

/** That a train does not run today, and when it does: «сегодня не ходит», «с 1 марта». */
export function otherDaysText(
  days: OtherDays,
  today: LocalDate,
  locale: Locale,
  t: TFunction<'trains'>,
): readonly [string, string] {
  switch (days.type) {
    case 'not-yet':
      return [t('days.notToday'), edge('days.since', 'service.since', days.from)];
    case 'no-longer':
      return [t('days.notToday'), edge('days.ranUntil', 'service.until', days.until)];
    case 'no-more':
      return [t('days.notToday'), edge('service.until', 'service.until', days.until)];
    case 'other-day':
      return [t('days.notToday'), nextText(days.next)];
  }

  /** The name of a month or a year does not stand after a preposition as it is. */
  function edge(
    ofDay: 'days.since' | 'days.ranUntil' | 'service.until',
    ofLoose: 'service.since' | 'service.until',
    date: string,
  ): string {
    return date.length === 'YYYY-MM-DD'.length
      ? t(ofDay, { date: formatNearDate(parseLocalDate(date), today, locale) })
      : t(ofLoose, { date: formatLooseDate(date, locale) });
  }

  function nextText(date: LocalDate): string {
    return t('days.next', {
      day: shortWeekdayOf(date, locale),
      // It is within a week: nobody asks of which year.
      date: formatDayMonth(date, locale),
    });
  }
}
