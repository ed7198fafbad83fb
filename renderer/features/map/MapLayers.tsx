import L from 'leaflet';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMap } from 'react-leaflet';
import type { MapPack } from '#shared/map-pack-model';
import type { Place } from '#shared/place-model';
import type { Station } from '#shared/rail-model';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { isTownStation, useStationName } from '../../ui/use-station-name.ts';
import { createBaseLayer } from './base-layer.ts';
import type { BaseMap } from './base-map.ts';
import { createCityPlanLayer, isOnPlan } from './city-plan-layer.ts';
import { hereBoxes, hereSign } from './here-sign.ts';
import { plansBeyond } from './map-packs.ts';
import type { MapFocus } from './map-style.ts';
import type { MapText } from './map-texts.ts';
import { fitToSize } from './map-view.ts';
import { createPinLayer } from './pin-layer.ts';
import styles from './pins.module.css';
import type { Box } from './place-labels.ts';
import { planColours } from './plan-look.ts';
import { createRailLayer } from './rail-layer.ts';
import { stationMarks } from './rail-plan.ts';
import { marksOf, type RailRoute } from './rail-route.ts';
import { createReachLayer } from './reach-layer.ts';
import { createRouteLayer } from './route-layer.ts';
import { createTrainLayer } from './train-layer.ts';
import type { PlannedTrip } from './train-positions.ts';
import { useCityPlans } from './use-city-plans.ts';
import type { Tracks } from './use-map-data.ts';
import { useMapFont, useMapLook } from './use-map-look.ts';

export interface MapLayersProps {
  readonly baseMap: BaseMap;
  /** Detailed maps of regions. */
  readonly packs: readonly MapPack[];
  readonly tracks: Tracks;
  /** Those of known times. */
  readonly trips: readonly PlannedTrip[];
  /** To be ringed. */
  readonly reached: readonly Station[];
  /** The region or country that the visitor looks at. */
  readonly focus: MapFocus | undefined;
  /** Without those beyond the map. */
  readonly places: readonly Place[];
  /** Where this kiosk stands. */
  readonly centre: Place | null;
  readonly placeId: string | undefined;
  readonly stationId: string | undefined;
  /** The ride that the visitor looks at. */
  readonly route: RailRoute | null;
  readonly showsRails: boolean;
  readonly onlyStations: boolean;
  /** What lies over the map, in pixels of its frame. */
  readonly covers: () => readonly Box[];
  readonly onPackLost: (pack: MapPack) => void;
  readonly onPlace: (placeId: string) => void;
  readonly onStation: (stationId: string) => void;
  readonly onCrowd: (placeIds: readonly string[]) => void;
  /** How many trains are in sight. */
  readonly onTrains: (count: number) => void;
  readonly onReady: () => void;
}

/** From the lowest to the highest; the marker pane of Leaflet (600) lies between. */
const panes = {
  land: 200,
  reach: 340,
  rails: 350,
  route: 380,
  labels: 450,
  trains: 500,
  routeMarks: 620,
  here: 650,
} as const;

/** Puts land, rails, names and pins on the map. They live in Leaflet, outside React's tree. */
export function MapLayers(props: MapLayersProps) {
  const { baseMap, packs, tracks, trips, reached, focus, places, centre, placeId, stationId } =
    props;
  const { route, showsRails, onlyStations, covers } = props;
  const { onPackLost, onPlace, onStation, onCrowd, onTrains, onReady } = props;
  const map = useMap();
  const look = useMapLook();
  const fontReady = useMapFont();
  const locale = useSession((session) => session.locale);
  const { t } = useTranslation('map');

  const base = useLayer(
    useCallback(() => createBaseLayer(withPanes(map), baseMap), [map, baseMap]),
  );
  const rails = useLayer(
    useCallback(() => createRailLayer(withPanes(map), tracks, onStation), [map, tracks, onStation]),
  );
  const pins = useLayer(
    useCallback(() => createPinLayer(map, { onPlace, onCrowd }), [map, onPlace, onCrowd]),
  );
  const rings = useLayer(useCallback(() => createReachLayer(withPanes(map)), [map]));
  const routes = useLayer(useCallback(() => createRouteLayer(withPanes(map)), [map]));
  const trains = useLayer(
    useCallback(() => createTrainLayer(withPanes(map), onTrains), [map, onTrains]),
  );
  // After the pins: when the map has moved, names keep clear of where the pins are then.
  const allPlans = useCityPlans();
  const cityPlans = useMemo(() => plansBeyond(allPlans, packs), [allPlans, packs]);
  const plans = useLayer(useCallback(() => createCityPlanLayer(map, cityPlans), [map, cityPlans]));
  // Pins grow with the letters, but less: they must not cover each other.
  const pinUnit = look.unit * Math.sqrt(look.textScale);
  const marks = useMemo(() => stationMarks(tracks), [tracks]);
  const titleOf = useCallback((place: Place) => pickText(place.title, locale).value, [locale]);

  useEffect(() => {
    // At once too: what is to be shown first is fitted to this size.
    fitToSize(map, baseMap.bounds);
    const observer = new ResizeObserver(() => fitToSize(map, baseMap.bounds));
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map, baseMap]);

  useEffect(() => {
    rails?.show({
      look,
      selectedId: stationId,
      shown: showsRails,
      moreStations: onlyStations,
      packs,
    });
  }, [rails, look, stationId, showsRails, onlyStations, packs]);

  const nameOf = useStationName();
  const names = useRef(nameOf);
  names.current = nameOf;
  // biome-ignore lint/correctness/useExhaustiveDependencies: captions change with the language
  useEffect(() => {
    routes?.show({
      look,
      route,
      captionOf: ({ station, role }) => {
        if (role === 'border') return t('border');
        // The town's own name stands there already.
        return isTownStation(station) ? '' : names.current(station);
      },
    });
  }, [routes, look, route, t, locale]);

  useEffect(() => {
    rings?.show({ look, stations: reached });
  }, [rings, look, reached]);

  useEffect(() => {
    trains?.show({
      trips: showsRails ? trips : [],
      titleOf: ({ tripShortName }) => t('train', { number: tripShortName }),
    });
  }, [trains, trips, showsRails, t]);

  useEffect(() => {
    const countTitle = (count: number) => t('pins', { count });
    const here = centre?.position;
    const marks = route ? marksOf(route).map(({ station }) => station.position) : [];
    pins?.show({
      places,
      selectedId: placeId,
      unit: pinUnit,
      here,
      marks,
      covers,
      titleOf,
      countTitle,
    });
  }, [pins, places, placeId, pinUnit, centre, route, covers, titleOf, t]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: names are placed anew whenever pins are
  useEffect(() => {
    if (!base || !pins || !routes || !fontReady) return;
    const pinBoxes = () => [...pins.boxes(), ...hereBoxes(map, centre, look), ...routes.boxes()];
    const earlier = onlyStations ? 1 : 0;
    const moreTexts = (zoom: number): readonly MapText[] =>
      marks
        .filter(({ nameFrom }) => showsRails && zoom + earlier >= nameFrom)
        .map(({ station }) => ({
          text: pickText(station.title, locale).value,
          at: [station.position[1], station.position[0]],
          style: 'station',
          dot: true,
        }));
    base.show({
      locale,
      look,
      focus,
      packs,
      onPackLost,
      moreTexts,
      pinBoxes: () => [...pinBoxes(), ...(plans?.boxes() ?? [])],
      covers,
      isCovered: (at, zoom) => isOnPlan(cityPlans, at, zoom),
    });
    plans?.show({
      locale,
      look,
      colours: planColours[look.theme],
      sketch: t('sketch'),
      pinBoxes,
      covers,
    });
  }, [
    base,
    packs,
    onPackLost,
    plans,
    cityPlans,
    t,
    fontReady,
    focus,
    covers,
    locale,
    look,
    marks,
    showsRails,
    onlyStations,
    pins,
    places,
    placeId,
    centre,
    routes,
    route,
  ]);

  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute('role', 'region');
    container.setAttribute('aria-label', t('canvas'));
  }, [map, t]);

  const here = t('here');
  useEffect(() => {
    if (!centre) return;
    const marker = L.marker(centre.position, {
      icon: L.divIcon({ html: hereSign(here), iconSize: [0, 0], className: styles.here ?? '' }),
      interactive: false,
      keyboard: false,
      pane: 'here',
    });
    marker.addTo(withPanes(map));
    return () => {
      marker.remove();
    };
  }, [map, centre, here]);

  useEffect(() => {
    let gone = false;
    void base?.drawn.then(() => {
      if (!gone) onReady();
    });
    return () => {
      gone = true;
    };
  }, [base, onReady]);

  return null;
}

function useLayer<T extends { destroy(): void }>(create: () => T): T | undefined {
  const [layer, setLayer] = useState<T>();
  useEffect(() => {
    const created = create();
    setLayer(created);
    return () => created.destroy();
  }, [create]);
  return layer;
}

function withPanes(map: L.Map): L.Map {
  for (const [name, zIndex] of Object.entries(panes)) {
    const pane = map.getPane(name) ?? map.createPane(name);
    pane.style.zIndex = String(zIndex);
    if (name !== 'rails') pane.style.pointerEvents = 'none';
  }
  return map;
}
