import { CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatMonth, formatMonthYear } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { useCompact } from '../../ui/use-layout.ts';
import styles from './MonthFilter.module.css';
import type { MonthChoice } from './month-filter.ts';

interface MonthFilterProps {
  readonly choices: readonly MonthChoice[];
  /** How many events there are in all. */
  readonly total: number;
  readonly month: number | undefined;
  readonly onChoose: (month: number | undefined) => void;
}

/** The year ahead: a chip for each month with events, under its year. */
export function MonthFilter({ choices, total, month, onChoose }: MonthFilterProps) {
  const { t } = useTranslation('events');
  const locale = useSession((session) => session.locale);
  const compact = useCompact();
  const years = [...new Set(choices.map((choice) => choice.year))];

  if (compact) {
    const options = [undefined, ...choices];
    const chosen = choices.find((choice) => choice.month === month);
    const labelOf = (choice: MonthChoice | undefined) =>
      t('chosenMonth', {
        month: choice ? formatMonthYear(choice.month, choice.year, locale) : t('all'),
        count: choice?.count ?? total,
      });
    return (
      <Stepper
        options={options}
        chosen={chosen}
        onChoose={(choice) => onChoose(choice?.month)}
        labelOf={labelOf}
        previous={t('previousMonth')}
        next={t('nextMonth')}
      />
    );
  }
  return (
    <section className={styles.filter} aria-label={t('months')}>
      <Chip
        label={t('all')}
        count={total}
        chosen={month === undefined}
        onClick={() => onChoose(undefined)}
      />
      {years.map((year) => (
        <div key={year} className={styles.year}>
          <h2 className={styles.heading}>{year}</h2>
          <ul className={styles.months}>
            {choices
              .filter((choice) => choice.year === year)
              .map((choice) => (
                <li key={choice.month}>
                  <Chip
                    label={formatMonth(choice.month, locale)}
                    count={choice.count}
                    chosen={choice.month === month}
                    onClick={() => onChoose(choice.month)}
                  />
                </li>
              ))}
          </ul>
        </div>
      ))}
      <p className={styles.legend}>
        <CalendarClock className={styles.icon} aria-hidden="true" />
        <span>{t('legend')}</span>
      </p>
    </section>
  );
}
