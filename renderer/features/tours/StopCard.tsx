import { Clock3, MapPin } from 'lucide-react';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { ClampedTitle } from '../../ui/Clamped.tsx';
import { categoryLook } from '../../ui/category-look.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { withoutDistrict } from '../../ui/without-district.ts';
import styles from './StopCard.module.css';
import type { NumberedStop } from './tour-days.ts';
import { useTourWords } from './use-tour-words.ts';

interface StopCardProps {
  readonly stop: NumberedStop;
  /** Whether there is room for a larger picture. */
  readonly roomy: boolean;
}

/** A stop of the tour; touching it opens the place. */
export function StopCard({ stop, roomy }: StopCardProps) {
  const { number, place, minutes, note } = stop;
  const locale = useSession((session) => session.locale);
  const { aboutDuration } = useTourWords();
  const title = pickText(place.title, locale);
  const city = pickText(place.city, locale);
  const advice = pickText(note, locale);
  const look = categoryLook[place.category];
  return (
    <button
      type="button"
      className={roomy ? `${styles.card} ${styles.roomy}` : styles.card}
      onClick={() => navigate({ name: 'place', id: place.id })}
    >
      <span className={styles.number}>{number}</span>
      <span className={styles.picture}>
        {place.pictures?.length ? (
          <RecordPicture pictures={place.pictures} width={280} alt="" />
        ) : (
          <Glyph icon={look.icon} tone={look.tone} />
        )}
      </span>
      <span className={styles.text}>
        <ClampedTitle lines={2} lang={title.lang} className={styles.title}>
          {title.value}
        </ClampedTitle>
        <span className={styles.meta}>
          <span className={styles.part} lang={city.lang}>
            <MapPin className={styles.icon} aria-hidden="true" />
            {withoutDistrict(city.value)}
          </span>
          <span className={styles.part}>
            <Clock3 className={styles.icon} aria-hidden="true" />
            {aboutDuration(minutes)}
          </span>
        </span>
        <InTheirLanguage text={advice}>
          <span className={styles.note}>{advice.value}</span>
        </InTheirLanguage>
      </span>
    </button>
  );
}
