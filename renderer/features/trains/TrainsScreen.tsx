import { Clock3, TrainTrack } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { distanceKm } from '#shared/distance';
import { type RailNetwork, useCentre, useRailNetwork } from '../../db/queries.ts';
import { formatNumber, formatTime } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, replaceScreen, useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { homeStationId } from '../../travel/home-station.ts';
import { roundKm } from '../../travel/how-far.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { Screen } from '../../ui/Screen.tsx';
import { useByLayout } from '../../ui/use-layout.ts';
import { useStationName } from '../../ui/use-station-name.ts';
import { DepartureBoard } from './DepartureBoard.tsx';
import { type Connections, connectionsTo, trainsToBelarus } from './departures.ts';
import { LineList } from './LineList.tsx';
import { nearestLinesFirst } from './line-diagram.ts';
import { NoConnection } from './NoConnection.tsx';
import { destinationIds } from './origin.ts';
import { RoutePanel } from './RoutePanel.tsx';
import styles from './TrainsScreen.module.css';
import { TwoLines } from './TwoLines.tsx';

interface TrainsScreenProps {
  readonly toStationId?: string | undefined;
}

/** Trains from Smolensk: all of them into Belarus, or those to one station; or all lines. */
export function TrainsScreen({ toStationId }: TrainsScreenProps) {
  const { t } = useTranslation('trains');
  const network = useRailNetwork();
  const centre = useCentre();
  const now = useNow();
  const screen = useSession((session) => session.screen);
  const locale = useSession((session) => session.locale);
  const [page, showsLines] =
    screen.name === 'trains' ? [screen.page ?? 1, screen.view === 'lines'] : [1, false];
  const rowsPerPage = useByLayout({
    landscape: 4,
    portrait: 6,
    landscapeLarge: 3,
    portraitLarge: 4,
  });
  const linesPerPage = useByLayout({
    landscape: 10,
    portrait: 10,
    landscapeLarge: 10,
    portraitLarge: 6,
  });

  const rowsBesideRoute = useByLayout({
    landscape: 4,
    portrait: 6,
    landscapeLarge: 0,
    portraitLarge: 3,
  });
  const fewRows = useByLayout({ landscape: 1, portrait: 4, landscapeLarge: 0, portraitLarge: 0 });

  const destination = toStationId === undefined ? undefined : network?.stationById.get(toStationId);
  const origin = network?.stationById.get(homeStationId);
  const connections = connectionsOf(network, destination?.id);
  const rows = pageOf(connections.rows, page, rowsPerPage);
  const lines = pageOf(
    network ? nearestLinesFirst(network, homeStationId) : [],
    page,
    linesPerPage,
  );
  const roomForLines = connections.journeys.length > 0 && connections.rows.length <= fewRows;
  const routeFits = Math.min(connections.rows.length, rowsPerPage) <= rowsBesideRoute;
  const { pages, page: shownPage } = showsLines ? lines : rows;

  return (
    <Screen
      title={destination && !destination.countries.includes('BY') ? t('titleAnywhere') : t('title')}
      subtitle={[
        origin && t('departure', { station: pickText(origin.title, locale).value }),
        origin &&
          centre &&
          t('fromHere', {
            km: formatNumber(roundKm(distanceKm(centre.position, origin.position)), locale, 1),
          }),
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <>
          <Button
            icon={TrainTrack}
            tone={showsLines ? 'chosen' : 'quiet'}
            pressed={showsLines}
            onClick={() =>
              navigate(showsLines ? { name: 'trains' } : { name: 'trains', view: 'lines' })
            }
          >
            {t('allLines')}
          </Button>
          <time className={styles.clock}>{formatTime(now)}</time>
        </>
      }
    >
      {network && (
        <div className={styles.body}>
          <div className={styles.choices}>
            <Destinations
              network={network}
              chosenId={showsLines ? undefined : (destination?.id ?? null)}
            />
            <Pager
              page={shownPage}
              pages={pages}
              onPage={(next) =>
                screen.name === 'trains' && replaceScreen({ ...screen, page: next })
              }
            />
          </div>
          {showsLines && <LineList network={network} lines={lines.items} />}
          {!showsLines && destination && connections.journeys.length === 0 && (
            <NoConnection
              network={network}
              destination={destination}
              hasRows={rows.items.length > 0}
            />
          )}
          {!showsLines && rows.items.length > 0 && (
            <DepartureBoard rows={rows.items} rooms={rowsPerPage} toOneStation={!!destination} />
          )}
          {!showsLines && routeFits && connections.journeys[0] && (
            <RoutePanel journey={connections.journeys[0]} />
          )}
          {!showsLines && (!destination || roomForLines) && <TwoLines network={network} />}
          <footer className={styles.foot}>
            <span className={styles.note}>
              <Clock3 className={styles.noteIcon} aria-hidden="true" />
              {t('sameTime')}
            </span>
            <span className={styles.note}>{t('checkTimes')}</span>
          </footer>
        </div>
      )}
    </Screen>
  );
}

function connectionsOf(network: RailNetwork | undefined, toId: string | undefined): Connections {
  if (!network) return { journeys: [], rows: [] };
  if (toId !== undefined) return connectionsTo(network, homeStationId, toId);
  return { journeys: [], rows: trainsToBelarus(network, homeStationId) };
}

/** The towns that are asked for most, and the station with which the visitor came here. */
function Destinations({
  network,
  chosenId,
}: {
  readonly network: RailNetwork;
  /** Null for all trains; undefined where no choice is shown. */
  readonly chosenId: string | null | undefined;
}) {
  const { t } = useTranslation('trains');
  const nameOf = useStationName();
  const ids = new Set<string>(destinationIds);
  if (chosenId) ids.add(chosenId);
  const stations = [...ids].flatMap((id) => network.stationById.get(id) ?? []);
  return (
    <fieldset className={styles.chips} aria-label={t('to')}>
      <Chip
        label={t('all')}
        chosen={chosenId === null}
        onClick={() => replaceScreen({ name: 'trains' })}
      />
      {stations.map((station) => (
        <Chip
          key={station.id}
          label={nameOf(station)}
          chosen={station.id === chosenId}
          onClick={() => replaceScreen({ name: 'trains', toStationId: station.id })}
        />
      ))}
    </fieldset>
  );
}
