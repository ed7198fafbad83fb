import type { CityPlan } from '#shared/city-plan';
import type { MapPack } from '#shared/map-pack-model';
import { trueWayZoom } from './pack-style.ts';

/** Farther off the map of the kiosk itself has all that is needed. */
const farthestPackZoom = 9;
/** From here on a pack has every street, and a drawn plan of a town would only hide them. */
const streetZoom = 13;

type Bounds = MapPack['bounds'];

/** Whether a pack has something to draw at a zoom, where a data tile is `levelDiff` farther off. */
export const isDrawnAt = (
  { minZoom }: Pick<MapPack, 'minZoom'>,
  zoom: number,
  levelDiff: number,
): boolean => zoom >= Math.max(farthestPackZoom, minZoom + levelDiff);

export const doMeet = (a: Bounds, b: Bounds): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** West, south, east, north of a tile. */
export function boundsOfTile(x: number, y: number, z: number): Bounds {
  const side = 2 ** z;
  const lon = (at: number) => (at / side) * 360 - 180;
  const lat = (at: number) =>
    (Math.atan(Math.sinh(Math.PI * (1 - (2 * at) / side))) * 180) / Math.PI;
  return [lon(x), lat(y + 1), lon(x + 1), lat(y)];
}

/** Whether a pack shows the railways of most of the view where they truly run. */
export const hasTrueRails = (
  packs: readonly Pick<MapPack, 'bounds'>[],
  view: Bounds,
  zoom: number,
): boolean =>
  zoom >= trueWayZoom &&
  packs.some(({ bounds }) => areaOf(common(bounds, view)) > areaOf(view) / 2);

const common = (a: Bounds, b: Bounds): Bounds => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

/** In square degrees: enough to compare areas in one place. */
const areaOf = ([west, south, east, north]: Bounds): number =>
  Math.max(0, east - west) * Math.max(0, north - south);

/** The drawn plans of towns whose streets no pack has. */
export function plansBeyond(
  plans: readonly CityPlan[],
  packs: readonly Pick<MapPack, 'bounds' | 'maxZoom'>[],
): readonly CityPlan[] {
  const detailed = packs.filter(({ maxZoom }) => maxZoom >= streetZoom);
  return plans.filter(({ bounds: [west, south, east, north] }) => {
    const [lon, lat] = [(west + east) / 2, (south + north) / 2];
    return !detailed.some(({ bounds }) => doMeet(bounds, [lon, lat, lon, lat]));
  });
}
