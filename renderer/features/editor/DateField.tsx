import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  formatDate,
  formatMonthYear,
  isoDate,
  localDateOf,
  parseLocalDate,
  shortWeekday,
} from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { Button } from '../../ui/Button.tsx';
import { IconKey } from '../../ui/IconKey.tsx';
import { daysOf, firstColumn, nextMonth } from './calendar-days.ts';
import styles from './DateField.module.css';

interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or null. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** What it means that no day is chosen. */
  readonly none?: string;
}

/**
 * A day, chosen from a month. The browser's own field knows no Belarusian and is too small for
 * fingers.
 */
export function DateField({ label, value, onChange, none }: DateFieldProps) {
  const { t } = useTranslation('editor');
  const locale = useSession((session) => session.locale);
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.date}>
      <span className={styles.label}>{label}</span>
      <Button icon={CalendarDays} pressed={open} onClick={() => setOpen(!open)}>
        {value === null ? (none ?? t('date.none')) : formatDate(parseLocalDate(value), locale)}
      </Button>
      {open && (
        <Month
          label={label}
          value={value}
          none={none}
          onChoose={(date) => {
            onChange(date);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

interface MonthProps {
  readonly label: string;
  readonly value: string | null;
  readonly none: string | undefined;
  readonly onChoose: (value: string | null) => void;
}

function Month({ label, value, none, onChoose }: MonthProps) {
  const { t } = useTranslation('editor');
  const locale = useSession((session) => session.locale);
  const today = localDateOf(useNow());
  const [month, setMonth] = useState(() => (value === null ? today : parseLocalDate(value)));
  return (
    <fieldset className={styles.month} aria-label={label}>
      <div className={styles.head}>
        <IconKey
          icon={ChevronLeft}
          size="small"
          label={t('date.previousMonth')}
          onClick={() => setMonth(nextMonth(month, -1))}
        />
        <span aria-live="polite">{formatMonthYear(month.month, month.year, locale)}</span>
        <IconKey
          icon={ChevronRight}
          size="small"
          label={t('date.nextMonth')}
          onClick={() => setMonth(nextMonth(month, 1))}
        />
      </div>
      <div className={styles.days}>
        {[0, 1, 2, 3, 4, 5, 6].map((day) => (
          <span key={day} className={styles.weekday} aria-hidden="true">
            {shortWeekday(day, locale)}
          </span>
        ))}
        {daysOf(month.year, month.month).map((day) => {
          const date = { ...month, day };
          const iso = isoDate(date);
          return (
            <button
              key={iso}
              type="button"
              className={iso === isoDate(today) ? `${styles.day} ${styles.today}` : styles.day}
              // The first one stands below its weekday, and the others follow.
              style={
                day === 1 ? { gridColumnStart: firstColumn(month.year, month.month) } : undefined
              }
              aria-pressed={iso === value}
              aria-label={formatDate(date, locale)}
              onClick={() => onChoose(iso)}
            >
              {day}
            </button>
          );
        })}
      </div>
      {value !== null && <Button onClick={() => onChoose(null)}>{none ?? t('date.clear')}</Button>}
    </fieldset>
  );
}
