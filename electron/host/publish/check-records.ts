import * as v from 'valibot';
import {
  type Collection,
  collectionSchemas,
  collections,
  type RecordOf,
} from '#shared/content-model';
import type { Problem } from '#shared/content-problem';
import { locales } from '#shared/locales';

/** The records of a release, by collection. */
export type Records = { readonly [C in Collection]: readonly RecordOf<C>[] };

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

const error = (
  collection: string,
  id: string,
  field: string,
  rule: Problem['rule'],
  found: string,
): Problem => ({ severity: 'error', collection, id, field, rule, found });

/** Whether one record, as staff write it, fits the schema of its collection. */
export function checkShape(collection: Collection, id: string, record: unknown): Problem[] {
  const parsed = v.safeParse<v.GenericSchema>(collectionSchemas[collection], record);
  return parsed.success ? [] : parsed.issues.map((issue) => issueToProblem(collection, id, issue));
}

function issueToProblem(collection: Collection, id: string, issue: v.BaseIssue<unknown>): Problem {
  const field = v.getDotPath(issue) ?? '-';
  const isAbsent = issue.input === undefined || issue.input === '' || issue.type === 'min_length';
  const locale = locales.find((each) => field.endsWith(`.${each}`));
  if (!isAbsent) return error(collection, id, field, 'schema', issue.message);
  if (!locale) return error(collection, id, field, 'missing', '');
  return {
    ...error(collection, id, field.slice(0, -1 - locale.length), 'missing-language', ''),
    locale,
  };
}

function checkCollection(name: Collection, raw: unknown, problems: Problem[]): unknown[] {
  if (!Array.isArray(raw)) {
    problems.push(error(name, '-', '-', 'not-a-list', ''));
    return [];
  }
  const seen = new Set<string>();
  return raw.flatMap((record: unknown, index) => {
    const id = idOf(record) ?? `record ${index + 1}`;
    if (seen.has(id)) {
      problems.push(error(name, id, 'id', 'duplicate-id', ''));
    }
    seen.add(id);
    const parsed = v.safeParse<v.GenericSchema>(collectionSchemas[name], record);
    if (parsed.success) return [parsed.output];
    problems.push(...parsed.issues.map((issue) => issueToProblem(name, id, issue)));
    return [];
  });
}

function idOf(record: unknown): string | undefined {
  const id =
    typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** Ids that a record names and nobody has. */
export function unresolvedReferences(records: Records): Problem[] {
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
      if (!known.has(each)) problems.push(error(collection, id, field, 'unresolved', each));
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
      trips.flatMap(({ fromStopId, stopTimes = [] }) => [
        fromStopId,
        ...stopTimes.map(({ stopId }) => stopId),
      ]),
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
  for (const { id, coverId, stops } of records.tours) {
    need(idsOf('places'), [coverId], 'tours', id, 'coverId');
    for (const [index, { placeId, way }] of stops.entries()) {
      need(idsOf('places'), [placeId], 'tours', id, `stops.${index}.placeId`);
      const ends = way?.by === 'train' ? [way.fromStopId, way.toStopId] : [];
      need(stations, ends, 'tours', id, `stops.${index}.way`);
    }
  }
  for (const { id, about } of records.questions) {
    need(idsOf(about.collection), [about.id], 'questions', id, 'about');
  }
  return problems;
}
