import type { PathOptions } from 'leaflet';
import type { CityPlan, LonLat, MapLine } from '#shared/city-plan';
import type { PlanColours } from './plan-look.ts';

/** From here on a plan is drawn: farther off it would be a blot. */
export const planZoom = 12;

/** One line, area or spot of a plan, and how it is drawn at a zoom. */
export interface PlanShape {
  readonly kind: 'area' | 'line' | 'spot';
  readonly points: MapLine;
  style(
    colours: PlanColours,
    unit: number,
    zoom: number,
  ): PathOptions & { readonly radius?: number };
}

/** Everything that a plan shows, from the lowest to the highest. */
export function planShapes(plan: CityPlan): readonly PlanShape[] {
  const { wall, streets, bridges } = plan;
  const lesser = streets.filter(({ main }) => !main);
  const main = streets.filter((street) => street.main);
  return [
    area(sheetRing(plan.bounds), ({ sheet }) => filled(sheet)),
    ...(wall ? [area(wall.ring, ({ core }) => filled(core))] : []),
    ...plan.parks.map(({ ring }) => area(ring, ({ park }) => filled(park))),
    // All banks lie below all water: a river that flows into another has no edge at its mouth.
    ...plan.rivers.map((river) =>
      area(river.area, ({ waterEdge }, unit) => stroke(waterEdge, 2.4 * unit)),
    ),
    ...plan.rivers.map((river) => area(river.area, ({ water }) => filled(water))),
    ...lesser.map((street) => line(street.line, edgeOf(0.65, capOf(street.line, plan)))),
    ...main.map((street) => line(street.line, edgeOf(1, capOf(street.line, plan)))),
    ...bridges.map((bridge) =>
      line(bridge.line, ({ bridgeEdge }, unit, zoom) => ({
        ...stroke(bridgeEdge, (streetWidth(zoom) + 5) * unit),
        lineCap: 'butt',
      })),
    ),
    ...plan.squares.map(({ ring }) =>
      area(ring, ({ square, streetEdge }, unit) => ({
        ...filled(square),
        ...stroke(streetEdge, 1.2 * unit),
      })),
    ),
    ...lesser.map((street) => line(street.line, roadOf(0.65, capOf(street.line, plan)))),
    ...main.map((street) => line(street.line, roadOf(1, capOf(street.line, plan)))),
    ...bridges.map((bridge) => line(bridge.line, roadOf(1, 'butt'))),
    ...plan.railways.map((railway) =>
      line(railway, ({ rail }, unit, zoom) => stroke(rail, (zoom > 13 ? 2.5 : 1.5) * unit)),
    ),
    ...(wall ? wallShapes(wall) : []),
  ];
}

function wallShapes({ ring, standing, towers }: NonNullable<CityPlan['wall']>): PlanShape[] {
  return [
    line(ring, ({ formerWall }, unit, zoom) => ({
      ...stroke(formerWall, (zoom > 13 ? 2.5 : 1.8) * unit),
      dashArray: `${2 * unit} ${7 * unit}`,
    })),
    ...standing.map((piece) =>
      line(piece, ({ wall }, unit, zoom) => stroke(wall, (2.5 + 2 * (zoom - planZoom)) * unit)),
    ),
    ...towers.map(({ at }) =>
      spot(at, ({ wall, halo }, unit, zoom) => ({
        ...filled(wall),
        ...stroke(halo, 1.6 * unit),
        radius: (2.6 + 1.9 * (zoom - planZoom)) * unit,
      })),
    ),
  ];
}

/** Wide enough for a name from z15 on. */
const streetWidth = (zoom: number): number =>
  zoom <= 12 ? 2.4 : zoom === 13 ? 4.5 : zoom === 14 ? 10 : 18;

type Cap = 'butt' | 'round';

/** A street that leaves the sheet is cut off at its edge. */
const capOf = (street: MapLine, { bounds: [west, south, east, north] }: CityPlan): Cap =>
  [street[0], street.at(-1)].some(
    (end) => end && (end[0] <= west || end[0] >= east || end[1] <= south || end[1] >= north),
  )
    ? 'butt'
    : 'round';

const edgeOf =
  (share: number, lineCap: Cap): PlanShape['style'] =>
  ({ streetEdge }, unit, zoom) => ({
    ...stroke(streetEdge, (streetWidth(zoom) * share + 2.4) * unit),
    lineCap,
  });

const roadOf =
  (share: number, lineCap: Cap): PlanShape['style'] =>
  ({ street }, unit, zoom) => ({ ...stroke(street, streetWidth(zoom) * share * unit), lineCap });

const filled = (fillColor: string): PathOptions => ({
  stroke: false,
  fill: true,
  fillColor,
  fillOpacity: 1,
});
const stroke = (color: string, weight: number): PathOptions => ({
  stroke: true,
  color,
  weight,
  opacity: 1,
  lineCap: 'round',
});

const area = (points: MapLine, style: PlanShape['style']): PlanShape => ({
  kind: 'area',
  points,
  style,
});
const line = (points: MapLine, style: PlanShape['style']): PlanShape => ({
  kind: 'line',
  points,
  style,
});
const spot = (at: LonLat, style: PlanShape['style']): PlanShape => ({
  kind: 'spot',
  points: [at],
  style,
});

const sheetRing = ([west, south, east, north]: CityPlan['bounds']): MapLine => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];
