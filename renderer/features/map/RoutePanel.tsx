import { ArrowUpDown, CircleHelp, List, TrainFront } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Station } from '#shared/rail-model';
import { formatNumber } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import type { Journey } from '../../travel/journey.ts';
import { Button } from '../../ui/Button.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { useStationName } from '../../ui/use-station-name.ts';
import { CloseKey } from './CloseKey.tsx';
import panel from './panel.module.css';
import { RouteList } from './RouteList.tsx';
import styles from './RoutePanel.module.css';
import type { RailRoute } from './rail-route.ts';

interface RoutePanelProps {
  /** Undefined while it is still to be chosen. */
  readonly from: Station | undefined;
  readonly to: Station | undefined;
  readonly journeys: readonly Journey[];
  /** The one that is drawn. */
  readonly journey: Journey | undefined;
  readonly route: RailRoute | null;
  readonly onJourney: (index: number) => void;
  readonly onSwap: () => void;
  readonly onList: () => void;
  readonly onClose: () => void;
}

/** A ride between two stations: which trains, where to change, what the border asks for. */
export function RoutePanel(props: RoutePanelProps) {
  const { from, to, journeys, journey, route, onJourney, onSwap, onList, onClose } = props;
  const { t } = useTranslation('map');
  const nameOf = useStationName();
  const words = useJourneyWords();
  const title = `${from ? nameOf(from) : '…'} — ${to ? nameOf(to) : '…'}`;
  const complete = from && to;
  return (
    <article className={complete && route ? `${panel.panel} ${panel.tall}` : panel.panel}>
      <header className={panel.head}>
        <h2 className={panel.title}>{title}</h2>
        {journey && <p className={panel.sub}>{words(journey)}</p>}
      </header>
      {!complete && (
        <div className={panel.body}>
          <p className={panel.line}>
            <TrainFront className={panel.sign} aria-hidden="true" />
            {from ? t('route.chooseTo') : t('route.chooseFrom')}
          </p>
          <Button icon={List} onClick={onList}>
            {t('route.fromList')}
          </Button>
        </div>
      )}
      {complete && !route && (
        <div className={panel.body}>
          <p className={panel.line}>
            <CircleHelp className={panel.sign} aria-hidden="true" />
            {t('route.none')}
          </p>
          <Button icon={ArrowUpDown} onClick={onSwap}>
            {t('route.swap')}
          </Button>
        </div>
      )}
      {complete && journey && route && (
        <>
          {journeys.length > 1 && (
            <div className={styles.choices}>
              <Stepper
                options={journeys}
                chosen={journey}
                onChoose={(each) => onJourney(journeys.indexOf(each))}
                labelOf={(each) =>
                  t('route.choice', { number: journeys.indexOf(each) + 1, of: journeys.length })
                }
                previous={t('route.previous')}
                next={t('route.next')}
              />
            </div>
          )}
          <ScrollArea
            key={journeys.indexOf(journey)}
            className={`${styles.stops} ${panel.main}`}
            label={t('route.stops')}
          >
            <RouteList journey={journey} route={route} />
          </ScrollArea>
          <footer className={`${styles.foot} ${panel.side}`}>
            <Button icon={ArrowUpDown} onClick={onSwap}>
              {t('route.swap')}
            </Button>
          </footer>
        </>
      )}
      <CloseKey onClose={onClose} />
    </article>
  );
}

/** «прямой поезд · 139 км». */
function useJourneyWords(): (journey: Journey) => string {
  const { t } = useTranslation(['trains', 'common']);
  const locale = useSession((session) => session.locale);
  return ({ legs, km }) =>
    [
      legs.length === 1 ? t('strip.direct') : t('changes', { count: legs.length - 1 }),
      km === null ? '' : t('common:km', { km: formatNumber(km, locale) }),
    ]
      .filter(Boolean)
      .join(' · ');
}
