import * as v from 'valibot';
import type { NotAllowed } from './access-model.ts';
import type { Result } from './result.ts';

/** What a column of a table of events can hold. */
export const eventColumns = [
  'title.ru',
  'title.be',
  'title.en',
  'startDate',
  'endDate',
  'place.ru',
  'place.be',
  'place.en',
  'text.ru',
  'text.be',
  'text.en',
  'category',
  'region',
  'source',
] as const;
export type EventColumn = (typeof eventColumns)[number];

/** Bytes of a table, packed and unpacked, and its rows: a year of a centre has some two hundred. */
export const mostTableBytes = 3_000_000;
export const mostUnpackedBytes = 24_000_000;
export const mostTableRows = 500;
export const mostTableColumns = 40;

export type TableError =
  | NotAllowed
  /** The stick, the file, or what the host remembered of it. */
  | { readonly type: 'gone' }
  | { readonly type: 'too-large' }
  /** Neither XLSX nor CSV, damaged, locked with a password, or made to do harm. */
  | { readonly type: 'not-a-table' }
  /** An old `.xls`. */
  | { readonly type: 'old-format' }
  | { readonly type: 'empty' }
  /** The disk is full, or the shared folder is away. */
  | { readonly type: 'not-written' };

/** What one cell lacks, or why it is left out; the row is taken over without it. */
export interface RowProblem {
  readonly column: EventColumn;
  readonly what:
    | 'missing'
    | 'bad-date'
    | 'end-before-start'
    | 'unknown-category'
    | 'unknown-region'
    | 'too-long'
    | 'broken-formula';
  readonly found: string;
}

export interface PreviewRow {
  /** As the program that wrote the table counts: the headings are in the first. */
  readonly line: number;
  /**
   * `new` and `changed` become drafts; `same` is there already, and `twice` further up in the same
   * table; without a title a row is `nameless`.
   */
  readonly kind: 'new' | 'changed' | 'same' | 'twice' | 'nameless';
  readonly title: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** What a changed row changes. */
  readonly changes: readonly EventColumn[];
  readonly problems: readonly RowProblem[];
}

export interface TablePreview {
  readonly tableId: string;
  readonly name: string;
  readonly columns: readonly {
    readonly heading: string;
    readonly holds: EventColumn | null;
    /** What stands below it first. */
    readonly sample: string;
  }[];
  readonly rows: readonly PreviewRow[];
  /** Rows beyond `mostTableRows`. */
  readonly leftOut: number;
}

export interface TableFile {
  readonly stickPath: string;
  readonly stick: string;
  readonly name: string;
}

const fileName = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));
const tableSourceSchema = v.variant('from', [
  v.strictObject({
    from: v.literal('stick'),
    stickPath: v.pipe(v.string(), v.maxLength(1000)),
    name: fileName,
  }),
  v.strictObject({
    from: v.literal('file'),
    name: fileName,
    base64: v.pipe(v.string(), v.base64(), v.maxLength(Math.ceil(mostTableBytes / 3) * 4)),
  }),
]);
export type TableSource = v.InferOutput<typeof tableSourceSchema>;

const holds = v.pipe(v.array(v.nullable(v.picklist(eventColumns))), v.maxLength(mostTableColumns));
const tableId = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const line = v.pipe(v.number(), v.integer(), v.minValue(2));
const words = v.strictObject({ ru: v.string(), be: v.string(), en: v.string() });

export interface ImportApi {
  /** Tables in the uppermost folders of sticks. Asked again and again: no sign of life. */
  listTables(input: Record<string, never>): Promise<Result<readonly TableFile[], NotAllowed>>;
  readTable(input: { source: TableSource }): Promise<Result<TablePreview, TableError>>;
  /** The same table, with its columns understood otherwise. */
  mapTable(input: {
    tableId: string;
    holds: readonly (EventColumn | null)[];
  }): Promise<Result<TablePreview, TableError>>;
  /** Makes drafts of the chosen rows; `when` has the words for the dates of a row. */
  importEvents(
    input: v.InferOutput<typeof importEventsSchema>,
  ): Promise<Result<{ readonly added: number; readonly changed: number }, TableError>>;
}

const importEventsSchema = v.strictObject({
  tableId,
  holds,
  rows: v.pipe(
    v.array(v.strictObject({ line, when: v.optional(words) })),
    v.maxLength(mostTableRows),
  ),
});

export const importApiInputs = {
  listTables: v.strictObject({}),
  readTable: v.strictObject({ source: tableSourceSchema }),
  mapTable: v.strictObject({ tableId, holds }),
  importEvents: importEventsSchema,
} satisfies { [M in keyof ImportApi]: v.GenericSchema<Parameters<ImportApi[M]>[0]> };
