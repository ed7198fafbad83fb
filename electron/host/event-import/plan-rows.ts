import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type EventColumn, eventColumns, type PreviewRow } from '#shared/import-model';
import { locales } from '#shared/locales';
import { type DraftRecord, readField } from '#shared/workspace-model';
import { folded, type ReadEvent, type RegionsByName, readEvent } from './read-event.ts';
import type { Table } from './read-table.ts';

/** A row with what it is to become. */
export interface PlannedRow {
  readonly preview: PreviewRow;
  /** Of the event that it adds or changes. */
  readonly id: string;
  /** What has to be written; of a changed event only what differs. */
  readonly fields: ReadonlyMap<string, unknown>;
}

/**
 * Compares the rows of a table with the events that are there. The same title on the same first day
 * is the same event, whoever entered it: a table that comes twice adds nothing, and an event that
 * was renamed since it came from a table is still known by its id.
 */
export function planRows(
  { rows }: Table,
  holds: readonly (EventColumn | null)[],
  events: readonly DraftRecord[],
  regions: RegionsByName,
): readonly PlannedRow[] {
  const known = new Map<string, DraftRecord>();
  for (const event of events) {
    for (const locale of locales) {
      const title = readField(event, `title.${locale}`);
      if (typeof title === 'string') known.set(keyOf(title, event.startDate), event);
    }
  }
  const byId = new Map(events.map((event) => [event.id, event]));
  const seen = new Set<string>();

  return rows.map(({ line, cells }) => {
    const read = readEvent(cells, holds, regions);
    const title = titleOf(read);
    const key = keyOf(title, read.fields.get('startDate'));
    const id = `event-import-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
    const event = known.get(key) ?? byId.get(id);
    const fields = event ? differing(event, read.fields) : read.fields;
    const kind =
      title === ''
        ? 'nameless'
        : seen.has(key)
          ? 'twice'
          : !event
            ? 'new'
            : fields.size > 0
              ? 'changed'
              : 'same';
    seen.add(key);
    return {
      id: event?.id ?? id,
      fields,
      preview: {
        line,
        kind,
        title,
        startDate: dayOrNull(read.fields.get('startDate')),
        endDate: dayOrNull(read.fields.get('endDate')),
        changes: event ? columnsOf(fields) : [],
        problems: title === '' ? [] : read.problems,
      },
    };
  });
}

function titleOf({ fields }: ReadEvent): string {
  for (const locale of locales) {
    const title = fields.get(`title.${locale}`);
    if (typeof title === 'string') return title;
  }
  return '';
}

const keyOf = (title: string, startDate: unknown): string =>
  `${folded(title)}|${typeof startDate === 'string' ? startDate : ''}`;

const dayOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function differing(
  event: DraftRecord,
  fields: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> {
  return new Map(
    [...fields].filter(([field, value]) => {
      const present = readField(event, field);
      // The event may have more regions and sources than a table has room for.
      if (Array.isArray(value) && Array.isArray(present)) return !present.includes(value[0]);
      return field !== 'timeZone' && !isDeepStrictEqual(present, value);
    }),
  );
}

function columnsOf(fields: ReadonlyMap<string, unknown>): readonly EventColumn[] {
  return eventColumns.filter(
    (column) => fields.has(column) || fields.has(fieldOf.get(column) ?? column),
  );
}

/** Columns whose field has another name. */
const fieldOf: ReadonlyMap<EventColumn, string> = new Map([
  ['region', 'regions'],
  ['source', 'sources'],
]);
