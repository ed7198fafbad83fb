import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '#shared/content-fields';
import type { RailNetwork } from '../../db/queries.ts';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { withoutDistrict } from '../../ui/without-district.ts';
import { StopCard } from './StopCard.tsx';
import styles from './TourRoute.module.css';
import type { TourDay } from './tour-days.ts';
import type { ShownTour } from './tour-order.ts';
import { showDay } from './tour-session.ts';
import { wayTo } from './tour-way.ts';
import { roundToHalfHours } from './tour-words.ts';
import { useTourWords } from './use-tour-words.ts';
import { WayLine } from './WayLine.tsx';

/** Stops that leave so much room that each may be larger. */
const fewStops = 2;

interface TourRouteProps {
  readonly shown: ShownTour;
  readonly day: TourDay;
  readonly kiosk: Position | undefined;
  readonly network: RailNetwork;
  /** The choice of a day, where it stands above its stops. */
  readonly choice: ReactNode;
  /** Stands for the way to the first stop, where that is told elsewhere. */
  readonly begun: ReactNode;
  readonly className?: string | undefined;
}

/** One day of the tour: its stops in their order, and the ways between them. */
export function TourRoute({
  shown,
  day,
  kiosk,
  network,
  choice,
  begun,
  className,
}: TourRouteProps) {
  const { t } = useTranslation(['tours', 'common']);
  const locale = useSession((session) => session.locale);
  const { aboutDuration } = useTourWords();
  const { tour, days } = shown;
  const towns = [
    ...new Set(day.stops.map(({ place }) => withoutDistrict(pickText(place.city, locale).value))),
  ].join('\u00a0— ');
  const minutes = day.stops.reduce((sum, stop) => sum + stop.minutes, 0);
  return (
    <section className={[styles.route, className].filter(Boolean).join(' ')}>
      {choice}
      <div className={styles.head}>
        <h2 className={styles.towns}>{towns}</h2>
        <p className={styles.quiet}>
          {t('common:places', { count: day.stops.length })}
          {' · '}
          {t('visit', { time: aboutDuration(roundToHalfHours(minutes)) })}
        </p>
        {begun}
      </div>
      <ScrollArea key={day.number} label={towns} className={styles.scroll}>
        <ol className={styles.stops}>
          {day.stops.map((stop, index) => {
            const way = wayTo(stop, kiosk, network);
            return (
              <li key={stop.number} value={stop.number}>
                {way && !(begun && index === 0) && (
                  <WayLine way={way} from={index === 0 ? (stop.before?.number ?? 0) : null} />
                )}
                <StopCard stop={stop} roomy={day.stops.length <= fewStops} />
              </li>
            );
          })}
        </ol>
        {day.number < days.length && (
          <Button
            icon={ArrowRight}
            className={styles.next}
            onClick={() => showDay(tour.id, day.number + 1)}
          >
            {t('nextDay')}
          </Button>
        )}
      </ScrollArea>
    </section>
  );
}
