import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/place-model';
import type { MapScreen } from '../../session/screen.ts';
import { replaceScreen, useSession } from '../../session/session.ts';
import { filterPlaces } from '../../travel/filter-places.ts';
import { useLowReach, useOrientation } from '../../ui/use-layout.ts';
import { FilterChips } from './FilterChips.tsx';
import { largestFree } from './free-area.ts';
import { MapCanvas } from './MapCanvas.tsx';
import { MapControls } from './MapControls.tsx';
import { MapFoot } from './MapFoot.tsx';
import { type Listing, MapPanel } from './MapPanel.tsx';
import styles from './MapScreen.module.css';
import { endsOf, mapWith, missingEnd, toggleLayer, withEnd } from './map-choice.ts';
import { areaOf, countKinds, isOnMap, placesOf } from './map-filter.ts';
import { showPosition, showRegion, wholeOf, type ZoomStep, zoomBy } from './map-view.ts';
import type { Box } from './place-labels.ts';
import { planTrips } from './train-positions.ts';
import type { MapData } from './use-map-data.ts';
import { useMapPacks } from './use-map-packs.ts';
import { useMapTarget } from './use-map-target.ts';
import { useReach } from './use-reach.ts';
import { useRide } from './use-ride.ts';
import { useZoomKeyboard } from './use-zoom-keyboard.ts';

interface LoadedMapProps {
  readonly screen: MapScreen;
  readonly data: MapData;
}

export function LoadedMap({ screen, data }: LoadedMapProps) {
  const { baseMap, places, network, centre } = data;
  const { layer, kind, filter, placeId, stationId } = screen;
  const { t } = useTranslation('map');
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [trains, setTrains] = useState(0);
  const [listing, setListing] = useState<Listing | null>(null);
  const low = useLowReach();
  const textSize = useSession((session) => session.textSize);
  const upright = useOrientation() === 'portrait';
  const overlay = useRef<HTMLDivElement>(null);

  const [packs, dropPack] = useMapPacks();
  const ride = useRide(screen, network);
  const reach = useReach(screen, network);
  const trips = useMemo(() => planTrips(network.services, network), [network]);
  const showsRails = layer !== 'places' || ride !== null;
  const place = places.find(({ id }) => id === placeId);
  const station = network.stationById.get(stationId ?? '');
  const filtered = useMemo(() => sightsOf(data, filter), [data, filter]);
  const counts = useMemo(() => countKinds(sightsOf(data, withoutCategory(filter))), [data, filter]);
  const chosen = useMemo(() => placesOf(filtered, kind), [filtered, kind]);
  const pins = useMemo(() => {
    const listed = layer === 'railways' ? [] : chosen;
    // A place that was asked for is shown whatever the filter.
    const shown =
      place && place !== centre && !listed.includes(place) ? [...listed, place] : listed;
    return shown.filter((each) => isOnMap(each.position, baseMap.bounds));
  }, [layer, chosen, place, centre, baseMap]);

  const area = useMemo(() => {
    if (ride?.route) {
      return areaOf(
        ride.route.legs.flatMap(({ stops }) => stops.map((stop) => stop.station.position)),
      );
    }
    if (!filter) return undefined;
    return areaOf(
      filtered
        .filter((each) => isOnMap(each.position, baseMap.bounds))
        .map((each) => each.position),
    );
  }, [ride?.route, filter, filtered, baseMap]);
  const position = place?.position ?? station?.position;
  const target = position && isOnMap(position, baseMap.bounds) ? position : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen stays in sight when chips and keys take other room.
  const freeArea = useCallback(
    (of: LeafletMap) => largestFree(wholeOf(of), boxesOver(overlay.current)),
    [low, upright, textSize],
  );
  const centreOn = useMapTarget(map, freeArea, target, area);

  // Below the line of low reach there is room for the panel or for what stands beside it.
  const crowded = low && Boolean(listing || place || station || ride);
  const change = (next: Parameters<typeof mapWith>[1]) => replaceScreen(mapWith(screen, next));
  // Always the same functions: pins and rails are made anew when theirs change.
  const choosePlace = useCallback((id: string) => {
    setListing(null);
    replaceScreen(mapWith(mapNow(), { placeId: id, stationId: undefined }));
  }, []);
  const chooseStation = useCallback(
    (id: string) => {
      setListing(null);
      const now = mapNow();
      const isStop = network.stationById.get(id)?.stopType !== 'border';
      replaceScreen(
        isStop && missingEnd(endsOf(now))
          ? mapWith(now, { ...withEnd(endsOf(now), id), placeId: undefined, stationId: undefined })
          : mapWith(now, { stationId: id, placeId: undefined }),
      );
    },
    [network],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: pins and names are placed anew when panels come and go.
  const covers = useCallback(
    () => boxesOver(overlay.current),
    [listing, placeId, stationId, ride, layer, low],
  );
  const zoom = (step: ZoomStep) => map && zoomBy(map, step, target, covers());
  useZoomKeyboard(map, zoom);
  const showCrowd = useCallback((ids: readonly string[]) => setListing(ids), []);

  return (
    <div className={styles.frame}>
      <h1 className={styles.heading}>{t('title')}</h1>
      <div ref={overlay} className={styles.overlay}>
        {!crowded && (
          <FilterChips
            screen={screen}
            counts={counts}
            onLayer={(each) => change({ layer: toggleLayer(layer, each) })}
            onKind={(each) => change({ kind: each, filter: withoutCategory(filter) })}
            hours={reach.hours}
            onWithin={(hours) => change({ within: hours === screen.within ? undefined : hours })}
            explained={listing === 'legend'}
            onExplain={() => setListing((current) => (current === 'legend' ? null : 'legend'))}
            onUnfilter={() => change({ filter: undefined })}
          />
        )}
        {map && (
          <MapPanel
            map={map}
            data={data}
            screen={screen}
            listing={listing}
            ride={ride}
            place={place}
            away={!target}
            station={station}
            reach={reach}
            trips={showsRails ? trips : []}
            places={
              typeof listing === 'object' && listing
                ? places.filter(({ id }) => listing.includes(id))
                : layer === 'railways'
                  ? []
                  : chosen
            }
            onListing={setListing}
            onPlace={(each) => {
              centreOn(each.position);
              choosePlace(each.id);
            }}
            onStation={(each) => {
              centreOn(each.position);
              chooseStation(each.id);
            }}
          />
        )}
        {map && !(crowded && upright) && (
          <MapControls
            map={map}
            listed={listing !== null && listing !== 'legend'}
            onZoom={zoom}
            onList={() =>
              setListing((current) => (current && current !== 'legend' ? null : 'view'))
            }
            onRegion={() => showRegion(map, freeArea(map))}
            onMe={centre && (() => showPosition(map, centre.position, freeArea(map), true))}
          />
        )}
        {map && (
          <MapFoot map={map} packs={packs} trains={trains > 0} rings={reach.reached.length > 0} />
        )}
      </div>
      <MapCanvas
        onMap={setMap}
        baseMap={baseMap}
        packs={packs}
        tracks={network}
        trips={trips}
        reached={reach.reached}
        focus={area && !ride?.route ? (filter?.region ?? filter?.country) : undefined}
        places={pins}
        centre={centre}
        placeId={placeId}
        stationId={stationId}
        route={ride?.route ?? null}
        showsRails={showsRails}
        onlyStations={layer === 'railways' || Boolean(ride?.missing)}
        covers={covers}
        onPackLost={dropPack}
        onPlace={choosePlace}
        onStation={chooseStation}
        onCrowd={showCrowd}
        onTrains={setTrains}
      />
    </div>
  );
}

/** Where chips, keys, panel and foot lie, in pixels of the map. */
function boxesOver(overlay: HTMLElement | null): readonly Box[] {
  const frame = overlay?.parentElement?.getBoundingClientRect();
  if (!overlay || !frame) return [];
  const parts = 'li, nav > button, div[data-repeats], article, section, small';
  return [...overlay.querySelectorAll(parts)].map((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    return {
      left: left - frame.left,
      top: top - frame.top,
      right: right - frame.left,
      bottom: bottom - frame.top,
    };
  });
}

function mapNow(): MapScreen {
  const { screen } = useSession.getState();
  return screen.name === 'map' ? screen : { name: 'map' };
}

/** Without the kiosk's own place, which has a sign of its own. */
const sightsOf = ({ places, centre }: MapData, filter: MapScreen['filter']): readonly Place[] =>
  filterPlaces(places, filter ?? {}, centre?.position).filter(({ id }) => id !== centre?.id);

/** Another kind of place was chosen; the "where" stays. */
function withoutCategory(filter: MapScreen['filter']): MapScreen['filter'] {
  const { category: _, ...where } = filter ?? {};
  return Object.keys(where).length > 0 ? where : undefined;
}
