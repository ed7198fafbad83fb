import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../calendar/occurrence.ts';
import type { LocalDate } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { LanguageLabel } from '../../ui/InTheirLanguage.tsx';
import { CardTitle } from '../../ui/RecordCard.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { DateLeaf } from './DateLeaf.tsx';
import styles from './EventCard.module.css';

interface EventCardProps {
  readonly occurrence: Occurrence;
  readonly today: LocalDate;
}

/** A door to one event: picture, leaf of the calendar, title, town. */
export function EventCard({ occurrence, today }: EventCardProps) {
  const { t } = useTranslation('events');
  const locale = useSession((session) => session.locale);
  const { event } = occurrence;
  const title = pickText(event.title, locale);
  const place = pickText(event.place, locale);
  return (
    <button
      type="button"
      className={styles.card}
      onClick={() => navigate({ name: 'event', id: event.id })}
    >
      <span className={styles.picture}>
        <RecordPicture pictures={event.pictures} width={480} alt="" />
      </span>
      <span className={styles.text}>
        <span className={styles.when}>
          <DateLeaf occurrence={occurrence} today={today} className={styles.leaf} />
          <span className={styles.category}>{t(`category.${event.category}`)}</span>
        </span>
        <LanguageLabel text={title} />
        <CardTitle lines={5} lang={title.lang}>
          {title.value}
        </CardTitle>
        <span className={styles.place} lang={place.lang}>
          <MapPin className={styles.pin} aria-hidden="true" />
          <span>{place.value}</span>
        </span>
      </span>
    </button>
  );
}
