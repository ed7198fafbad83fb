import {
  mostTableBytes,
  mostTableColumns,
  mostTableRows,
  type TableError,
} from '#shared/import-model';
import { err, ok, type Result } from '#shared/result';
import { longestText } from '#shared/workspace-model';
import { readCsvCells } from './csv-cells.ts';
import { readXlsxCells, TableTooLarge } from './xlsx-cells.ts';

/** A date is a calendar day; everything else is text, without spaces at its ends. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly day: string }
  /** A number: in a column of dates, days since 1899-12-30, as spreadsheets count. */
  | { readonly kind: 'number'; readonly number: number };

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly {
    /** As spreadsheets count, from 1. */
    readonly line: number;
    readonly cells: readonly (Cell | null)[];
  }[];
  readonly leftOut: number;
}

/** Reads the first sheet of a workbook, or a CSV file, by what it is and not by what it is called. */
export async function readTable(bytes: Buffer): Promise<Result<Table, TableError>> {
  if (bytes.length > mostTableBytes) return err({ type: 'too-large' });
  if (bytes.subarray(0, 8).equals(oldOfficeFile)) return err({ type: 'old-format' });
  const isZip = bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004';
  // Text has no zero bytes, but for UTF-16 with its mark.
  if (!isZip && bytes.includes(0) && !hasUtf16Mark(bytes)) return err({ type: 'not-a-table' });
  try {
    return toTable(isZip ? await readXlsxCells(bytes) : readCsvCells(bytes));
  } catch (error) {
    return err({ type: error instanceof TableTooLarge ? 'too-large' : 'not-a-table' });
  }
}

/** `.xls`, and a workbook that is locked with a password. */
const oldOfficeFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const hasUtf16Mark = (bytes: Buffer): boolean =>
  ['fffe', 'feff'].includes(bytes.toString('hex', 0, 2));

function toTable(sheet: readonly (readonly unknown[])[]): Result<Table, TableError> {
  const filled = sheet
    .map((row, index) => ({ line: index + 1, cells: row.slice(0, mostTableColumns).map(toCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  const [first, ...rows] = filled;
  if (!first || rows.length === 0) return err({ type: 'empty' });
  return ok({
    headings: first.cells.map((cell) => (cell ? wordsOf(cell).slice(0, 100) : '')),
    rows: rows.slice(0, mostTableRows),
    leftOut: Math.max(0, rows.length - mostTableRows),
  });
}

function toCell(value: unknown): Cell | null {
  if (value instanceof Date) {
    const time = value.getTime();
    return Number.isNaN(time) ? null : { kind: 'day', day: value.toISOString().slice(0, 10) };
  }
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value !== 'string') return null;
  const text = cleaned(value.slice(0, longestText + 100));
  return text === '' ? null : { kind: 'text', text };
}

/** Control characters are of no use to anybody; line breaks are. */
const cleaned = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cc}\u2028\u2029\uFEFF]/gu, (sign) => (sign === '\n' ? sign : ' '))
    .trim();

export const wordsOf = (cell: Cell): string =>
  cell.kind === 'text' ? cell.text : cell.kind === 'day' ? cell.day : String(cell.number);
