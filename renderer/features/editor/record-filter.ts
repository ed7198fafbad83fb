import type { Collection } from '#shared/content-model';
import type { Locale } from '#shared/locales';
import type { RecordSummary } from '#shared/workspace-model';
import { compareText } from '../../i18n/compare.ts';

/** What the list of everything is narrowed to. */
export const recordSigns = [
  'changed',
  'problems',
  'missingBe',
  'missingEn',
  'unverified',
  'expiring',
  'hidden',
] as const;
export type RecordSign = (typeof recordSigns)[number];

export interface RecordFilter {
  readonly words: string;
  readonly collection: Collection | null;
  readonly region: string | null;
  readonly sign: RecordSign | null;
}

/** What staff add most often stands first. */
export const addable: readonly Collection[] = [
  'events',
  'notices',
  'exhibits',
  'places',
  'services',
];

export const noFilter: RecordFilter = { words: '', collection: null, region: null, sign: null };

const expiringMs = 14 * 24 * 3600_000;

/** Whether a record wants somebody's attention in this respect. */
export function hasSign(record: RecordSummary, sign: RecordSign, now: Date): boolean {
  switch (sign) {
    case 'changed':
      return record.state !== null;
    case 'problems':
      return record.errors + record.warnings > 0;
    case 'missingBe':
      return record.missing.includes('be');
    case 'missingEn':
      return record.missing.includes('en');
    case 'unverified':
      return record.checkedOn === null;
    case 'expiring':
      return (
        record.showUntil !== null &&
        Math.abs(Date.parse(record.showUntil) - now.getTime()) < expiringMs
      );
    case 'hidden':
      return record.isHidden || record.state === 'removed';
  }
}

/** The title in the reader's language, or in whichever there is. */
export const titleOf = ({ title, id }: RecordSummary, locale: Locale): string =>
  title[locale] ?? title.ru ?? title.be ?? title.en ?? id;

/** Records of the filter: what was changed last first, then by title. */
export function filterRecords(
  records: readonly RecordSummary[],
  filter: RecordFilter,
  locale: Locale,
  now: Date,
): readonly RecordSummary[] {
  const words = plain(filter.words).split(' ').filter(Boolean);
  return records
    .filter(
      (record) =>
        (filter.collection === null || record.collection === filter.collection) &&
        (filter.region === null || record.regions.includes(filter.region)) &&
        (filter.sign === null || hasSign(record, filter.sign, now)) &&
        words.every((word) =>
          Object.values(record.title).some((title) => plain(title).includes(word)),
        ),
    )
    .toSorted(
      (a, b) =>
        (b.changedAt ?? '').localeCompare(a.changedAt ?? '') ||
        compareText(titleOf(a, locale), titleOf(b, locale), locale),
    );
}

/** As staff type it in a hurry. */
const plain = (text: string): string =>
  text.toLowerCase().replaceAll('ё', 'е').replaceAll('ў', 'у');
