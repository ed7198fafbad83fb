import { open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type ImportApi,
  mostTableBytes,
  type TableError,
  type TablePreview,
  type TableSource,
} from '#shared/import-model';
import { monthsBetween } from '#shared/months-between';
import { err, ok, type Result } from '#shared/result';
import type { FieldChange } from '#shared/workspace-model';
import type { Access } from '../access/access.ts';
import { flat } from '../access/flat.ts';
import { sha256Of } from '../blob-folder.ts';
import type { Log } from '../log.ts';
import type { RemovableMedia } from '../removable-media/removable-media.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { mapHeadings } from './event-columns.ts';
import { type PlannedRow, planRows } from './plan-rows.ts';
import { regionsByName } from './read-event.ts';
import { readTable, type Table, wordsOf } from './read-table.ts';

interface EventImportOptions {
  readonly access: Access;
  /** Rejects while its folder cannot be read. */
  readonly workspace: () => Promise<Workspace>;
  readonly media: Pick<RemovableMedia, 'list'>;
  readonly log: Log;
}

type Holds = TablePreview['columns'][number]['holds'];

/** The table that was read last: it is looked at, mapped, and then taken over. */
interface HeldTable {
  readonly tableId: string;
  readonly name: string;
  readonly table: Table;
}

/** Events out of a spreadsheet: looked at first, and only ever as drafts. */
export function createEventImport(options: EventImportOptions): ImportApi {
  const { access, workspace, media, log } = options;
  let held: HeldTable | null = null;

  async function planned(
    { table }: HeldTable,
    holds: readonly Holds[],
  ): Promise<readonly PlannedRow[]> {
    const opened = await workspace();
    const [events, regions] = [await opened.records('events'), await opened.records('regions')];
    return planRows(table, holds, events, regionsByName(regions));
  }

  async function preview(of: HeldTable, holds: readonly Holds[]): Promise<TablePreview> {
    const { tableId, name, table } = of;
    return {
      tableId,
      name,
      columns: table.headings.map((heading, at) => {
        const sample = table.rows.map(({ cells }) => cells[at]).find(Boolean);
        return {
          heading,
          holds: holds[at] ?? null,
          sample: sample ? wordsOf(sample).slice(0, 60) : '',
        };
      }),
      rows: (await planned(of, holds)).map((row) => row.preview),
      leftOut: table.leftOut,
    };
  }

  const asEditor = async <T>(
    act: () => Promise<Result<T, TableError>>,
  ): Promise<Result<T, TableError>> => flat(await access.asRole('editor', act));

  const recalled = (tableId: string): HeldTable | null => (held?.tableId === tableId ? held : null);

  return {
    listTables: async () => {
      const { role } = access.state();
      if (role === null || role === 'helper') return err({ type: 'not-allowed' });
      return ok(await findTables(media));
    },
    readTable: ({ source }) =>
      asEditor(async () => {
        const bytes = await readSource(source, media);
        if (!bytes.ok) return bytes;
        const table = await readTable(bytes.value);
        if (!table.ok) {
          log.warn('table-refused', { name: source.name, reason: table.error.type });
          return table;
        }
        held = { tableId: sha256Of(bytes.value), name: source.name, table: table.value };
        return ok(await preview(held, mapHeadings(table.value.headings)));
      }),
    mapTable: ({ tableId, holds }) =>
      asEditor(async () => {
        const table = recalled(tableId);
        return table ? ok(await preview(table, onceEach(holds))) : err({ type: 'gone' });
      }),
    importEvents: ({ tableId, holds, rows }) =>
      asEditor(async () => {
        const table = recalled(tableId);
        if (!table) return err({ type: 'gone' });
        const asked = new Map(rows.map(({ line, when }) => [line, when]));
        const chosen = (await planned(table, onceEach(holds))).filter(({ preview: { line } }) =>
          asked.has(line),
        );
        const fresh = chosen.filter((row) => row.preview.kind === 'new');
        const changed = chosen.filter((row) => row.preview.kind === 'changed');
        const changesOf = (row: PlannedRow) => fieldChanges(row, asked.get(row.preview.line));
        const count = { added: fresh.length, changed: changed.length };
        try {
          const opened = await workspace();
          const by = access.whoIs();
          const given = fresh.map((row) => ({ id: row.id, changes: changesOf(row) }));
          await opened.createMany('events', given, by);
          for (const row of changed) await saveChanged(opened, row.id, changesOf(row), by);
        } catch (error) {
          // What was written stays: the same table can be taken over again, and adds the rest.
          log.error('table-not-imported', { reason: String(error) });
          return err({ type: 'not-written' });
        }
        log.info('table-imported', count);
        return ok(count);
      }),
  };
}

type When = Readonly<Record<string, string>> | undefined;

async function saveChanged(
  workspace: Workspace,
  id: string,
  changes: readonly FieldChange[],
  by: string,
): Promise<void> {
  const address = { collection: 'events', id } as const;
  const revision = (await workspace.open(address))?.revision ?? 0;
  const saved = await workspace.save(
    { ...address, revision, changes: [...changes], state: 'draft' },
    by,
  );
  if (!saved.ok) throw new Error(saved.error.type);
}

/** With the last day, the months and the words that follow from the days. */
function fieldChanges({ fields, preview }: PlannedRow, when: When): readonly FieldChange[] {
  const { startDate, endDate } = preview;
  const all = new Map(fields);
  if (startDate !== null && (fields.has('startDate') || fields.has('endDate'))) {
    const last = endDate ?? startDate;
    all.set('endDate', last).set('months', monthsBetween(startDate, last));
    for (const [locale, words] of Object.entries(when ?? {})) all.set(`when.${locale}`, words);
  }
  return [...all].map(([field, value]) => ({ field, value }));
}

/** A thing that two columns are said to hold is taken from the first. */
const onceEach = (holds: readonly Holds[]): readonly Holds[] =>
  holds.map((each, at) => (holds.indexOf(each) === at ? each : null));

const tableName = /\.(?:xlsx|xlsm|csv|tsv|txt|xls)$/i;
const mostFiles = 50;

async function findTables(media: EventImportOptions['media']) {
  const sticks = await media.list();
  const found = await Promise.all(
    sticks.map(async ({ path, name: stick }) => {
      const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
      return entries
        .filter((each) => each.isFile() && tableName.test(each.name) && !/^[.~]/.test(each.name))
        .slice(0, mostFiles)
        .map(({ name }) => ({ stickPath: path, stick, name }));
    }),
  );
  return found.flat();
}

async function readSource(
  source: TableSource,
  media: EventImportOptions['media'],
): Promise<Result<Buffer, TableError>> {
  if (source.from === 'file') return ok(Buffer.from(source.base64, 'base64'));
  const stick = (await media.list()).find(({ path }) => path === source.stickPath);
  // Only what lies uppermost on a stick that is there now, whatever the page asks for.
  if (!stick || basename(source.name) !== source.name) return err({ type: 'gone' });
  try {
    const file = await open(join(stick.path, source.name), 'r');
    try {
      const facts = await file.stat();
      if (!facts.isFile()) return err({ type: 'gone' });
      if (facts.size > mostTableBytes) return err({ type: 'too-large' });
      return ok(await file.readFile());
    } finally {
      await file.close();
    }
  } catch {
    return err({ type: 'gone' });
  }
}
