import { BookmarkMinus, BookmarkPlus, MapPinOff, Route } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/place-model';
import type { RailNetwork } from '../../db/queries.ts';
import { pickText } from '../../i18n/localized.ts';
import {
  addToList,
  largestList,
  navigate,
  removeFromList,
  useSession,
} from '../../session/session.ts';
import { useValidToday } from '../../travel/use-valid-today.ts';
import { wayThere } from '../../travel/way-there.ts';
import { Button } from '../../ui/Button.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { CloseKey } from './CloseKey.tsx';
import { PlaceWay } from './PlaceWay.tsx';
import styles from './panel.module.css';
import { Words } from './Words.tsx';

interface PlacePanelProps {
  readonly place: Place;
  /** True for a place beyond the map. */
  readonly away: boolean;
  readonly centre: Place | null;
  readonly network: RailNetwork;
  /** Asks for the ride to the station from which the place is reached. */
  readonly onRide: (stationId: string) => void;
  readonly onClose: () => void;
}

/** The place whose pin was touched: enough to decide whether to read on. */
export function PlacePanel(props: PlacePanelProps) {
  const { place, away, centre, network, onRide, onClose } = props;
  const { t } = useTranslation(['map', 'common']);
  const locale = useSession((session) => session.locale);
  const list = useSession((session) => session.list);
  const valid = useValidToday(network);
  const way = useMemo(
    () => (centre && centre.id !== place.id ? wayThere(place, centre, valid) : null),
    [place, centre, valid],
  );
  const title = pickText(place.title, locale);
  const listed = list.includes(place.id);
  return (
    <article className={`${styles.panel} ${styles.card}`}>
      <div className={styles.picture}>
        <RecordPicture pictures={place.pictures} width={800} alt="" />
      </div>
      <div className={styles.body}>
        <Words label={title.value}>
          <InTheirLanguage text={title}>
            <h2 className={styles.title}>{title.value}</h2>
          </InTheirLanguage>
          <p className={styles.sub}>{pickText(place.city, locale).value}</p>
          {way && centre && <PlaceWay way={way} place={place} centre={centre} />}
          {away && (
            <p className={styles.line}>
              <MapPinOff className={styles.sign} aria-hidden="true" />
              {t('away')}
            </p>
          )}
          {!away && !place.positionVerified && (
            <p className={styles.sub}>{t('common:approximately')}</p>
          )}
        </Words>
        <div className={styles.keys}>
          <Button
            tone="main"
            className={styles.wide}
            onClick={() => navigate({ name: 'place', id: place.id })}
          >
            {t('details')}
          </Button>
          {way?.kind === 'train' && (
            <Button icon={Route} onClick={() => onRide(way.station.id)}>
              {t('route.show')}
            </Button>
          )}
          <Button
            icon={listed ? BookmarkMinus : BookmarkPlus}
            className={way?.kind === 'train' ? undefined : styles.wide}
            disabled={!listed && list.length >= largestList}
            onClick={() => (listed ? removeFromList : addToList)(place.id)}
          >
            {listed ? t('fromList') : list.length >= largestList ? t('listFull') : t('toList')}
          </Button>
        </div>
      </div>
      <CloseKey onClose={onClose} />
    </article>
  );
}
