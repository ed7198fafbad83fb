import { CalendarCheck, CalendarClock, CalendarX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { KioskEvent } from '#shared/event-model';
import type { Occurrence } from '../../calendar/occurrence.ts';
import { formatDate, formatFullDate } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { canQuote, capitalise, dateKind } from './date-words.ts';
import styles from './EventDate.module.css';
import { useUsualWords } from './use-usual-words.ts';

interface EventDateProps {
  readonly event: KioskEvent;
  readonly occurrence: Occurrence | null;
}

/** When an event takes place, and how sure that is: a sign, a word and the date. */
export function EventDate({ event, occurrence }: EventDateProps) {
  const { t } = useTranslation('events');
  const usualWords = useUsualWords();
  const locale = useSession((session) => session.locale);
  const kind = dateKind(event, occurrence);
  const sure = kind === 'confirmed' || kind === 'fixed' || kind === 'month';
  const Icon = kind === 'past' ? CalendarX : sure ? CalendarCheck : CalendarClock;
  const quoted = canQuote(occurrence);
  const words = pickText(event.when, locale);
  const days = occurrence?.days;
  // The record says the day and nothing more: the day of the week is worth adding.
  const isBareDay = days && words.value === formatDate(days.from, words.lang);

  return (
    <div className={sure ? `${styles.date} ${styles.sure}` : styles.date}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.kind}>{t(`dateKind.${kind}`)}</p>
        {quoted && (
          <InTheirLanguage text={words}>
            <p className={styles.when}>
              {capitalise(isBareDay ? formatFullDate(days.from, locale) : words.value)}
            </p>
          </InTheirLanguage>
        )}
        {!quoted && occurrence?.month && (
          <p className={styles.when}>{usualWords(event, occurrence.month)}</p>
        )}
        {kind === 'fixed' && days && (
          <p>{t('nearest', { date: formatFullDate(days.from, locale) })}</p>
        )}
        {!quoted && event.startDate && <p>{t('lastTime', { date: words.value })}</p>}
      </div>
    </div>
  );
}
