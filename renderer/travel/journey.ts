import type { Position } from '#shared/content-fields';
import { distanceKm } from '#shared/distance';
import type { Service, Station } from '#shared/rail-model';
import type { RailNetwork } from '../db/queries.ts';
import { compareText } from '../i18n/compare.ts';
import { kmAlong } from './line-distance.ts';

/** One train, from boarding to leaving it. */
interface Leg {
  readonly service: Service;
  readonly from: Station;
  readonly to: Station;
  /** Known stops from boarding to leaving, both included. */
  readonly stops: readonly Station[];
  readonly crossesBorder: boolean;
}

export interface Journey {
  readonly legs: readonly [Leg, ...Leg[]];
  /** Length along our lines, or null where it is not known. */
  readonly km: number | null;
}

const mostChanges = 2;
/** Of journeys with a change only the best are offered: nobody reads more at a kiosk. */
const mostWithChange = 3;
/** A way with a change that is longer than the shortest by more than this is no advice. */
const longestDetour = 1.3;

/**
 * Journeys with known services, fewest changes first; empty when none is known. A change is
 * proposed only where no train without it is known, or where nobody has verified such a train.
 */
export function findJourneys(
  network: RailNetwork,
  fromStationId: string,
  toStationId: string,
): readonly Journey[] {
  if (fromStationId === toStationId) return [];
  const services = network.services.filter((service) => service.routeType !== 'planned');
  const found: Journey[] = [];
  for (let changes = 0; changes <= mostChanges; changes += 1) {
    const plans = plansWith(changes, services, fromStationId, toStationId);
    const journeys = plans.flatMap((plan) => planToJourney(network, plan) ?? []);
    const best = journeys.sort(compareJourneys(services));
    const useful = found.length === 0 ? best : best.filter(isVerified);
    found.push(...(changes === 0 ? useful : withoutDetours(onePerRoute(useful), found)));
    if (found.some(isVerified)) break;
  }
  return found;
}

/** The passenger station nearest to a place. */
export function nearestStation(
  network: RailNetwork,
  position: Position,
): { readonly station: Station; readonly km: number } | undefined {
  let best: { station: Station; km: number } | undefined;
  for (const station of network.stationById.values()) {
    if (station.stopType === 'border') continue;
    const km = distanceKm(position, station.position);
    if (!best || km < best.km) best = { station, km };
  }
  return best;
}

interface PlannedLeg {
  readonly service: Service;
  readonly fromId: string;
  readonly toId: string;
}

/** Ways to combine exactly `changes + 1` services, none of which could replace two of the others. */
function plansWith(
  changes: number,
  services: readonly Service[],
  fromId: string,
  toId: string,
): readonly (readonly PlannedLeg[])[] {
  const first = services.filter((service) => service.stops.includes(fromId));
  if (changes === 0) {
    return first
      .filter((service) => service.stops.includes(toId))
      .map((service) => [{ service, fromId, toId }]);
  }
  return first
    .filter((service) => !service.stops.includes(toId))
    .flatMap((service) => {
      const others = services.filter((other) => !other.stops.includes(fromId));
      return service.stops
        .filter((stopId) => stopId !== fromId)
        .flatMap((changeId) => {
          const boarding: PlannedLeg = { service, fromId, toId: changeId };
          return plansWith(changes - 1, others, changeId, toId)
            .filter((rest) => rest.every((leg) => !service.stops.includes(leg.toId)))
            .map((rest) => [boarding, ...rest]);
        });
    });
}

function planToJourney(network: RailNetwork, plan: readonly PlannedLeg[]): Journey | null {
  const legs = plan.map((leg) => planToLeg(network, leg));
  const [first, ...rest] = legs.filter((leg) => leg !== null);
  if (!first || rest.length + 1 < legs.length) return null;
  const lengths = [first, ...rest].map((leg) => kmAlong(network.lines, leg.stops));
  const km = lengths.every((length) => length !== null)
    ? lengths.reduce((sum, length) => sum + length, 0)
    : null;
  return { legs: [first, ...rest], km };
}

/** Services are listed one way and run both ways. Nobody boards or leaves a train at the border. */
function planToLeg({ stationById }: RailNetwork, plan: PlannedLeg): Leg | null {
  const { service, fromId, toId } = plan;
  const [start, end] = [service.stops.indexOf(fromId), service.stops.indexOf(toId)];
  const between = service.stops.slice(Math.min(start, end), Math.max(start, end) + 1);
  const ids = start < end ? between : between.toReversed();
  const stops = ids.flatMap((id) => stationById.get(id) ?? []);
  const [from, to] = [stationById.get(fromId), stationById.get(toId)];
  if (!from || !to || from.stopType === 'border' || to.stopType === 'border') return null;
  const countries = new Set(stops.flatMap((stop) => stop.countries));
  return { service, from, to, stops, crossesBorder: countries.size > 1 };
}

const verificationRank = { source: 0, partly: 1, unverified: 2 } as const;

const worstVerification = ({ legs }: Journey): number =>
  Math.max(...legs.map((leg) => verificationRank[leg.service.verified]));

const isVerified = (journey: Journey): boolean =>
  worstVerification(journey) < verificationRank.unverified;

/** Shortest, then best verified, then changing where most services stop; names settle the rest. */
function compareJourneys(services: readonly Service[]): (a: Journey, b: Journey) => number {
  const servicesAtChanges = ({ legs }: Journey): number =>
    legs
      .slice(1)
      .reduce(
        (sum, { from }) => sum + services.filter(({ stops }) => stops.includes(from.id)).length,
        0,
      );
  const names = ({ legs }: Journey): string =>
    legs.map(({ service, to }) => `${service.id} ${to.id}`).join(' ');
  return (a, b) =>
    compareKm(a.km, b.km) ||
    worstVerification(a) - worstVerification(b) ||
    servicesAtChanges(b) - servicesAtChanges(a) ||
    compareText(names(a), names(b), 'en');
}

/** Lengths are sums of published tenths: what differs by less is the same. */
function compareKm(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return Math.abs(a - b) < 0.05 ? 0 : a - b;
}

/** The first few of the sorted journeys with a change, none much longer than the shortest known. */
function withoutDetours(
  journeys: readonly Journey[],
  found: readonly Journey[],
): readonly Journey[] {
  const lengths = [...found, ...journeys].flatMap(({ km }) => km ?? []);
  const longest = Math.min(...lengths) * longestDetour;
  return journeys.filter(({ km }) => km === null || km <= longest).slice(0, mostWithChange);
}

/** Of journeys by the same trains or with the same changes, the first. */
function onePerRoute(journeys: readonly Journey[]): readonly Journey[] {
  const seen = new Set<string>();
  return journeys.filter(({ legs }) => {
    const keys = [
      legs.map((leg) => leg.to.id).join(' '),
      legs.map((leg) => leg.service.id).join(' '),
    ];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}
