import type { Service, Station, Trip } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import type { LocalDate } from '../../i18n/format.ts';
import { findJourneys, type Journey } from '../../travel/journey.ts';
import { isValidOn, validOn } from '../../travel/run-days.ts';
import { compareServices, numbersOf } from './service-words.ts';

/** A trip with a departure, `HH:MM`. */
type TimedTrip = Trip & { readonly departure: string };

/** One line of the departure board. */
export interface BoardRow {
  readonly service: Service;
  readonly destination: Station;
  readonly via: readonly Station[];
  /** Trips whose departure from here is published, the earliest first. */
  readonly trips: readonly TimedTrip[];
  readonly trainNumbers: readonly string[];
  readonly changesAt: readonly Station[];
  /** The train ends before the chosen destination. */
  readonly partOfTheWay: boolean;
}

/**
 * Every known train from here into Belarus, to the farthest of its known stops there. Those whose
 * times are published stand first: whoever reads a board looks for them.
 */
export function trainsToBelarus(network: RailNetwork, homeStationId: string): readonly BoardRow[] {
  return network.services
    .filter((service) => service.routeType !== 'planned' && service.stops.includes(homeStationId))
    .toSorted(compareServices)
    .flatMap((service) => {
      const end = [service.stops.at(-1), service.stops[0]].find((id) => isInBelarus(network, id));
      return end === undefined ? [] : (serviceToRow(network, service, homeStationId, end) ?? []);
    })
    .toSorted((a, b) => Number(hasTimes(b)) - Number(hasTimes(a)));
}

const hasTimes = ({ service, trips }: BoardRow): boolean =>
  service.timesAsOf !== null && trips.length > 0;

export interface Connections {
  readonly journeys: readonly Journey[];
  readonly rows: readonly BoardRow[];
}

/**
 * Journeys of that day to one station, then trains that go part of the way along the same line, and
 * those that are over or to come.
 */
export function connectionsTo(
  network: RailNetwork,
  homeStationId: string,
  toId: string,
  day: LocalDate,
): Connections {
  const journeys = findJourneys(validOn(network, day), homeStationId, toId);
  const rows = journeys.flatMap(({ legs }) => {
    const [first] = legs;
    const row = serviceToRow(network, first.service, homeStationId, first.to.id);
    const destination = network.stationById.get(toId);
    const changesAt = legs.slice(1).map((leg) => leg.from);
    return row && destination ? { ...row, destination, changesAt } : [];
  });
  const part = servicesPartOfTheWay(network, homeStationId, toId).flatMap(({ service, endId }) => {
    const row = serviceToRow(network, service, homeStationId, endId);
    return row ? { ...row, partOfTheWay: true } : [];
  });
  const otherTimes = network.services
    .filter(
      (service) =>
        service.routeType !== 'planned' &&
        !isValidOn(service, day) &&
        [homeStationId, toId].every((id) => service.stops.includes(id)),
    )
    .toSorted(compareServices)
    .flatMap((service) => serviceToRow(network, service, homeStationId, toId) ?? []);
  return { journeys, rows: [...rows, ...part, ...otherTimes] };
}

/** Trains from the origin that end on the same line abroad, but before the destination. */
function servicesPartOfTheWay(network: RailNetwork, homeStationId: string, toId: string) {
  const line = network.lines.find(({ stops }) =>
    [homeStationId, toId].every((id) => stops.some((stop) => stop.stopId === id)),
  );
  const kmOf = (id: string | undefined): number | undefined => {
    const at = line?.stops.find((stop) => stop.stopId === id)?.km;
    const start = line?.stops.find((stop) => stop.stopId === homeStationId)?.km;
    return at === undefined || start === undefined ? undefined : Math.abs(at - start);
  };
  const goal = kmOf(toId);
  return network.services
    .filter(({ routeType, stops }) => routeType !== 'planned' && !stops.includes(toId))
    .toSorted(compareServices)
    .flatMap((service) => {
      const endId = service.stops.at(-1);
      const km = kmOf(endId);
      if (service.stops[0] !== homeStationId || endId === undefined) return [];
      if (km === undefined || goal === undefined || km >= goal) return [];
      return isInBelarus(network, endId) ? [{ service, endId }] : [];
    });
}

function serviceToRow(
  { stationById }: RailNetwork,
  service: Service,
  homeStationId: string,
  endId: string,
): BoardRow | null {
  const destination = stationById.get(endId);
  if (!destination) return null;
  const [start, end] = [service.stops.indexOf(homeStationId), service.stops.indexOf(endId)];
  const between = service.stops.slice(Math.min(start, end) + 1, Math.max(start, end));
  const ids = start < end ? between : between.toReversed();
  const departures = departuresFrom(service, homeStationId);
  const known = [...new Set(departures.map((trip) => trip.tripShortName))];
  const trainNumbers = known.length > 0 ? known : numbersOf(service);
  return {
    service,
    destination,
    via: worthNaming(ids.flatMap((id) => stationById.get(id) ?? [])),
    trips: departures,
    trainNumbers: trainNumbers.length > 2 ? [] : trainNumbers,
    changesAt: [],
    partOfTheWay: false,
  };
}

/** Only where the train begins here: elsewhere the records do not say which way a trip goes. */
function departuresFrom(service: Service, homeStationId: string) {
  if (service.stops[0] !== homeStationId && service.stops.at(-1) !== homeStationId) return [];
  return service.trips
    .filter((trip) => trip.fromStopId === homeStationId)
    .filter((trip): trip is TimedTrip => trip.departure !== null)
    .toSorted((a, b) => (a.departure < b.departure ? -1 : 1));
}

const mostVia = 3;

/** A few stations between: all if they are few, otherwise those on both sides of the border. */
function worthNaming(between: readonly Station[]): readonly Station[] {
  const stations = between.filter((station) => station.stopType === 'station');
  if (stations.length <= mostVia) return stations;
  const abroad = stations.findIndex(
    (station, index) => index > 0 && station.countries[0] !== stations[index - 1]?.countries[0],
  );
  return abroad > 0 ? stations.slice(abroad - 1, abroad + 1) : stations.slice(-mostVia);
}

const isInBelarus = ({ stationById }: RailNetwork, id: string | undefined): boolean =>
  id !== undefined && stationById.get(id)?.countries.includes('BY') === true;
