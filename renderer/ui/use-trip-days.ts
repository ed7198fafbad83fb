import { useTranslation } from 'react-i18next';
import type { Trip } from '#shared/rail-model';
import { useSession } from '../session/session.ts';
import { formatWeekdays, isDaily } from '../travel/trip-days.ts';

/** The days of a trip in words; null where they are not published. */
export function useTripDays(): (trip: Pick<Trip, 'days'>) => string | null {
  const { t } = useTranslation('trains');
  const locale = useSession((session) => session.locale);
  return (trip) => {
    if (!trip.days) return null;
    return isDaily(trip) ? t('days.daily') : formatWeekdays(trip.days, locale);
  };
}
