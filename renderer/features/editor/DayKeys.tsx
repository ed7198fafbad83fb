import { useTranslation } from 'react-i18next';
import { type Trip, type Weekday, weekdays } from '#shared/rail-model';
import { shortWeekday, weekdayName } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { useTripDays } from '../../ui/use-trip-days.ts';
import styles from './DayKeys.module.css';

interface DayKeysProps {
  readonly trip: Trip;
  readonly onToggle: (day: Weekday) => void;
}

/** Seven keys for the days on which a run begins, and the same in words. */
export function DayKeys({ trip, onToggle }: DayKeysProps) {
  const { t } = useTranslation('editor');
  const locale = useSession((session) => session.locale);
  const daysOf = useTripDays();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid of its own.
    <div role="group" className={styles.group} aria-label={t('timetable.days')}>
      <div className={styles.keys}>
        {weekdays.map((day, index) => (
          <button
            key={day}
            type="button"
            className={styles.key}
            aria-label={weekdayName(index, locale)}
            aria-pressed={trip.days?.includes(day) ?? false}
            onClick={() => onToggle(day)}
          >
            {shortWeekday(index, locale)}
          </button>
        ))}
      </div>
      <span className={styles.words}>{daysOf(trip) ?? t('timetable.daysUnknown')}</span>
    </div>
  );
}
