import L from 'leaflet';
import type { Position } from '#shared/content-fields';
import { rootRem } from '../../ui/root-rem.ts';
import type { BaseMap } from './base-map.ts';
import { largestFree } from './free-area.ts';
import { near } from './label-boxes.ts';
import type { Area } from './map-filter.ts';
import { nearerBy } from './map-scale.ts';
import type { Box } from './place-labels.ts';

/** The plans of two towns have the names of their towers there; elsewhere places stand apart. */
export const nearestZoom = 15;
/** Close enough to tell the neighbours of a chosen place apart. */
const placeZoom = 11;
const farthestZoom = 5;

/** Where the map begins. */
export const middleOfRegion: Position = [54.86, 31.2];
export const startZoom = 8;
/** The heart of Vitebsk and Smolensk regions: where everybody finds themselves at once. */
const homeBounds = L.latLngBounds([53.9, 28.2], [55.9, 34.5]);

/** All that is seen of a map, in its own pixels. */
export function wholeOf(map: L.Map): Box {
  const { x, y } = map.getSize();
  return { left: 0, top: 0, right: x, bottom: y };
}

export function showRegion(map: L.Map, free: Box): void {
  map.fitBounds(homeBounds, paddingOf(map, free));
}

/** The region, or on a narrow screen its middle: the way from Smolensk to Vitebsk and Orsha. */
export function showStart(map: L.Map, free: Box): void {
  // On a panel of twice as many pixels everything is twice as large.
  toMiddle(map, middleOfRegion, startZoom + nearerBy(rootRem() / 10), free, false);
}

/** Brings a position into the middle of what is free of panels, chips and keys. */
export function showPosition(map: L.Map, position: Position, free: Box, animate: boolean): void {
  toMiddle(map, position, Math.max(map.getZoom(), placeZoom), free, animate);
}

export type ZoomStep = 1 | -1;

/**
 * Nearer or farther: what is chosen stays where it is seen, or else what is in the middle between
 * panels, chips and keys.
 */
export function zoomBy(
  map: L.Map,
  step: ZoomStep,
  chosen: Position | undefined,
  covers: readonly Box[],
): void {
  const zoom = map.getZoom() + step;
  if (zoom < map.getMinZoom() || zoom > map.getMaxZoom()) return;
  const whole = wholeOf(map);
  const { left, top, right, bottom } = largestFree(whole, covers);
  const pixel = chosen && map.latLngToContainerPoint(chosen);
  const lies = (box: Box) => pixel !== undefined && near(box, [pixel.x, pixel.y], 0);
  const isSeen = lies(whole) && !covers.some(lies);
  const middle = L.point((left + right) / 2, (top + bottom) / 2);
  map.setZoomAround(isSeen && pixel ? pixel : middle, zoom);
}

function toMiddle(
  map: L.Map,
  position: Position,
  zoom: number,
  { left, top, right, bottom }: Box,
  animate: boolean,
): void {
  const away = map
    .getSize()
    .subtract([left + right, top + bottom])
    .divideBy(2);
  map.setView(map.unproject(map.project(position, zoom).add(away), zoom), zoom, { animate });
}

/** Brings an area whole into what is free, its pins included. */
export function showArea(
  map: L.Map,
  [southWest, northEast]: Area,
  free: Box,
  animate: boolean,
): void {
  const bounds = L.latLngBounds([...southWest], [...northEast]);
  const padding = paddingOf(map, free, pinRoom);
  const { paddingTopLeft, paddingBottomRight } = padding;
  const zoom = map.getBoundsZoom(bounds, false, paddingTopLeft.add(paddingBottomRight));
  allowUnder(map, Math.min(zoom, placeZoom), map.getSize().y - free.bottom);
  map.fitBounds(bounds, { ...padding, maxZoom: placeZoom, animate });
}

/** Rems around a position in which its pin and the ring of a station find room. */
const pinRoom = { top: 8, sides: 4, bottom: 3 } as const;

function paddingOf(
  map: L.Map,
  { left, top, right, bottom }: Box,
  room: { readonly [side in keyof typeof pinRoom]: number } = { top: 0, sides: 0, bottom: 0 },
) {
  const rem = rootRem();
  return {
    paddingTopLeft: L.point(left + room.sides * rem, top + room.top * rem),
    paddingBottomRight: map
      .getSize()
      .subtract([right - room.sides * rem, bottom - room.bottom * rem]),
  };
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

/** Moves the map only as far as needed for a position to be in sight, and its pin with it. */
export function reveal(map: L.Map, position: Position, free: Box): void {
  map.panInside(position, paddingOf(map, free, pinRoom));
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
