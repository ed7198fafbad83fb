import { Clock3, TrainTrack } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { distanceKm } from '#shared/distance';
import type { Station } from '#shared/rail-model';
import { type RailNetwork, useCentre, useRailNetwork } from '../../db/queries.ts';
import { formatNumber, formatTime, type LocalDate, localDateOf } from '../../i18n/format.ts';
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
import { Stepper } from '../../ui/Stepper.tsx';
import { useByLayout, useLowReach, useOrientation } from '../../ui/use-layout.ts';
import { useRoom } from '../../ui/use-room.ts';
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

/** Rem: a train across, and upright, where it takes more lines; either in large letters. */
const row = { width: 80, height: 8.6 };
const largeRow = { width: 80, height: 12.4 };
const tallRow = { width: 80, height: 11.4 };
const tallLargeRow = { width: 80, height: 16 };
/** Upright, in large letters, the way of a train has a line to itself. */
const tallestLargeRow = { width: 80, height: 20 };
/** A line in the list of all lines. */
const lineRow = { width: 80, height: 9.6 };
const largeLineRow = { width: 80, height: 12 };

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
  const low = useLowReach();
  const upright = useOrientation() === 'portrait';
  const large = useSession((session) => session.textSize === 'large');
  const usualRows = useByLayout({
    landscape: 4,
    portrait: 6,
    // The two lines stand below all trains, not below those to one station.
    landscapeLarge: toStationId === undefined ? 2 : 3,
    portraitLarge: 4,
  });
  const { rows: rowsPerPage, room } = useRoom(
    { columns: 1, rows: usualRows },
    leastRow({ large, upright, toOne: toStationId !== undefined }),
    { gap: 0 },
  );
  const usualLines = useByLayout({
    landscape: 10,
    portrait: 10,
    landscapeLarge: 10,
    portraitLarge: 6,
  });
  const linesRoom = useRoom({ columns: 1, rows: usualLines }, large ? largeLineRow : lineRow, {
    gap: 1.6,
  });
  const linesPerPage = linesRoom.columns * linesRoom.rows;

  const rowsBesideRoute = useByLayout({
    landscape: 4,
    portrait: 6,
    landscapeLarge: 1,
    portraitLarge: 3,
  });
  const fewRows = useByLayout({ landscape: 1, portrait: 4, landscapeLarge: 0, portraitLarge: 0 });

  const destination = toStationId === undefined ? undefined : network?.stationById.get(toStationId);
  const origin = network?.stationById.get(homeStationId);
  const connections = connectionsOf(network, destination?.id, localDateOf(now));
  const rows = pageOf(connections.rows, page, rowsPerPage);
  const lines = pageOf(
    network ? nearestLinesFirst(network, homeStationId) : [],
    page,
    linesPerPage,
  );
  const roomForLines = connections.journeys.length > 0 && connections.rows.length <= fewRows;
  const routeFits = Math.min(connections.rows.length, rowsPerPage) <= rowsBesideRoute;
  const { pages, page: shownPage } = showsLines ? lines : rows;

  const pager = (
    <Pager
      page={shownPage}
      pages={pages}
      onPage={(next) => screen.name === 'trains' && replaceScreen({ ...screen, page: next })}
    />
  );
  const leafsAt = pagerPlace({ low, large, upright });
  const clock = <time className={styles.clock}>{formatTime(now)}</time>;
  const foot = (
    <footer className={styles.foot}>
      <span className={styles.note}>
        {low ? clock : <Clock3 className={styles.noteIcon} aria-hidden="true" />}
        {t('sameTime')}
      </span>
      <span className={styles.note}>{t('checkTimes')}</span>
      {leafsAt === 'foot' && pager}
    </footer>
  );
  const route = !showsLines && connections.journeys[0] && (
    <RoutePanel journey={connections.journeys[0]} />
  );

  const towns = network && (
    <Destinations network={network} chosenId={showsLines ? undefined : (destination?.id ?? null)} />
  );
  // Across, the line above the trains has room for all that chooses among them.
  const townsInActions = low && !upright;

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
      picture={<img src="/art/tile-trains.webp" alt="" draggable={false} />}
      above={
        <>
          {route}
          {foot}
        </>
      }
      actions={
        <>
          {townsInActions && towns}
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
          {!low && clock}
          {leafsAt === 'actions' && pager}
        </>
      }
    >
      {network && (
        <div className={styles.body}>
          {!townsInActions && (
            <div className={styles.choices}>
              {towns}
              {leafsAt === 'choices' && pager}
            </div>
          )}
          {showsLines && <LineList room={linesRoom.room} network={network} lines={lines.items} />}
          {!showsLines && destination && connections.journeys.length === 0 && (
            <NoConnection
              network={network}
              destination={destination}
              hasRows={rows.items.length > 0}
            />
          )}
          {!showsLines && rows.items.length > 0 && (
            <div ref={room} className={styles.trains}>
              <DepartureBoard rows={rows.items} rooms={rowsPerPage} toOneStation={!!destination} />
            </div>
          )}
          {!low && routeFits && route}
          {!low && !showsLines && (!destination || roomForLines) && <TwoLines network={network} />}
          {!low && foot}
        </div>
      )}
    </Screen>
  );
}

/** Beside the towns; in large letters they need their rows to themselves. */
function pagerPlace({
  low,
  large,
  upright,
}: Readonly<Record<'low' | 'large' | 'upright', boolean>>): 'choices' | 'actions' | 'foot' {
  if (low) return 'actions';
  if (!large) return 'choices';
  return upright ? 'actions' : 'foot';
}

function leastRow({
  large,
  upright,
  toOne,
}: Readonly<Record<'large' | 'upright' | 'toOne', boolean>>) {
  if (!upright) return large ? largeRow : row;
  if (!large) return tallRow;
  return toOne ? tallestLargeRow : tallLargeRow;
}

function connectionsOf(
  network: RailNetwork | undefined,
  toId: string | undefined,
  today: LocalDate,
): Connections {
  if (!network) return { journeys: [], rows: [] };
  if (toId !== undefined) return connectionsTo(network, homeStationId, toId, today);
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
  const choose = (station: Station | undefined) =>
    replaceScreen({ name: 'trains', ...(station && { toStationId: station.id }) });
  const low = useLowReach();
  const large = useSession((session) => session.textSize === 'large');
  if (low && large) {
    return (
      <Stepper
        options={[undefined, ...stations]}
        chosen={stations.find(({ id }) => id === chosenId)}
        onChoose={choose}
        labelOf={(station) => (station ? nameOf(station) : t('all'))}
        previous={t('previousTown')}
        next={t('nextTown')}
      />
    );
  }
  return (
    <fieldset className={styles.chips} aria-label={t('to')}>
      <Chip label={t('all')} chosen={chosenId === null} onClick={() => choose(undefined)} />
      {stations.map((station) => (
        <Chip
          key={station.id}
          label={nameOf(station)}
          chosen={station.id === chosenId}
          onClick={() => choose(station)}
        />
      ))}
    </fieldset>
  );
}
