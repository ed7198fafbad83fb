import { BookmarkMinus, BookmarkPlus, Footprints, List, MapPinOff, Ruler, X } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { distanceKm } from '#shared/distance';
import type { Place } from '#shared/place-model';
import { formatNumber } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import {
  addToList,
  largestList,
  navigate,
  removeFromList,
  replaceScreen,
  useSession,
} from '../../session/session.ts';
import { longestWalkMinutes, walkingMinutes } from '../../travel/distance.ts';
import { Button } from '../../ui/Button.tsx';
import { IconKey } from '../../ui/IconKey.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import styles from './panel.module.css';

interface PlacePanelProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly place: Place;
  /** True for a place beyond the map. */
  readonly away: boolean;
  readonly centre: Place | null;
  readonly onList: () => void;
}

/** The place whose pin was touched: enough to decide whether to read on. */
export function PlacePanel({ ref, place, away, centre, onList }: PlacePanelProps) {
  const { t } = useTranslation(['map', 'common']);
  const locale = useSession((session) => session.locale);
  const list = useSession((session) => session.list);
  const title = pickText(place.title, locale);
  const listed = list.includes(place.id);
  return (
    <article ref={ref} className={`${styles.panel} ${styles.card}`}>
      <div className={styles.picture}>
        <RecordPicture pictures={place.pictures} width={800} alt="" />
      </div>
      <div className={styles.body}>
        <div className={styles.words}>
          <InTheirLanguage text={title}>
            <h2 className={styles.title}>{title.value}</h2>
          </InTheirLanguage>
          <p className={styles.sub}>{pickText(place.city, locale).value}</p>
          {centre && centre.id !== place.id && <Distance from={centre} to={place} />}
          {away && (
            <p className={styles.line}>
              <MapPinOff className={styles.sign} aria-hidden="true" />
              {t('away')}
            </p>
          )}
          {!away && !place.positionVerified && (
            <p className={styles.sub}>{t('common:approximately')}</p>
          )}
        </div>
        <div className={styles.keys}>
          <Button
            tone="main"
            className={styles.wide}
            onClick={() => navigate({ name: 'place', id: place.id })}
          >
            {t('details')}
          </Button>
          <Button
            icon={listed ? BookmarkMinus : BookmarkPlus}
            disabled={!listed && list.length >= largestList}
            onClick={() => (listed ? removeFromList : addToList)(place.id)}
          >
            {listed ? t('fromList') : list.length >= largestList ? t('listFull') : t('toList')}
          </Button>
          <Button icon={List} onClick={onList}>
            {t('list')}
          </Button>
        </div>
      </div>
      <CloseKey onClose={() => replaceScreen({ name: 'map' })} />
    </article>
  );
}

function Distance({ from, to }: { readonly from: Place; readonly to: Place }) {
  const { t } = useTranslation(['map', 'common']);
  const locale = useSession((session) => session.locale);
  const minutes = walkingMinutes(from.position, to.position);
  if (minutes <= longestWalkMinutes) {
    return (
      <p className={styles.line}>
        <Footprints className={styles.sign} aria-hidden="true" />
        {t('common:minutesOnFoot', { count: minutes })}
      </p>
    );
  }
  const km = distanceKm(from.position, to.position);
  return (
    <p className={styles.line}>
      <Ruler className={styles.sign} aria-hidden="true" />
      {t('fromHere', { km: formatNumber(km, locale, km < 10 ? 1 : 0) })}
    </p>
  );
}

export function CloseKey({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('map');
  return <IconKey icon={X} label={t('close')} className={styles.close} onClick={onClose} />;
}
