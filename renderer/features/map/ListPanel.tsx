import type { Map as LeafletMap } from 'leaflet';
import { TrainFront } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { distanceKm } from '#shared/distance';
import type { Place } from '#shared/place-model';
import type { Station } from '#shared/rail-model';
import { formatNumber } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { Chip } from '../../ui/Chip.tsx';
import { ClampedLine, ClampedTitle } from '../../ui/Clamped.tsx';
import { categoryLook } from '../../ui/category-look.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { useByLayout, useLowReach } from '../../ui/use-layout.ts';
import { isTownStation } from '../../ui/use-station-name.ts';
import type { BaseMap } from './base-map.ts';
import { CloseKey } from './CloseKey.tsx';
import styles from './ListPanel.module.css';
import { isOnMap } from './map-filter.ts';
import { byDistance, townsFirst } from './map-list.ts';

import panel from './panel.module.css';
import type { PlannedTrip, TrainPosition } from './train-positions.ts';
import { useMapView } from './use-map-view.ts';
import { useTrainsNow } from './use-trains-now.ts';

interface ListPanelProps {
  readonly map: LeafletMap;
  readonly bounds: BaseMap['bounds'];
  /** True for places too near to each other, which are listed whatever is in view. */
  readonly crowd: boolean;
  /** None where the layer of places is off. */
  readonly places: readonly Place[];
  /** None where the railways are off. */
  readonly stations: readonly Station[];
  /** Minutes by a direct train of known times, by the id of the station. */
  readonly minutes: ReadonlyMap<string, number>;
  /** Those whose trains are drawn. */
  readonly trips: readonly PlannedTrip[];
  /** For a visitor who is to choose a station: all of them, whatever is in view. */
  readonly stationsFirst: boolean;
  readonly centre: Place | null;
  readonly onPlace: (place: Place) => void;
  readonly onStation: (station: Station) => void;
  readonly onClose: () => void;
}

type Row =
  | { readonly key: string; readonly station: Station }
  | { readonly key: string; readonly train: TrainPosition }
  | { readonly key: string; readonly place: Place; readonly away: boolean };

/** The map in words: what is in view, and what lies beyond the map. */
export function ListPanel(props: ListPanelProps) {
  const { map, bounds, crowd, places, stations, minutes, stationsFirst, centre } = props;
  const { onPlace, onStation, onClose } = props;
  const { t } = useTranslation(['map', 'common']);
  const locale = useSession((session) => session.locale);
  const view = useMapView(map);
  const [page, setPage] = useState(1);
  const trains = useTrainsNow(props.trips).filter(({ position }) => view.bounds.contains(position));
  const [subject, setSubject] = useState<'places' | 'stations' | 'trains'>(
    stationsFirst || places.length === 0 ? 'stations' : 'places',
  );
  const subjects = [
    ...(places.length > 0 ? (['places'] as const) : []),
    ...(stations.length > 0 ? (['stations'] as const) : []),
    ...(trains.length > 0 || subject === 'trains' ? (['trains'] as const) : []),
  ];
  const tabs = subjects.length > 1 && !stationsFirst;
  const usual = useByLayout({ landscape: 5, portrait: 5, landscapeLarge: 3, portraitLarge: 3 });
  const few = useByLayout({ landscape: 2, portrait: 3, landscapeLarge: 1, portraitLarge: 2 });
  const rowsHigh = useLowReach() ? few : usual;

  const inView = <T extends Place | Station>(items: readonly T[]) =>
    byDistance(
      items.filter(({ position }) => crowd || view.bounds.contains(position)),
      centre,
    );
  const seen = inView(places.filter(({ position }) => isOnMap(position, bounds)));
  const away = places.filter(({ position }) => !isOnMap(position, bounds));
  const stops = stations.filter(isStop);
  const seenStations = stationsFirst
    ? townsFirst(byDistance(stops, centre), isTownStation)
    : inView(stops);
  const rowsOf: Readonly<Record<typeof subject, () => readonly Row[]>> = {
    places: () => [
      ...seen.map((place) => ({ place, away: false, key: place.id })),
      ...byDistance(away, centre).map((place) => ({ place, away: true, key: place.id })),
    ],
    stations: () => seenStations.map((station) => ({ station, key: station.id })),
    trains: () => trains.map((train) => ({ train, key: train.key })),
  };
  const counts = {
    places: seen.length,
    stations: seenStations.length,
    trains: trains.length,
  };
  const rows = rowsOf[subject]();
  const { items, page: current, pages } = pageOf(rows, page, rowsHigh);

  function show(next: typeof subject): void {
    setSubject(next);
    setPage(1);
  }

  function kmTo(item: Place | Station): string {
    if (!centre) return '';
    const km = distanceKm(centre.position, item.position);
    return t('common:km', { km: formatNumber(km, locale, km < 10 ? 1 : 0) });
  }
  const rideTo = (ride: number | undefined): string =>
    ride === undefined ? '' : t('within.minutes', { count: ride });
  const joined = (...parts: readonly string[]) => parts.filter(Boolean).join(' · ');

  return (
    <section className={`${panel.panel} ${panel.tall}`}>
      <header className={panel.head}>
        <h2>{crowd ? t('crowd') : stationsFirst ? t('layer.stations') : t('inView')}</h2>
        {!tabs && (
          <p className={styles.count} aria-live="polite">
            {subject === 'places'
              ? t('common:places', { count: seen.length })
              : t('stations', { count: seenStations.length })}
          </p>
        )}
        {tabs && (
          <div className={styles.tabs}>
            {subjects.map((each) => (
              <Chip
                key={each}
                label={t(`layer.${each}`)}
                count={counts[each]}
                chosen={subject === each}
                onClick={() => show(each)}
              />
            ))}
          </div>
        )}
      </header>
      {rows.length === 0 && <p className={styles.nothing}>{t('nothing')}</p>}
      <ul
        className={`${styles.rows} ${panel.main}`}
        style={{ gridTemplateRows: `repeat(${rowsHigh}, minmax(0, 1fr))` }}
      >
        {items.map((row) => (
          <li key={row.key}>
            {'station' in row ? (
              <button type="button" className={styles.row} onClick={() => onStation(row.station)}>
                <Glyph icon={TrainFront} tone="blue" />
                <Words
                  title={pickText(row.station.title, locale)}
                  sub={joined(
                    t(row.station.stopType),
                    kmTo(row.station),
                    rideTo(minutes.get(row.station.id)),
                  )}
                />
              </button>
            ) : 'train' in row ? (
              <button
                type="button"
                className={styles.row}
                onClick={() => navigate({ name: 'service', id: row.train.service.id })}
              >
                <Glyph icon={TrainFront} tone="night" />
                <Words
                  title={pickText(row.train.service.title, locale)}
                  sub={t('train', { number: row.train.tripShortName })}
                />
              </button>
            ) : (
              <button type="button" className={styles.row} onClick={() => onPlace(row.place)}>
                <Glyph {...categoryLook[row.place.category]} />
                <Words
                  title={pickText(row.place.title, locale)}
                  sub={joined(
                    row.away ? t('away') : pickText(row.place.city, locale).value,
                    kmTo(row.place),
                  )}
                />
              </button>
            )}
          </li>
        ))}
      </ul>
      <footer className={`${styles.foot} ${panel.side}`}>
        <Pager page={current} pages={pages} onPage={setPage} />
      </footer>
      <CloseKey onClose={onClose} />
    </section>
  );
}

const isStop = ({ stopType }: Station): boolean => stopType !== 'border';

function Words({
  title,
  sub,
}: {
  readonly title: ReturnType<typeof pickText>;
  readonly sub: string;
}) {
  return (
    <span className={styles.words}>
      <ClampedTitle lines={2} lang={title.lang} className={styles.title}>
        {title.value}
      </ClampedTitle>
      <ClampedLine>{sub}</ClampedLine>
    </span>
  );
}
