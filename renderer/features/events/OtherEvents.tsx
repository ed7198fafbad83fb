import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../calendar/occurrence.ts';
import type { LocalDate } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { DateLeaf } from './DateLeaf.tsx';
import styles from './OtherEvents.module.css';
import { useInMonth } from './use-in-month.ts';

interface OtherEventsProps {
  readonly month: number;
  readonly occurrences: readonly Occurrence[];
  readonly today: LocalDate;
}

/** What else takes place in the same month. */
export function OtherEvents({ month, occurrences, today }: OtherEventsProps) {
  const { t } = useTranslation('events');
  const inMonth = useInMonth();
  const locale = useSession((session) => session.locale);
  return (
    <section className={styles.others}>
      <h2>{t('moreInMonth', { inMonth: inMonth(month) })}</h2>
      <ul className={styles.list}>
        {occurrences.map((occurrence) => {
          const title = pickText(occurrence.event.title, locale);
          return (
            <li key={occurrence.event.id}>
              <button
                type="button"
                className={styles.row}
                onClick={() => navigate({ name: 'event', id: occurrence.event.id })}
              >
                <DateLeaf occurrence={occurrence} today={today} />
                <span lang={title.lang}>{title.value}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
