import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  type CityPlan,
  type CityPlanSource,
  cityPlansSourceSchema,
  type LonLat,
  type MapLine,
} from '../shared/city-plan.ts';
import { smoothLine } from '../shared/smooth-line.ts';

/** Reads our plans of town centres; a plan that is not whole stops the build. */
export async function readCityPlans(sourceFolder: string): Promise<CityPlanSource[]> {
  const file = await readFile(join(sourceFolder, 'city-plans.json'), 'utf8');
  return v.parse(cityPlansSourceSchema, JSON.parse(file));
}

/** Turns the traced plans into `city-plans.json`, ready to be drawn. */
export async function buildCityPlans(sourceFolder: string, outFolder: string): Promise<void> {
  const plans = (await readCityPlans(sourceFolder)).map(toCityPlan);
  await mkdir(outFolder, { recursive: true });
  await writeFile(join(outFolder, 'city-plans.json'), JSON.stringify(plans));
}

export function toCityPlan({ note: _note, ...source }: CityPlanSource): CityPlan {
  const { bounds } = source;
  return {
    ...source,
    rivers: source.rivers.map(({ name, widthMetres, onLand, line }) => {
      const course = smoothLine(line);
      const width = (at: LonLat) =>
        onLand ? widthTowardsLand(widthMetres, at, bounds) : widthMetres;
      const area = clipRing(bank(course, width), bounds);
      return { name, line: course.filter((point) => isWithin(point, bounds)).map(round), area };
    }),
    parks: source.parks.map(({ name, ring }) => ({ name, ring: smoothRing(ring) })),
    streets: source.streets.map((street) => ({
      ...street,
      line: smoothLine(street.line).map(round),
    })),
  };
}

const metresPerDegree = 111_195;

/** As wide as the style of the map draws a great river of the land from where plans are drawn. */
const landRiverMetres = 120;
/** Shares of the sheet, from its edge: there it goes over into the land, and there it is the plan's alone. */
const [landShare, planShare] = [0.14, 0.26];

/** A river of the land and the plan's are one where the sheet fades. */
function widthTowardsLand(
  metres: number,
  [lon, lat]: LonLat,
  [west, south, east, north]: CityPlan['bounds'],
): number {
  const depth = Math.min(
    Math.min(lon - west, east - lon) / (east - west),
    Math.min(lat - south, north - lat) / (north - south),
  );
  const share = Math.min(Math.max((depth - landShare) / (planShare - landShare), 0), 1);
  return landRiverMetres + (metres - landRiverMetres) * share;
}

/** Both banks of a river as one ring. */
function bank(line: readonly LonLat[], widthAt: (point: LonLat) => number): MapLine {
  const side = (sign: number): LonLat[] =>
    line.map(([lon, lat], index) => {
      const [fromLon, fromLat] = line[index - 1] ?? [lon, lat];
      const [toLon, toLat] = line[index + 1] ?? [lon, lat];
      const shrink = Math.cos((lat * Math.PI) / 180);
      const [dx, dy] = [(toLon - fromLon) * shrink, toLat - fromLat];
      const step = (sign * widthAt([lon, lat])) / 2 / metresPerDegree / Math.hypot(dx, dy);
      return [lon - (dy * step) / shrink, lat + dx * step];
    });
  return [...side(1), ...side(-1).reverse()];
}

/** What of a ring lies within the sheet (Sutherland–Hodgman), closed. */
function clipRing(ring: MapLine, [west, south, east, north]: CityPlan['bounds']): MapLine {
  const edges: readonly [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  const clipped = edges.reduce<MapLine>((points, [axis, limit, sign]) => {
    const depth = (point: LonLat) => (point[axis] - limit) * sign;
    return points.flatMap((point, index) => {
      const before = points.at(index - 1) ?? point;
      const [a, b] = [depth(before), depth(point)];
      const share = a / (a - b);
      const crossing: LonLat = [
        before[0] + (point[0] - before[0]) * share,
        before[1] + (point[1] - before[1]) * share,
      ];
      if (a >= 0 !== b >= 0) return b >= 0 ? [crossing, point] : [crossing];
      return b >= 0 ? [point] : [];
    });
  }, ring);
  return [...clipped, ...clipped.slice(0, 1)].map(round);
}

/** Corners rounded all the way round: the ring goes on before its start and after its end. */
function smoothRing(ring: MapLine): MapLine {
  const corners = ring.slice(0, -1);
  const around = [...corners.slice(-2), ...corners, ...corners.slice(0, 2)];
  const stepsPerPart = 4;
  const smooth = smoothLine(around, stepsPerPart);
  const start = 2 * stepsPerPart;
  return smooth.slice(start, start + corners.length * stepsPerPart + 1).map(round);
}

const isWithin = ([lon, lat]: LonLat, [west, south, east, north]: CityPlan['bounds']): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** Five decimals are a metre. */
const round = ([lon, lat]: LonLat): LonLat => [
  Math.round(lon * 1e5) / 1e5,
  Math.round(lat * 1e5) / 1e5,
];
