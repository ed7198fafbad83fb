import { CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../calendar/occurrence.ts';
import type { LocalDate } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import styles from './DateLeaf.module.css';
import { leafWords } from './date-words.ts';
import { useInMonth } from './use-in-month.ts';

interface DateLeafProps {
  readonly occurrence: Occurrence;
  readonly today: LocalDate;
  readonly className?: string | undefined;
}

/** A leaf of the calendar: solid where the date is known, dashed and with a word where it is not. */
export function DateLeaf({ occurrence, today, className }: DateLeafProps) {
  const { t } = useTranslation('events');
  const inMonth = useInMonth();
  const locale = useSession((session) => session.locale);
  const words = leafWords(occurrence, today, locale);
  const sure = words.kind !== 'usual' && words.kind !== 'unknown';
  const classes = [styles.leaf, sure ? styles.sure : styles.usual, className];
  return (
    <span className={classes.filter(Boolean).join(' ')}>
      {words.kind === 'usual' && (
        <span className={styles.small}>
          <CalendarClock className={styles.icon} aria-hidden="true" />
          {t('usually')}
        </span>
      )}
      {words.kind === 'unknown' && (
        <span className={styles.small}>
          <CalendarClock className={styles.icon} aria-hidden="true" />
          {t('dateUnknown')}
        </span>
      )}
      {words.big !== null && (
        <span className={words.small !== null && sure ? styles.day : styles.month}>
          {words.kind === 'usual' && words.inMonth !== null ? inMonth(words.inMonth) : words.big}
          {!sure && words.small !== null && ` ${words.small}`}
        </span>
      )}
      {sure && <span className={styles.small}>{words.small ?? t('dayUnknown')}</span>}
    </span>
  );
}
