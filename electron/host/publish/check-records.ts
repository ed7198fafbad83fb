import * as v from 'valibot';
import {
  type Collection,
  collectionSchemas,
  collections,
  type RecordOf,
} from '#shared/content-model';

/** The records of a release, by collection. */
export type Records = { readonly [C in Collection]: readonly RecordOf<C>[] };

/** Something that keeps a release from being published, in words for the person who edits. */
export interface Problem {
  readonly collection: string;
  readonly id: string;
  readonly field: string;
  readonly reason: string;
}

/** Content that cannot be published; the message names file, record, field and reason. */
export class ContentError extends Error {}

export type CheckedRecords =
  | { readonly ok: true; readonly records: Records }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks what staff or files supply: every field, unique ids, and that every reference resolves. */
export function checkRecords(raw: Readonly<Record<string, unknown>>): CheckedRecords {
  const problems: Problem[] = [];
  const records = Object.fromEntries(
    collections.map((name) => [name, checkCollection(name, raw[name], problems)]),
  ) as unknown as Records;
  // References can only be judged among records that are well formed.
  if (problems.length === 0) problems.push(...unresolvedReferences(records));
  return problems.length === 0 ? { ok: true, records } : { ok: false, problems };
}

export const problemToText = ({ collection, id, field, reason }: Problem): string =>
  `${collection}.json: ${id}: ${field}: ${reason}`;

function checkCollection(name: Collection, raw: unknown, problems: Problem[]): unknown[] {
  if (!Array.isArray(raw)) {
    problems.push({ collection: name, id: '-', field: '-', reason: 'must be a list of records' });
    return [];
  }
  const seen = new Set<string>();
  return raw.flatMap((record: unknown, index) => {
    const id = idOf(record) ?? `record ${index + 1}`;
    if (seen.has(id)) {
      problems.push({ collection: name, id, field: 'id', reason: 'occurs twice' });
    }
    seen.add(id);
    const parsed = v.safeParse<v.GenericSchema>(collectionSchemas[name], record);
    if (parsed.success) return [parsed.output];
    for (const issue of parsed.issues) {
      problems.push({
        collection: name,
        id,
        field: v.getDotPath(issue) ?? '-',
        reason: issue.message,
      });
    }
    return [];
  });
}

function idOf(record: unknown): string | undefined {
  const id =
    typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

function unresolvedReferences(records: Records): Problem[] {
  const problems: Problem[] = [];
  const idsOf = (name: Collection) => new Set(records[name].map(({ id }) => id));
  const regions = idsOf('regions');
  const stations = idsOf('stations');
  const events = idsOf('events');

  function need(
    known: ReadonlySet<string>,
    wanted: readonly string[],
    collection: Collection,
    id: string,
    field: string,
  ): void {
    for (const each of wanted) {
      if (known.has(each)) continue;
      problems.push({ collection, id, field, reason: `refers to ${each}, which does not exist` });
    }
  }
  /** A whole country stands for all of its regions. */
  const ofRegions = (ids: readonly string[]) => ids.filter((id) => id !== 'RU' && id !== 'BY');

  for (const { id, region } of records.places) need(regions, [region], 'places', id, 'region');
  for (const { id, stops } of records.lines) {
    need(
      stations,
      stops.map((stop) => stop.stopId),
      'lines',
      id,
      'stops',
    );
  }
  for (const { id, stops, trips } of records.services) {
    need(stations, stops, 'services', id, 'stops');
    need(
      new Set(stops),
      trips.map((trip) => trip.fromStopId),
      'services',
      id,
      'trips',
    );
  }
  for (const event of records.events) {
    need(regions, ofRegions(event.regions), 'events', event.id, 'regions');
    need(
      events,
      event.editionOf === null ? [] : [event.editionOf],
      'events',
      event.id,
      'editionOf',
    );
  }
  for (const exhibit of records.exhibits) {
    need(regions, ofRegions(exhibit.regions), 'exhibits', exhibit.id, 'regions');
  }
  return problems;
}
