import L from 'leaflet';
import type { Position } from '#shared/content-fields';
import { rootRem } from '../../ui/root-rem.ts';
import type { BaseMap } from './base-map.ts';
import type { Area } from './map-filter.ts';

/** The plans of two towns have the names of their towers there; elsewhere places stand apart. */
export const nearestZoom = 15;
/** Close enough to tell the neighbours of a chosen place apart. */
const placeZoom = 11;
const farthestZoom = 5;

const middleOfRegion: Position = [54.9, 31.2];
const startZoom = 8;
/** Vitebsk and Smolensk regions: where everybody finds themselves at once. */
const homeBounds = L.latLngBounds([53.5, 27.6], [56.2, 34.9]);

/** Pixels at the edges of the map that panels and keys cover. */
interface Insets {
  readonly right: number;
  readonly bottom: number;
}

/** What the panel covers: the right side or the bottom, whichever leaves more of the map. */
export function insetsOf(map: L.Map, panel: Element | null): Insets {
  const frame = map.getContainer().getBoundingClientRect();
  const covered = panel?.getBoundingClientRect();
  if (!covered) return { right: 0, bottom: 0 };
  const [right, bottom] = [frame.right - covered.left, frame.bottom - covered.top];
  return (frame.width - right) * frame.height > frame.width * (frame.height - bottom)
    ? { right, bottom: 0 }
    : { right: 0, bottom };
}

export function showRegion(map: L.Map, { right, bottom }: Insets): void {
  map.fitBounds(homeBounds, { paddingBottomRight: [right, bottom] });
}

/** The region, or on a narrow screen its middle: the way from Smolensk to Vitebsk and Orsha. */
export function showStart(map: L.Map): void {
  // On a panel of twice as many pixels everything is twice as large.
  const zoom = startZoom + Math.max(0, Math.round(Math.log2(rootRem() / 10)));
  map.setView(middleOfRegion, zoom, { animate: false });
}

/** Brings a position into the middle of what is not covered. */
export function showPosition(
  map: L.Map,
  position: Position,
  { right, bottom }: Insets,
  animate: boolean,
): void {
  const zoom = Math.max(map.getZoom(), placeZoom);
  const middle = map.project(position, zoom).add([right / 2, bottom / 2]);
  map.setView(map.unproject(middle, zoom), zoom, { animate });
}

/** Brings an area whole into what is not covered by panels, chips and keys. */
export function showArea(
  map: L.Map,
  [southWest, northEast]: Area,
  { right, bottom }: Insets,
  animate: boolean,
): void {
  const { x, y } = map.getSize();
  const bounds = L.latLngBounds([...southWest], [...northEast]);
  const topLeft = L.point(x * 0.05, y * 0.14);
  const bottomRight = L.point(right + x * 0.05, bottom + y * 0.1);
  const zoom = map.getBoundsZoom(bounds, false, topLeft.add(bottomRight));
  allowUnder(map, Math.min(zoom, placeZoom), bottom);
  map.fitBounds(bounds, {
    paddingTopLeft: topLeft,
    paddingBottomRight: bottomRight,
    maxZoom: placeZoom,
    animate,
  });
}

/** The south of the data may be drawn up to above a panel that covers the bottom of the map. */
function allowUnder(map: L.Map, zoom: number, bottom: number): void {
  allowances.set(map, { zoom, bottom });
  applyLimits(map);
}

/** Takes the room beneath the panel back when the panel is gone. */
export function endArea(map: L.Map): void {
  allowances.delete(map);
  applyLimits(map);
}

const dataLimits = new WeakMap<L.Map, L.LatLngBounds>();
const allowances = new WeakMap<L.Map, { readonly zoom: number; readonly bottom: number }>();

function applyLimits(map: L.Map): void {
  const limits = dataLimits.get(map);
  if (!limits) return;
  const { zoom = 0, bottom = 0 } = allowances.get(map) ?? {};
  const corner = map.project(limits.getSouthWest(), zoom).add([0, bottom]);
  map.setMaxBounds(L.latLngBounds(map.unproject(corner, zoom), limits.getNorthEast()));
}

/** Moves the map only as far as needed for the position to be in sight. */
export function reveal(map: L.Map, position: Position, { right, bottom }: Insets): void {
  map.panInside(position, {
    // Chips above and keys below take two or three rows on an upright screen.
    paddingTopLeft: [10 * rootRem(), 26 * rootRem()],
    paddingBottomRight: [right + 10 * rootRem(), bottom + 21 * rootRem()],
  });
}

/** Takes over a new size; the data fills the screen at any zoom that can be reached. */
export function fitToSize(map: L.Map, [west, south, east, north]: BaseMap['bounds']): void {
  const { clientWidth, clientHeight } = map.getContainer();
  if (clientWidth === 0 || clientHeight === 0) return;
  map.invalidateSize({ pan: false });
  const bounds = L.latLngBounds([south, west], [north, east]);
  const size = map.getSize();
  let zoom = farthestZoom;
  while (zoom < nearestZoom && !fills(map, bounds, size, zoom)) zoom += 1;
  map.setMinZoom(zoom);
  dataLimits.set(map, bounds.pad(0.02));
  applyLimits(map);
}

/** A little paper at the edge is no harm. */
function fills(map: L.Map, bounds: L.LatLngBounds, size: L.Point, zoom: number): boolean {
  const northWest = map.project(bounds.getNorthWest(), zoom);
  const southEast = map.project(bounds.getSouthEast(), zoom);
  const data = southEast.subtract(northWest);
  return data.x >= size.x * 0.92 && data.y >= size.y * 0.92;
}
