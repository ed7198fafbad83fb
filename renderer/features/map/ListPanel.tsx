import type { Map as LeafletMap } from 'leaflet';
import { TrainFront } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BaseMap } from '#shared/base-map';
import { distanceKm } from '#shared/distance';
import type { Place } from '#shared/place-model';
import type { Station } from '#shared/rail-model';
import { formatNumber } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { ClampedLine, ClampedTitle } from '../../ui/Clamped.tsx';
import { categoryLook } from '../../ui/category-look.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { useByLayout } from '../../ui/use-layout.ts';
import styles from './ListPanel.module.css';
import { isOnMap } from './map-filter.ts';
import { byDistance } from './map-list.ts';
import { CloseKey } from './PlacePanel.tsx';
import panel from './panel.module.css';
import { useMapView } from './use-map-view.ts';

interface ListPanelProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly map: LeafletMap;
  readonly bounds: BaseMap['bounds'];
  /** True for places too near to each other, which are listed whatever is in view. */
  readonly crowd: boolean;
  readonly places: readonly Place[];
  /** Set where stations are listed instead of places. */
  readonly stations: ReadonlyMap<string, Station> | null;
  readonly centre: Place | null;
  readonly onPlace: (place: Place) => void;
  readonly onStation: (station: Station) => void;
  readonly onClose: () => void;
}

/** The map in words: what is in view, and what lies beyond the map. */
export function ListPanel(props: ListPanelProps) {
  const { ref, map, bounds, crowd, places, stations, centre, onPlace, onStation, onClose } = props;
  const { t } = useTranslation(['map', 'common']);
  const locale = useSession((session) => session.locale);
  const view = useMapView(map);
  const [page, setPage] = useState(1);
  const perPage = useByLayout({ landscape: 5, portrait: 5, landscapeLarge: 4, portraitLarge: 4 });

  const inView = <T extends Place | Station>(items: readonly T[]) =>
    byDistance(
      items.filter(({ position }) => crowd || view.bounds.contains(position)),
      centre,
    );
  const seen = inView(places.filter(({ position }) => isOnMap(position, bounds)));
  const away = places.filter(({ position }) => !isOnMap(position, bounds));
  const seenStations = inView([...(stations?.values() ?? [])].filter(isStop));
  const rows = [
    ...seenStations.map((station) => ({ station, key: station.id })),
    ...seen.map((place) => ({ place, away: false, key: place.id })),
    ...byDistance(away, centre).map((place) => ({ place, away: true, key: place.id })),
  ];
  const { items, page: current, pages } = pageOf(rows, page, perPage);
  const count = stations
    ? t('stations', { count: seenStations.length })
    : t('common:places', { count: seen.length });

  function kmTo(item: Place | Station): string {
    if (!centre) return '';
    const km = distanceKm(centre.position, item.position);
    return t('common:km', { km: formatNumber(km, locale, km < 10 ? 1 : 0) });
  }
  const joined = (...parts: readonly string[]) => parts.filter(Boolean).join(' · ');

  return (
    <section ref={ref} className={`${panel.panel} ${panel.tall}`}>
      <header className={panel.head}>
        <h2>{crowd ? t('crowd') : t('inView')}</h2>
        <p className={styles.count} aria-live="polite">
          {count}
        </p>
      </header>
      {rows.length === 0 && <p className={styles.nothing}>{t('nothing')}</p>}
      <ul
        className={styles.rows}
        style={{ gridTemplateRows: `repeat(${perPage}, minmax(0, 1fr))` }}
      >
        {items.map((row) => (
          <li key={row.key}>
            {'station' in row ? (
              <button type="button" className={styles.row} onClick={() => onStation(row.station)}>
                <Glyph icon={TrainFront} tone="blue" />
                <Words
                  title={pickText(row.station.title, locale)}
                  sub={joined(t(row.station.stopType), kmTo(row.station))}
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
      <footer className={styles.foot}>
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
