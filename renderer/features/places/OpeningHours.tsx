import { Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Country } from '#shared/content-fields';
import { type DayRow, type NowState, weekHours } from '../../calendar/week-hours.ts';
import { shortWeekday, weekdayName } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import styles from './OpeningHours.module.css';

interface OpeningHoursProps {
  /** Value of the OpenStreetMap key `opening_hours`. */
  readonly value: string;
  readonly country: Country;
}

/** Whether a place is open now, and when in the week. */
export function OpeningHours({ value, country }: OpeningHoursProps) {
  const { t } = useTranslation('places');
  const locale = useSession((session) => session.locale);
  const stateText = useStateText();
  const hours = weekHours(value, country, useNow());
  if (!hours) return <p className={styles.rows}>{t('hoursUnknown')}</p>;

  const spansText = ({ spans }: DayRow): string => {
    if (spans.length === 0) return t('hours.dayOff');
    if (spans.every(({ from, until }) => from === '00:00' && until === '24:00')) {
      return t('hours.allDay');
    }
    return spans.map(({ from, until }) => `${from}–${until}`).join(', ');
  };
  const daysText = ({ from, to }: DayRow): string =>
    [...new Set([from, to])].map((day) => shortWeekday(day, locale)).join('–');

  return (
    <section className={styles.hours} aria-label={t('hours.title')}>
      <Glyph icon={Clock} tone={hours.now.kind === 'open' ? 'forest' : 'grey'} />
      <div>
        <h2 className={styles.now}>{stateText(hours.now)}</h2>
        <dl className={styles.rows}>
          {hours.rows.map((row) => (
            <div key={row.from} className={styles.row}>
              <dt>{daysText(row)}</dt>
              <dd>{spansText(row)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

function useStateText(): (state: NowState) => string {
  const { t } = useTranslation('places');
  const locale = useSession((session) => session.locale);
  return function stateText(state) {
    if (state.kind === 'open') {
      return state.until ? t('hours.openUntil', { time: state.until }) : t('hours.open');
    }
    if (!state.next) return t('hours.closed');
    const { inDays, weekday, time } = state.next;
    return inDays === 0
      ? t('hours.opensToday', { time })
      : t('hours.opensLater', { day: weekdayName(weekday, locale), time });
  };
}
