import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/place-model';
import { pickText } from '../../i18n/localized.ts';
import { moveInList, navigate, removeFromList, useSession } from '../../session/session.ts';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import styles from './ListRow.module.css';

interface ListRowProps {
  readonly place: Place;
  /** 1-based. */
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Letters that fit the line under the title. */
const longestSub = 30;

/** Letters that fit two lines; longer titles are set smaller. */
const longTitle = 50;

/** One kept place: touching it opens it; three keys move and remove it. */
export function ListRow({ place, number, isFirst, isLast }: ListRowProps) {
  const { t } = useTranslation('list');
  const locale = useSession((session) => session.locale);
  const title = pickText(place.title, locale);
  const city = pickText(place.city, locale);
  const built = place.built && pickText(place.built, locale);
  const full = built ? `${city.value} · ${built.value}` : city.value;
  const sub = full.length <= longestSub ? full : city.value;
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={styles.place}
        onClick={() => navigate({ name: 'place', id: place.id })}
      >
        <span className={styles.number}>{number}</span>
        <RecordPicture pictures={place.pictures} width={136} alt="" className={styles.thumbnail} />
        <span className={styles.text}>
          <strong
            className={
              title.value.length > longTitle ? `${styles.title} ${styles.long}` : styles.title
            }
            lang={title.lang}
          >
            {title.value}
          </strong>
          <span className={styles.sub} lang={city.lang}>
            {sub}
          </span>
        </span>
      </button>
      <button
        type="button"
        className={styles.key}
        disabled={isFirst}
        aria-label={t('up', { title: title.value })}
        onClick={() => moveInList(place.id, -1)}
      >
        <ArrowUp className={styles.icon} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.key}
        disabled={isLast}
        aria-label={t('down', { title: title.value })}
        onClick={() => moveInList(place.id, 1)}
      >
        <ArrowDown className={styles.icon} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.key}
        aria-label={t('remove', { title: title.value })}
        onClick={() => removeFromList(place.id)}
      >
        <X className={styles.icon} aria-hidden="true" />
      </button>
    </div>
  );
}
