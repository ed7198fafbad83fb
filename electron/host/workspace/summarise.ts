import type { Picture } from '#shared/content-fields';
import type { Collection } from '#shared/content-model';
import type { Problem } from '#shared/content-problem';
import { type Locale, locales } from '#shared/locales';
import type { DraftRecord, RecordSummary } from '#shared/workspace-model';
import { localizedFields } from '../content-check/localized-fields.ts';
import type { Draft } from './draft-file.ts';

/** One line of the list of everything. */
export function summarise(
  collection: Collection,
  record: DraftRecord,
  isPublished: boolean,
  draft: Draft | null,
  problems: readonly Problem[],
): RecordSummary {
  return {
    collection,
    id: record.id,
    title: titleOf(record),
    state: draft?.state ?? null,
    isPublished,
    isHidden: record.hidden === true,
    regions: [record.region ?? record.regions ?? []].flat().filter(isText),
    missing: missingLanguages(record),
    checkedOn: textOrNull(record.checkedOn),
    // The schema knows no other pictures, and staff add none by themselves.
    pictures: (record.pictures ?? []) as readonly Picture[],
    showFrom: textOrNull(record.showFrom),
    showUntil: textOrNull(record.showUntil),
    changedAt: draft?.changedAt ?? null,
    changedBy: draft?.changedBy ?? null,
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
  };
}

function titleOf({ title }: DraftRecord): RecordSummary['title'] {
  if (typeof title !== 'object' || title === null) return {};
  return Object.fromEntries(
    Object.entries(title).filter(
      ([locale, text]) => (locales as readonly string[]).includes(locale) && isText(text),
    ),
  );
}

const missingLanguages = (record: DraftRecord): readonly Locale[] =>
  locales.filter((locale) =>
    localizedFields(record).some(
      ({ path, texts }) => !path.startsWith('facts') && (texts[locale] ?? []).length === 0,
    ),
  );

const isText = (value: unknown): value is string => typeof value === 'string';

const textOrNull = (value: unknown): string | null => (isText(value) ? value : null);
