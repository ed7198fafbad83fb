import { locales } from '#shared/locales';
import { monthsGenitive } from '#shared/month-names';
import type { Cell } from './read-table.ts';

/** First and last day, `YYYY-MM-DD`; the last only where the cell names two. */
export interface Days {
  readonly from: string;
  readonly to: string | null;
}

/** Spreadsheets count days from here: 1 is 1900-01-01, and 1900 had a 29 February. */
const serialStart = Date.UTC(1899, 11, 30);
const earliestYear = 1990;
const latestYear = 2100;

/**
 * The day or days of a cell: a date of the spreadsheet, its number, `9.07.2026`, `2026-07-09`,
 * «9 июля 2026», or two of them with a dash between. Null for anything else; a day without a year
 * is no day.
 */
export function readDays(cell: Cell): Days | null {
  if (cell.kind === 'day') return single(checked(cell.day));
  if (cell.kind === 'number') return single(fromSerial(cell.number));
  const text = cell.text
    .toLowerCase()
    .replaceAll(/(?<=\d)\s*г\.?(?=\s|$|[–—-])/g, '')
    .trim();
  const whole = single(readDay(text));
  if (whole) return whole;
  const [first = '', last = '', ...more] = text.split(/\s*[–—]\s*|\s+-\s+|(?<=[\d.])-(?=\d)/);
  if (more.length > 0) return null;
  const to = readDay(last);
  if (!to) return null;
  const from = readDay(first) ?? readDay(completed(first, last));
  return from ? { from, to } : null;
}

const single = (day: string | null): Days | null => (day ? { from: day, to: null } : null);

function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[t ][\d:.z+]*)?$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d\d)(?:\s+\d{1,2}:\d\d(?::\d\d)?)?$/.exec(
    text,
  );
  if (dotted) return dayOf(fullYear(dotted[3]), dotted[2], dotted[1]);
  const worded = /^(\d{1,2})\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text);
  if (worded) return dayOf(worded[3], String(monthOf(worded[2] ?? '')), worded[1]);
  return /^\d{5}$/.test(text) ? fromSerial(Number(text)) : null;
}

/** «9» before «12.07.2026» is the ninth of that month. */
function completed(first: string, last: string): string {
  const separator = last.includes('.') ? '.' : ' ';
  const missing = last.split(separator).slice(first.split(separator).filter(Boolean).length);
  return [...first.split(separator).filter(Boolean), ...missing].join(separator);
}

function monthOf(word: string): number {
  // Two letters tell no month from another, three do but for «мар» and «мая».
  const start = word.slice(0, 3);
  for (const locale of locales) {
    const at = monthsGenitive[locale].findIndex((name) => name.toLowerCase().startsWith(start));
    if (word.length >= 3 && at >= 0) return at + 1;
  }
  return word === 'май' ? 5 : 0;
}

const fullYear = (year = ''): string => (year.length === 2 ? `20${year}` : year);

function dayOf(year = '', month = '', day = ''): string | null {
  return checked(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const fromSerial = (serial: number): string | null =>
  serial > 0 && serial < 100_000
    ? checked(new Date(serialStart + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10))
    : null;

/** Null for the thirty-first of June, and for years that are a slip of the hand. */
function checked(day: string): string | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return null;
  const year = Number(day.slice(0, 4));
  return year >= earliestYear && year <= latestYear ? day : null;
}
