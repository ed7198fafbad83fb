import L, { type Map as LeafletMap } from 'leaflet';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '#shared/content-fields';
import { type PlaceCategory, placeCategories } from '#shared/place-model';
import { IconKey } from '../../ui/IconKey.tsx';
import { useBaseMap } from './base-map.ts';
import { MapCanvas } from './MapCanvas.tsx';
import { isOnMap } from './map-filter.ts';
import { showStart, wholeOf, type ZoomStep, zoomBy } from './map-view.ts';
import styles from './PinPicker.module.css';
import { pinIcon } from './pin-icon.ts';
import { useMapLook } from './use-map-look.ts';
import { useMapPacks } from './use-map-packs.ts';
import { useZoomKeyboard } from './use-zoom-keyboard.ts';
import { ZoomKeys } from './ZoomKeys.tsx';

interface PinPickerProps {
  /** Null while nobody has put the pin anywhere. */
  readonly position: Position | null;
  /** The sign on the pin; anything else is no kind of place. */
  readonly category: unknown;
  readonly onMove: (position: Position) => void;
}

/** The map with one pin, which goes where it is touched; keys move it a little at a time. */
export function PinPicker({ position, category, onMove }: PinPickerProps) {
  const { t } = useTranslation('map');
  const baseMap = useBaseMap();
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [packs, dropPack] = useMapPacks();
  const kind = placeCategories.find((each) => each === category) ?? 'viewpoint';

  if (baseMap === null) return <p>{t('lost')}</p>;
  if (!baseMap) return <div className={styles.picker} />;
  return (
    <div className={styles.picker}>
      <MapCanvas
        {...nothingElse}
        onMap={setMap}
        baseMap={baseMap}
        packs={packs}
        onPackLost={dropPack}
      />
      {map && (
        <Pin
          map={map}
          position={position && isOnMap(position, baseMap.bounds) ? position : null}
          category={kind}
          onMove={onMove}
        />
      )}
    </div>
  );
}

const nothing = (): void => undefined;

/** The land alone. */
const nothingElse = {
  tracks: { lines: [], stationById: new Map() },
  trips: [],
  reached: [],
  focus: undefined,
  places: [],
  centre: null,
  placeId: undefined,
  stationId: undefined,
  route: null,
  showsRails: false,
  onlyStations: false,
  covers: () => [],
  onPlace: nothing,
  onStation: nothing,
  onCrowd: nothing,
  onTrains: nothing,
} as const;

/** Near enough to tell a village from its neighbours: the land around says where one is. */
const pinZoom = 11;
/** Design pixels: what a key moves the pin by; the nearer the map, the less of the land. */
const keyStep = 8;

const ways = [
  { key: 'left', arrow: 'ArrowLeft', icon: ArrowLeft, x: -1, y: 0 },
  { key: 'up', arrow: 'ArrowUp', icon: ArrowUp, x: 0, y: -1 },
  { key: 'down', arrow: 'ArrowDown', icon: ArrowDown, x: 0, y: 1 },
  { key: 'right', arrow: 'ArrowRight', icon: ArrowRight, x: 1, y: 0 },
] as const;

interface PinProps {
  readonly map: LeafletMap;
  readonly position: Position | null;
  readonly category: PlaceCategory;
  readonly onMove: (position: Position) => void;
}

function Pin({ map, position, category, onMove }: PinProps) {
  const { t } = useTranslation('map');
  const { unit } = useMapLook();
  const [lat, lon] = position ?? [];

  // biome-ignore lint/correctness/useExhaustiveDependencies: where the pin is at first; afterwards the eye leads.
  useEffect(
    function showFirst() {
      if (position) map.setView(position, pinZoom, { animate: false });
      else showStart(map, wholeOf(map));
      map.getContainer().focus({ preventScroll: true });
    },
    [map],
  );

  useEffect(
    function drawPin() {
      if (lat === undefined || lon === undefined) return undefined;
      const marker = L.marker([lat, lon], {
        icon: pinIcon(category, t('pin.here'), true, unit),
        draggable: true,
        autoPan: true,
        keyboard: false,
      })
        .on('dragend', ({ target }: L.LeafletEvent) => onMove(rounded(target.getLatLng())))
        .addTo(map);
      return () => {
        marker.remove();
      };
    },
    [map, lat, lon, category, unit, onMove, t],
  );

  useEffect(
    function followTouch() {
      const move = ({ latlng }: L.LeafletMouseEvent) => onMove(rounded(latlng));
      map.on('click', move);
      return () => {
        map.off('click', move);
      };
    },
    [map, onMove],
  );

  const moveBy = useCallback(
    (x: number, y: number): void => {
      const from = lat === undefined || lon === undefined ? map.getCenter() : L.latLng(lat, lon);
      const step = L.point(x, y).multiplyBy(keyStep * unit);
      const to = map.unproject(map.project(from).add(step));
      map.panInside(to, { padding: [20 * keyStep * unit, 20 * keyStep * unit] });
      onMove(rounded(to));
    },
    [map, lat, lon, unit, onMove],
  );

  useEffect(
    function followKeys() {
      const container = map.getContainer();
      function move(event: KeyboardEvent): void {
        const way = ways.find(({ arrow }) => arrow === event.key);
        if (!way) return;
        // The map itself would move instead.
        event.stopImmediatePropagation();
        event.preventDefault();
        moveBy(way.x, way.y);
      }
      container.addEventListener('keydown', move, true);
      return () => container.removeEventListener('keydown', move, true);
    },
    [map, moveBy],
  );

  const zoom = (step: ZoomStep) => zoomBy(map, step, position ?? undefined, []);
  useZoomKeyboard(map, zoom);

  return (
    <nav className={styles.keys} aria-label={t('pin.keys')} data-repeats>
      {ways.map(({ key, icon, x, y }) => (
        <IconKey key={key} icon={icon} label={t(`pin.${key}`)} onClick={() => moveBy(x, y)} />
      ))}
      <ZoomKeys map={map} onZoom={zoom} />
    </nav>
  );
}

/** Five decimals are a metre: more would claim what no finger knows. */
const rounded = ({ lat, lng }: L.LatLng): Position => [
  Number(lat.toFixed(5)),
  Number(lng.toFixed(5)),
];
