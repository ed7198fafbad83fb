import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/Chip.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import styles from './TourDays.module.css';
import type { TourDay } from './tour-days.ts';
import { showDay } from './tour-session.ts';

interface TourDaysProps {
  readonly tourId: string;
  readonly days: readonly TourDay[];
  readonly day: TourDay;
  /** One day at a time between two keys: all of them would take the room of what they hold. */
  readonly stepwise: boolean;
}

/** Which day of the tour is shown; nothing where it takes one. */
export function TourDays({ tourId, days, day, stepwise }: TourDaysProps) {
  const { t } = useTranslation('tours');
  if (days.length < 2) return null;
  if (stepwise) {
    return (
      <Stepper
        options={days}
        chosen={day}
        onChoose={({ number }) => showDay(tourId, number)}
        labelOf={({ number }) => t('dayOf', { number, count: days.length })}
        previous={t('previousDay')}
        next={t('nextDay')}
      />
    );
  }
  return (
    <fieldset className={styles.days} aria-label={t('plan')}>
      {days.map(({ number }) => (
        <Chip
          key={number}
          label={t('day', { number })}
          chosen={number === day.number}
          onClick={() => showDay(tourId, number)}
        />
      ))}
    </fieldset>
  );
}
