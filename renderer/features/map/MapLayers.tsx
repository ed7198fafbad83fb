import L from 'leaflet';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMap } from 'react-leaflet';
import type { BaseMap } from '#shared/base-map';
import type { Place } from '#shared/place-model';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { createBaseLayer } from './base-layer.ts';
import type { MapLook } from './map-look.ts';
import type { MapText } from './map-texts.ts';
import { fitToSize } from './map-view.ts';
import { createPinLayer } from './pin-layer.ts';
import styles from './pins.module.css';
import type { Box } from './place-labels.ts';
import { createRailLayer } from './rail-layer.ts';
import { stationMarks } from './rail-plan.ts';
import type { Tracks } from './use-map-data.ts';
import { useMapFont, useMapLook } from './use-map-look.ts';

export interface MapLayersProps {
  readonly baseMap: BaseMap;
  readonly tracks: Tracks;
  /** Without those beyond the map. */
  readonly places: readonly Place[];
  /** Where this kiosk stands. */
  readonly centre: Place | null;
  readonly placeId: string | undefined;
  readonly stationId: string | undefined;
  readonly onlyStations: boolean;
  readonly onPlace: (placeId: string) => void;
  readonly onStation: (stationId: string) => void;
  readonly onCrowd: (placeIds: readonly string[]) => void;
  readonly onReady: () => void;
}

/** From the lowest to the highest; the marker pane of Leaflet (600) lies between. */
const panes = { land: 200, rails: 350, labels: 450, here: 650 } as const;

/** Puts land, rails, names and pins on the map. They live in Leaflet, outside React's tree. */
export function MapLayers(props: MapLayersProps) {
  const { baseMap, tracks, places, centre, placeId, stationId, onlyStations } = props;
  const { onPlace, onStation, onCrowd, onReady } = props;
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
  // Pins grow with the letters, but less: they must not cover each other.
  const pinUnit = look.unit * Math.sqrt(look.textScale);
  const marks = useMemo(() => stationMarks(tracks), [tracks]);
  const titleOf = useCallback((place: Place) => pickText(place.title, locale).value, [locale]);

  useEffect(() => {
    const observer = new ResizeObserver(() => fitToSize(map, baseMap.bounds));
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map, baseMap]);

  useEffect(() => {
    rails?.show({ look, selectedId: stationId, moreStations: onlyStations });
  }, [rails, look, stationId, onlyStations]);

  useEffect(() => {
    const countTitle = (count: number) => t('pins', { count });
    pins?.show({ places, selectedId: placeId, unit: pinUnit, titleOf, countTitle });
  }, [pins, places, placeId, pinUnit, titleOf, t]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: names are placed anew whenever pins are
  useEffect(() => {
    if (!base || !pins || !fontReady) return;
    const pinBoxes = () => [...pins.boxes(), ...hereBoxes(map, centre, look)];
    const earlier = onlyStations ? 1 : 0;
    const moreTexts = (zoom: number): readonly MapText[] =>
      marks
        .filter(({ nameFrom }) => zoom + earlier >= nameFrom)
        .map(({ station }) => ({
          text: pickText(station.title, locale).value,
          at: [station.position[1], station.position[0]],
          style: 'station',
          dot: true,
        }));
    base.show({ locale, look, moreTexts, pinBoxes });
  }, [base, fontReady, locale, look, marks, onlyStations, pins, places, placeId, centre]);

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

  const drawn = Boolean(base && rails && pins && fontReady);
  useEffect(() => {
    if (!drawn) return;
    // Canvases are painted in the next frame.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(onReady);
    });
    return () => cancelAnimationFrame(frame);
  }, [drawn, onReady]);

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

/** Roughly what "You are here" covers: the ring, and the words below it. */
function hereBoxes(map: L.Map, centre: Place | null, { unit, textScale }: MapLook): Box[] {
  if (!centre) return [];
  const { x, y } = map.latLngToLayerPoint(centre.position);
  const around = (halfWide: number, top: number, bottom: number): Box => ({
    left: x - halfWide * unit,
    right: x + halfWide * unit,
    top: y + top * unit,
    bottom: y + bottom * unit,
  });
  return [around(34, -34, 34), around(85 * textScale, 36, 52 + 38 * textScale)];
}

function hereSign(text: string): HTMLElement {
  const sign = document.createElement('div');
  const ring = document.createElement('span');
  const name = document.createElement('span');
  ring.className = styles.hereRing ?? '';
  name.className = styles.hereName ?? '';
  name.textContent = text;
  sign.append(ring, name);
  return sign;
}
