import type { Map as LeafletMap } from 'leaflet';
import { MapPin } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate, replaceScreen } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterChips } from './FilterChips.tsx';
import { ListPanel } from './ListPanel.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { MapControls } from './MapControls.tsx';
import { MapFoot } from './MapFoot.tsx';
import styles from './MapScreen.module.css';
import { isOnMap, type MapFilter, placesOf } from './map-filter.ts';
import { insetsOf, showPosition, showRegion } from './map-view.ts';
import { PlacePanel } from './PlacePanel.tsx';
import { linesAt } from './rail-plan.ts';
import { StationPanel } from './StationPanel.tsx';
import { type MapData, useMapData } from './use-map-data.ts';
import { useMapTarget } from './use-map-target.ts';

interface MapScreenProps {
  readonly placeId?: string | undefined;
  readonly stationId?: string | undefined;
}

/** What the list tells about: everything in view, or places that no zoom parts. */
type Listing = 'view' | readonly string[];

export function MapScreen(props: MapScreenProps) {
  const { t } = useTranslation(['map', 'common']);
  const data = useMapData();
  if (data) return <LoadedMap {...props} data={data} />;
  if (data === undefined) return <div className={styles.frame} />;
  return (
    <EmptyState icon={MapPin} title={t('lost')}>
      <Button tone="main" onClick={() => navigate({ name: 'places', filter: {}, page: 1 })}>
        {t('common:allPlaces')}
      </Button>
    </EmptyState>
  );
}

function LoadedMap({ placeId, stationId, data }: MapScreenProps & { readonly data: MapData }) {
  const { baseMap, places, tracks, centre } = data;
  const { t } = useTranslation('map');
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [filter, setFilter] = useState<MapFilter>('all');
  const [listing, setListing] = useState<Listing | null>(null);
  const panel = useRef<HTMLElement>(null);

  const place = places.find(({ id }) => id === placeId);
  const station = tracks.stationById.get(stationId ?? '');
  const position = place?.position ?? station?.position;
  const target = position && isOnMap(position, baseMap.bounds) ? position : undefined;
  const centreOn = useMapTarget(map, panel, target);

  const filtered = useMemo(
    () => placesOf(places, filter).filter(({ id }) => id !== centre?.id),
    [places, filter, centre],
  );
  const pins = useMemo(() => {
    // A place that was asked for is shown whatever the filter.
    const shown =
      place && place !== centre && !filtered.includes(place) ? [...filtered, place] : filtered;
    return shown.filter((each) => isOnMap(each.position, baseMap.bounds));
  }, [filtered, place, centre, baseMap]);

  const choosePlace = useCallback((id: string) => {
    setListing(null);
    replaceScreen({ name: 'map', placeId: id });
  }, []);
  const chooseStation = useCallback((id: string) => {
    setListing(null);
    replaceScreen({ name: 'map', stationId: id });
  }, []);
  const showCrowd = useCallback((ids: readonly string[]) => setListing(ids), []);

  return (
    <div className={styles.frame}>
      <h1 className={styles.heading}>{t('title')}</h1>
      <div className={styles.overlay}>
        <FilterChips filter={filter} onFilter={setFilter} />
        {map && listing ? (
          <ListPanel
            ref={panel}
            key={`${filter} ${listing}`}
            map={map}
            bounds={baseMap.bounds}
            crowd={listing !== 'view'}
            places={listing === 'view' ? filtered : places.filter(({ id }) => listing.includes(id))}
            stations={listing === 'view' && filter === 'stations' ? tracks.stationById : null}
            centre={centre}
            onPlace={(chosen) => {
              centreOn(chosen.position);
              choosePlace(chosen.id);
            }}
            onStation={(chosen) => {
              centreOn(chosen.position);
              chooseStation(chosen.id);
            }}
            onClose={() => setListing(null)}
          />
        ) : place ? (
          <PlacePanel
            ref={panel}
            key={place.id}
            place={place}
            away={!target}
            centre={centre}
            onList={() => setListing('view')}
          />
        ) : station ? (
          <StationPanel
            ref={panel}
            station={station}
            lines={linesAt(tracks, station.id)}
            onList={() => setListing('view')}
          />
        ) : null}
        {map && (
          <MapControls
            map={map}
            listed={listing !== null}
            onList={() => setListing((current) => (current ? null : 'view'))}
            onRegion={() => showRegion(map, insetsOf(map, panel.current))}
            onMe={
              centre &&
              (() => showPosition(map, centre.position, insetsOf(map, panel.current), true))
            }
          />
        )}
        {map && <MapFoot map={map} />}
      </div>
      <MapCanvas
        onMap={setMap}
        baseMap={baseMap}
        tracks={tracks}
        places={pins}
        centre={centre}
        placeId={placeId}
        stationId={stationId}
        onlyStations={filter === 'stations'}
        onPlace={choosePlace}
        onStation={chooseStation}
        onCrowd={showCrowd}
      />
    </div>
  );
}
