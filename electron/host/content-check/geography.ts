import type { Position } from '#shared/content-fields';
import type { Problem } from '#shared/content-problem';
import { distanceKm } from '#shared/distance';
import type { Records } from '../publish/check-records.ts';

/** Rings of longitude and latitude, the first of each polygon its outline. */
type Polygons = readonly (readonly (readonly (readonly [number, number])[])[])[];

/** Outlines of regions as far as the map data has them. */
export interface RegionShapes {
  /** West, south, east, north of the data, in degrees; outlines end here. */
  readonly bounds: readonly [number, number, number, number];
  readonly byId: ReadonlyMap<string, Polygons>;
}

/** The outlines are simplified, and some places lie on a river that is the border. */
const outlineToleranceKm = 3;
/** Straight lines are never longer than the rails; published kilometres are whole or tenths. */
const railToleranceKm = 2;
/** A place that is said to be in a town lies within this of the town's own station. */
const farthestFromTownStationKm = 30;

/** Whether things lie where they are said to lie. */
export function checkGeography(records: Records, shapes: RegionShapes): readonly Problem[] {
  return [
    ...outsideRegions(records, shapes),
    ...offTheLine(records),
    ...farFromStation(records, shapes),
  ];
}

function outsideRegions({ places }: Records, { bounds, byId }: RegionShapes): Problem[] {
  const [west, south, east, north] = bounds;
  return places.flatMap(({ id, region, position }): Problem[] => {
    const [lat, lon] = position;
    const polygons = byId.get(region);
    const onMap = lon > west && lon < east && lat > south && lat < north;
    // Beyond the map, only a region of which nothing is on the map can be right.
    const right = polygons
      ? isWithin(position, polygons)
      : ![...byId.values()].some((other) => contains(other, position));
    if (right || (!onMap && polygons && reachesEdge(polygons, bounds))) return [];
    return [problem('error', 'places', id, 'position', 'outside-region', region)];
  });
}

const isWithin = (position: Position, polygons: Polygons): boolean =>
  contains(polygons, position) ||
  polygons.some(([outline = []]) =>
    outline.some(
      (end, index) => kmToSegment(position, outline.at(index - 1) ?? end, end) < outlineToleranceKm,
    ),
  );

/** Distance to the nearest point of a short segment, on a plane that is flat around the point. */
function kmToSegment(
  [lat, lon]: Position,
  [fromLon, fromLat]: readonly [number, number],
  [toLon, toLat]: readonly [number, number],
): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const [dx, dy] = [(toLon - fromLon) * shrink, toLat - fromLat];
  const along = ((lon - fromLon) * shrink * dx + (lat - fromLat) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  const nearest: Position = [
    fromLat + share * (toLat - fromLat),
    fromLon + share * (toLon - fromLon),
  ];
  return distanceKm([lat, lon], nearest);
}

/** Ray casting over all rings: holes undo their outline. */
function contains(polygons: Polygons, [lat, lon]: Position): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (const [index, [x, y]] of ring.entries()) {
      const [px, py] = ring.at(index - 1) ?? [x, y];
      if (y > lat !== py > lat && lon < ((px - x) * (lat - y)) / (py - y) + x) inside = !inside;
    }
  }
  return inside;
}

const reachesEdge = (polygons: Polygons, [west, south, east, north]: RegionShapes['bounds']) =>
  polygons
    .flat(2)
    .some(
      ([x, y]) => x <= west + 0.01 || x >= east - 0.01 || y <= south + 0.01 || y >= north - 0.01,
    );

function offTheLine({ lines, stations }: Records): Problem[] {
  const positionOf = new Map(stations.map(({ id, position }) => [id, position]));
  return lines.flatMap(({ id, stops }) =>
    stops.slice(1).flatMap((stop, index): Problem[] => {
      const before = stops[index];
      const [from, to] = [positionOf.get(before?.stopId ?? ''), positionOf.get(stop.stopId)];
      if (!before || !from || !to) return [];
      const straight = distanceKm(from, to);
      const byRail = stop.km - before.km;
      if (byRail > 0 && straight <= byRail + railToleranceKm && byRail <= 3 * straight + 5)
        return [];
      const found = `${before.stopId} – ${stop.stopId}: ${byRail.toFixed(1)} km by rail, ${straight.toFixed(1)} km straight`;
      return [problem('warning', 'lines', id, `stops.${index + 1}`, 'off-the-line', found)];
    }),
  );
}

function farFromStation({ places, stations }: Records, { byId }: RegionShapes): Problem[] {
  return places.flatMap(({ id, city, region, position }): Problem[] => {
    const town = city.ru.replace(/ \(.*\)$/, '');
    const own = stations.filter(
      ({ title, position: at }) =>
        (title.ru === town || title.ru.startsWith(`${town}-`)) &&
        contains(byId.get(region) ?? [], at),
    );
    if (own.length === 0) return [];
    const km = Math.min(...own.map((station) => distanceKm(station.position, position)));
    if (km <= farthestFromTownStationKm) return [];
    return [problem('warning', 'places', id, 'position', 'far-from-station', km.toFixed(0))];
  });
}

const problem = (
  severity: Problem['severity'],
  collection: string,
  id: string,
  field: string,
  rule: Problem['rule'],
  found: string,
): Problem => ({ severity, collection, id, field, rule, found });
