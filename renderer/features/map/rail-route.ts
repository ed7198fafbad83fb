import type { Line, Station } from '#shared/rail-model';
import type { Journey } from '../../travel/journey.ts';
import { linePath } from './rail-plan.ts';
import type { Tracks } from './use-map-data.ts';

/** A station of a ride, in the order in which it is passed. */
export interface RouteStop {
  readonly station: Station;
  readonly role: 'start' | 'change' | 'end' | 'stop' | 'border';
}

interface RouteLeg {
  /** From boarding to leaving; the border where it is crossed, though no train stops there. */
  readonly stops: readonly RouteStop[];
  /** On the rails that the map draws; parts whose way is not known are left out. */
  readonly paths: readonly (readonly [number, number][])[];
}

export interface RailRoute {
  readonly legs: readonly RouteLeg[];
}

/** Where a journey runs on the map. */
export function routeOf(journey: Journey, tracks: Tracks): RailRoute {
  const graph = graphOf(tracks);
  const lastLeg = journey.legs.length - 1;
  return {
    legs: journey.legs.map(({ stops }, index) => {
      const ways = stops.slice(1).map((stop, before) => {
        const from = stops[before];
        return from ? wayBetween(graph, from.id, stop.id) : [];
      });
      const passed = stops.flatMap((station, at): RouteStop[] => [
        ...bordersOn(ways[at - 1] ?? [], tracks, stops),
        {
          station,
          role:
            station.stopType === 'border'
              ? 'border'
              : at === 0
                ? index === 0
                  ? 'start'
                  : 'change'
                : at === stops.length - 1
                  ? index === lastLeg
                    ? 'end'
                    : 'change'
                  : 'stop',
        },
      ]);
      return { stops: passed, paths: ways.filter((way) => way.length > 0).map(toPath) };
    }),
  };
}

/** Points that tell where to board, to change, to leave and where the border is, once each. */
export function marksOf({ legs }: RailRoute): readonly RouteStop[] {
  const seen = new Set<string>();
  return legs
    .flatMap(({ stops }) => stops)
    .filter(({ station, role }) => {
      if (role === 'stop' || seen.has(station.id)) return false;
      seen.add(station.id);
      return true;
    });
}

interface SignedStop {
  readonly stop: RouteStop;
  /** A to B, with changes counted between; nothing for the border, which is known by its stripes. */
  readonly sign: string;
}

/** The signs of a ride's points, alike on the map and in its list. */
export function withSigns(stops: readonly RouteStop[]): readonly SignedStop[] {
  let changes = 0;
  return stops.map((stop) => {
    if (stop.role === 'change') changes += 1;
    const sign = { start: 'A', end: 'B', change: String(changes), border: '', stop: '' }[stop.role];
    return { stop, sign };
  });
}

/** The track between two neighbours on a line. */
interface Hop {
  readonly toId: string;
  readonly km: number;
  readonly path: readonly [number, number][];
}
type Graph = ReadonlyMap<string, readonly Hop[]>;

function graphOf(tracks: Tracks): Graph {
  const graph = new Map<string, Hop[]>();
  const add = (fromId: string, hop: Hop) => graph.set(fromId, [...(graph.get(fromId) ?? []), hop]);
  for (const line of tracks.lines) {
    for (const { a, b, path } of partsOf(line, tracks)) {
      const km = Math.abs(b.km - a.km);
      add(a.stopId, { toId: b.stopId, km, path });
      add(b.stopId, { toId: a.stopId, km, path: path.toReversed() });
    }
  }
  return graph;
}

/** The drawn line, cut at its stations: a route lies exactly on it. */
function partsOf(line: Line, tracks: Tracks) {
  const known = line.stops.filter(({ stopId }) => tracks.stationById.has(stopId));
  const path = linePath(line, tracks);
  const points = (path.length - 1) / Math.max(1, known.length - 1);
  return known.slice(1).flatMap((b, index) => {
    const a = known[index];
    return a ? [{ a, b, path: path.slice(index * points, (index + 1) * points + 1) }] : [];
  });
}

/** The shortest way by rail; empty where none is known. */
function wayBetween(graph: Graph, fromId: string, toId: string): readonly Hop[] {
  const kmTo = new Map([[fromId, 0]]);
  const hopTo = new Map<string, { readonly fromId: string; readonly hop: Hop }>();
  const open = new Set([fromId]);
  while (open.size > 0) {
    const nearest = [...open].reduce((a, b) => ((kmTo.get(b) ?? 0) < (kmTo.get(a) ?? 0) ? b : a));
    if (nearest === toId) break;
    open.delete(nearest);
    for (const hop of graph.get(nearest) ?? []) {
      const km = (kmTo.get(nearest) ?? 0) + hop.km;
      if (km >= (kmTo.get(hop.toId) ?? Number.POSITIVE_INFINITY)) continue;
      kmTo.set(hop.toId, km);
      hopTo.set(hop.toId, { fromId: nearest, hop });
      open.add(hop.toId);
    }
  }
  const way: Hop[] = [];
  for (let step = hopTo.get(toId); step; step = hopTo.get(step.fromId)) {
    way.unshift(step.hop);
    if (step.fromId === fromId) return way;
  }
  return [];
}

function bordersOn(way: readonly Hop[], tracks: Tracks, stops: readonly Station[]): RouteStop[] {
  return way.slice(0, -1).flatMap(({ toId }): RouteStop[] => {
    const station = tracks.stationById.get(toId);
    return station?.stopType === 'border' && !stops.includes(station)
      ? [{ station, role: 'border' }]
      : [];
  });
}

const toPath = (way: readonly Hop[]): [number, number][] =>
  way.flatMap(({ path }, index) => (index === 0 ? [...path] : path.slice(1)));
