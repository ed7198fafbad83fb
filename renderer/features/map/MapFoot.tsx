import type { Map as LeafletMap } from 'leaflet';
import { useTranslation } from 'react-i18next';
import type { MapPack } from '#shared/map-pack-model';
import { formatNumber } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { MapCredits } from './MapCredits.tsx';
import styles from './MapFoot.module.css';
import { roundDistance } from './map-scale.ts';
import { useMapLook } from './use-map-look.ts';
import { useMapView } from './use-map-view.ts';

const longestRem = 16;

interface MapFootProps {
  readonly map: LeafletMap;
  readonly packs: readonly MapPack[];
  /** Trains are in sight, where the timetable has them. */
  readonly trains: boolean;
  /** Stations are ringed that a train reaches in time. */
  readonly rings: boolean;
}

/** The scale, and whose data this map is made of. */
export function MapFoot({ map, packs, trains, rings }: MapFootProps) {
  const { t } = useTranslation(['map', 'common']);
  const locale = useSession((session) => session.locale);
  const { unit } = useMapLook();
  const { bounds } = useMapView(map);

  const middle = bounds.getCenter();
  const metres = middle.distanceTo([middle.lat, bounds.getEast()]) * 2;
  const metresPerRem = (metres / map.getSize().x) * unit * 10;
  const length = roundDistance(metresPerRem * longestRem);
  const km = formatNumber(length / 1000, locale, 1);
  return (
    <div className={styles.foot}>
      <span className={styles.scale} style={{ width: `${length / metresPerRem}rem` }}>
        {t('common:km', { km })}
      </span>
      {trains && <span className={styles.note}>{t('byTimetable')}</span>}
      {rings && <span className={styles.note}>{t('within.note')}</span>}
      <MapCredits packs={packs} />
    </div>
  );
}
