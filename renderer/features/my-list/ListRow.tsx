import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/place-model';
import { pickText } from '../../i18n/localized.ts';
import { moveInList, navigate, removeFromList, useSession } from '../../session/session.ts';
import { ClampedLine, ClampedTitle } from '../../ui/Clamped.tsx';
import { IconKey } from '../../ui/IconKey.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { useLowReach } from '../../ui/use-layout.ts';
import { withoutDistrict } from '../../ui/without-district.ts';
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

/** Letters that fit two lines, below the line of reach shorter ones; longer titles are set smaller. */
const longTitle = { usual: 50, low: 34 };

/** One kept place: touching it opens it; three keys move and remove it. */
export function ListRow({ place, number, isFirst, isLast }: ListRowProps) {
  const { t } = useTranslation('list');
  const locale = useSession((session) => session.locale);
  const low = useLowReach();
  const title = pickText(place.title, locale);
  const city = pickText(place.city, locale);
  const built = place.built && pickText(place.built, locale);
  const full = built ? `${city.value} · ${built.value}` : city.value;
  const sub = full.length <= longestSub ? full : withoutDistrict(city.value);
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
          <ClampedTitle
            lines={3}
            lang={title.lang}
            className={
              title.value.length > longTitle[low ? 'low' : 'usual']
                ? `${styles.title} ${styles.long}`
                : styles.title
            }
          >
            {title.value}
          </ClampedTitle>
          <ClampedLine lang={city.lang}>{sub}</ClampedLine>
        </span>
      </button>
      <IconKey
        icon={ArrowUp}
        size="small"
        className={styles.key}
        label={t('up', { title: title.value })}
        disabled={isFirst}
        onClick={() => moveInList(place.id, -1)}
      />
      <IconKey
        icon={ArrowDown}
        size="small"
        className={styles.key}
        label={t('down', { title: title.value })}
        disabled={isLast}
        onClick={() => moveInList(place.id, 1)}
      />
      <IconKey
        icon={X}
        size="small"
        className={styles.key}
        label={t('remove', { title: title.value })}
        onClick={() => removeFromList(place.id)}
      />
    </div>
  );
}
