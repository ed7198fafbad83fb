import { Route } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAll, useCentre, useRailNetwork, useRecord } from '../../db/queries.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { useValidToday } from '../../travel/use-valid-today.ts';
import { useReadsBelow } from '../../ui/ReachZones.tsx';
import { RecordGone } from '../../ui/RecordGone.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { useLowReach } from '../../ui/use-layout.ts';
import { TourActions } from './TourActions.tsx';
import { TourDays } from './TourDays.tsx';
import { TourIntro } from './TourIntro.tsx';
import { TourRoute } from './TourRoute.tsx';
import styles from './TourScreen.module.css';
import { coverOf, showTour } from './tour-order.ts';
import { useTourSession } from './tour-session.ts';
import { wayTo } from './tour-way.ts';
import { WayLine, WayTimes } from './WayLine.tsx';

interface TourScreenProps {
  readonly id: string;
}

/** One itinerary, as a good printed one: what it is about, then stop by stop. */
export function TourScreen({ id }: TourScreenProps) {
  const { t } = useTranslation('tours');
  const low = useLowReach();
  const readsBelow = useReadsBelow();
  const locale = useSession((session) => session.locale);
  const large = useSession((session) => session.textSize === 'large');
  const tour = useRecord('tours', id);
  const places = useAll('places');
  const network = useValidToday(useRailNetwork());
  const centre = useCentre();
  const dayNumber = useTourSession(({ dayByTour }) => dayByTour[id] ?? 1);
  if (tour === undefined || !places || !network || centre === undefined) {
    return <div className={styles.screen} />;
  }
  const placeById = new Map(places.map((place) => [place.id, place]));
  const shown = tour && showTour(tour, placeById);
  if (!shown) {
    return (
      <RecordGone
        title={t('title')}
        icon={Route}
        actionLabel={t('toAll')}
        actionTone="main"
        onAction={() => navigate({ name: 'tours', page: 1 })}
      />
    );
  }
  const day = shown.days.find(({ number }) => number === dayNumber) ?? shown.days[0];
  const picture = (
    <RecordPicture
      pictures={coverOf(shown, placeById).pictures}
      width={1080}
      alt=""
      className={styles.picture}
    />
  );
  // Below the line each key in large letters takes what could be read.
  const stepwise = low && large;
  const [first] = day.stops;
  const firstWay = wayTo(first, centre?.position, network);
  // There the stops have the room, and the way to the first of them is read above.
  const begunAbove = stepwise && !readsBelow && firstWay;
  const choice = <TourDays tourId={id} days={shown.days} day={day} stepwise={stepwise} />;
  return (
    <article className={styles.screen}>
      {!low && picture}
      <TourIntro
        shown={shown}
        kiosk={centre?.position}
        picture={picture}
        also={begunAbove && <WayLine way={firstWay} from={first.before?.number ?? 0} apart />}
        className={styles.intro}
      />
      <TourRoute
        shown={shown}
        day={day}
        kiosk={centre?.position}
        network={network}
        choice={!stepwise && choice}
        begun={begunAbove ? <WayTimes way={firstWay} /> : null}
        className={styles.route}
      />
      {stepwise && shown.days.length > 1 && <div className={styles.days}>{choice}</div>}
      <TourActions
        title={pickText(shown.tour.title, locale).value}
        days={shown.days}
        day={day}
        onMapId={first.place.id}
        className={styles.actions}
      />
    </article>
  );
}
