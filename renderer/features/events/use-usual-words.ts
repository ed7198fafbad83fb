import { useTranslation } from 'react-i18next';
import type { KioskEvent } from '#shared/event-model';
import { useSession } from '../../session/session.ts';
import { capitalise, monthRange, usualMonths } from './date-words.ts';
import { useInMonth } from './use-in-month.ts';

/** «Обычно в июле», «Обычно: май – июнь»: for records whose own words speak of a past year. */
export function useUsualWords(): (event: KioskEvent, month: number) => string {
  const { t } = useTranslation('events');
  const inMonth = useInMonth();
  const locale = useSession((session) => session.locale);
  return (event, month) => {
    const months = usualMonths(event, month);
    const [first, last] = [months.at(0) ?? month, months.at(-1) ?? month];
    const words =
      first === last
        ? t('usuallyMonth', { inMonth: inMonth(month) })
        : t('usuallyMonths', { months: monthRange(first, last, locale) });
    return capitalise(words);
  };
}
