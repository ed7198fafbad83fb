import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../calendar/occurrence.ts';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { fitsQr, QrCode } from '../../ui/QrCode.tsx';
import { canQuote, capitalise, formatDays } from './date-words.ts';
import styles from './EventTakeaway.module.css';
import { qrText } from './qr-text.ts';
import { useUsualWords } from './use-usual-words.ts';

/** Title, date and town as plain text for a phone: no internet is needed to read it. */
export function EventTakeaway({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t } = useTranslation('events');
  const usualWords = useUsualWords();
  const locale = useSession((session) => session.locale);
  const { event, month, days } = occurrence;

  function dateWords(): string {
    if (days) return formatDays(days, locale);
    if (canQuote(occurrence)) return capitalise(pickText(event.when, locale).value);
    return month === null ? t('dateUnknown') : usualWords(event, month);
  }

  const text = qrText(
    [pickText(event.title, locale).value, dateWords(), pickText(event.place, locale).value],
    fitsQr,
  );
  if (text === undefined) return null;
  return (
    <figure className={styles.takeaway}>
      <QrCode holds="event" text={text} label={t('qr')} className={styles.code} />
      <figcaption className={styles.caption}>{t('qrCaption')}</figcaption>
    </figure>
  );
}
