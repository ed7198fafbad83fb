import { Award, Footprints, MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Position } from '#shared/content-fields';
import type { Place } from '#shared/place-model';
import type { NowState } from '../../calendar/week-hours.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { howFar, roundKm } from '../../travel/how-far.ts';
import { withoutDistrict } from '../../ui/without-district.ts';
import styles from './PlaceMeta.module.css';

interface PlaceMetaProps {
  readonly place: Place;
  /** Where the visitor stands; without it no distance is told. */
  readonly here: Position | undefined;
  /** Absent where nobody knows its hours. */
  readonly state?: NowState | undefined;
}

/** How far, in which town, and whether UNESCO lists it: one line. */
export function PlaceMeta({ place, here, state }: PlaceMetaProps) {
  const { t } = useTranslation(['places', 'common']);
  const locale = useSession((session) => session.locale);
  const far = here && howFar(here, place.position);
  const FarIcon = far?.kind === 'walk' ? Footprints : MapPin;
  const city = pickText(place.city, locale);
  return (
    <span className={styles.meta}>
      {far && (
        <span className={styles.far}>
          <FarIcon className={styles.icon} aria-hidden="true" />
          {far.kind === 'walk'
            ? t('common:minutesShort', { count: far.minutes })
            : t('aboutKm', { km: formatNumber(roundKm(far.km), locale, 1) })}
        </span>
      )}
      {state && (
        <span className={state.kind === 'open' ? styles.open : styles.closed}>
          {state.kind === 'open' && state.until
            ? t('hours.until', { time: state.until })
            : t(state.kind === 'open' ? 'hours.open' : 'hours.closed')}
        </span>
      )}
      <span lang={city.lang}>{withoutDistrict(city.value)}</span>
      {place.unesco === 'listed' && (
        <span className={styles.unesco}>
          <Award className={styles.icon} aria-hidden="true" />
          {t('unesco.short')}
        </span>
      )}
    </span>
  );
}
