import { CircleHelp, Footprints, type LucideIcon, Ruler, TrainFront } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { distanceKm } from '#shared/distance';
import type { Place } from '#shared/place-model';
import { formatNumber } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { roundKm } from '../../travel/how-far.ts';
import type { WayThere } from '../../travel/way-there.ts';
import { useStationName } from '../../ui/use-station-name.ts';
import styles from './panel.module.css';

interface PlaceWayProps {
  readonly way: WayThere;
  readonly place: Place;
  readonly centre: Place;
}

/** How far a place is, and how one gets there as far as we know. */
export function PlaceWay({ way, place, centre }: PlaceWayProps) {
  const { t } = useTranslation(['map', 'common', 'places', 'trains']);
  const locale = useSession((session) => session.locale);
  const nameOf = useStationName();
  const km = (value: number) => formatNumber(roundKm(value), locale, 1);
  if (way.kind === 'walk') {
    return <Line icon={Footprints} text={t('common:minutesOnFoot', { count: way.minutes })} />;
  }
  const straight = t('fromHere', { km: km(distanceKm(centre.position, place.position)) });
  if (way.kind !== 'train') {
    return (
      <>
        <Line icon={Ruler} text={straight} />
        <Line
          icon={CircleHelp}
          text={way.kind === 'town' ? t('places:way.inTown') : t('places:way.noTrain')}
        />
      </>
    );
  }
  const { journey, station, fromStation } = way;
  const changes = journey.legs.length - 1;
  const far =
    fromStation.kind === 'walk'
      ? t('common:minutesOnFoot', { count: fromStation.minutes })
      : t('places:aboutKm', { km: km(fromStation.km) });
  return (
    <>
      <Line icon={Ruler} text={straight} />
      <Line
        icon={TrainFront}
        text={t('route.byTrain', { station: nameOf(station) })}
        small={[
          changes === 0 ? t('trains:strip.direct') : t('trains:changes', { count: changes }),
          t('places:way.fromStation', { distance: far }),
        ].join(' · ')}
      />
    </>
  );
}

interface LineProps {
  readonly icon: LucideIcon;
  readonly text: string;
  readonly small?: string;
}

function Line({ icon: Icon, text, small }: LineProps) {
  return (
    <p className={styles.line}>
      <Icon className={styles.sign} aria-hidden="true" />
      <span className={styles.both}>
        {text}
        {small && <span className={styles.small}>{small}</span>}
      </span>
    </p>
  );
}
