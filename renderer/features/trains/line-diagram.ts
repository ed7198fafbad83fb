import type { Country } from '#shared/content-fields';
import type { Line, Service, Station } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import { compareServices } from './service-words.ts';

export type DiagramItem =
  | { readonly kind: 'stop'; readonly station: Station; readonly km: number | null }
  | {
      readonly kind: 'border';
      readonly from: Country;
      readonly to: Country;
      readonly km: number | null;
    };

interface DiagramStop {
  readonly stopId: string;
  readonly km?: number;
}

/** Stations in order, with the border between the last of one country and the first of the other. */
export function diagramItems(
  stops: readonly DiagramStop[],
  { stationById }: RailNetwork,
): readonly DiagramItem[] {
  const items: DiagramItem[] = [];
  let before: Country | undefined;
  let borderKm: number | null = null;
  for (const { stopId, km = null } of stops) {
    const station = stationById.get(stopId);
    if (!station) continue;
    if (station.stopType === 'border') {
      borderKm = km;
      continue;
    }
    const country = station.countries[0];
    if (before && country && before !== country) {
      items.push({ kind: 'border', from: before, to: country, km: borderKm });
    }
    borderKm = null;
    before = country;
    items.push({ kind: 'stop', station, km });
  }
  return items;
}

export interface DiagramPage {
  readonly columns: readonly (readonly DiagramItem[])[];
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
}

/** A short line spreads over several columns rather than down one. */
const wellFilledRows = 6;

/** Fills as few pages as the room allows, and all of them, and their columns, alike. */
export function diagramPage(
  items: readonly DiagramItem[],
  page: number,
  room: { readonly columns: number; readonly rows: number },
): DiagramPage {
  const pages = Math.max(1, Math.ceil(items.length / (room.columns * room.rows)));
  const current = Math.min(Math.max(1, page), pages);
  const perPage = Math.ceil(items.length / pages);
  const shown = items.slice((current - 1) * perPage, current * perPage);
  const columnCount = Math.max(
    1,
    Math.ceil(perPage / room.rows),
    Math.min(room.columns, Math.ceil(perPage / wellFilledRows)),
  );
  const rows = Math.ceil(perPage / columnCount);
  const columns = Array.from({ length: columnCount }, (_, index) =>
    shown.slice(index * rows, (index + 1) * rows),
  ).filter((column) => column.length > 0);
  return { columns, page: current, pages };
}

/** Services that run along a line: they stop at two of its stations at least. */
export const servicesOnLine = (services: readonly Service[], line: Line): readonly Service[] =>
  services
    .filter(({ stops }) => line.stops.filter(({ stopId }) => stops.includes(stopId)).length > 1)
    .toSorted(compareServices);

/** Lines over the border, then those from the origin, then the others; each by its length. */
export const nearestLinesFirst = (network: RailNetwork, homeStationId: string): readonly Line[] =>
  network.lines.toSorted(
    (a, b) =>
      countriesOf(b, network).length - countriesOf(a, network).length ||
      Number(hasStop(b, homeStationId)) - Number(hasStop(a, homeStationId)) ||
      a.lengthKm - b.lengthKm,
  );

const hasStop = (line: Line, id: string): boolean => line.stops.some(({ stopId }) => stopId === id);

/** The countries that a line passes through, in its order. */
export function countriesOf(line: Line, { stationById }: RailNetwork): readonly Country[] {
  const all = line.stops.flatMap(({ stopId }) => stationById.get(stopId)?.countries ?? []);
  return [...new Set(all)];
}
