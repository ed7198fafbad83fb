import { isDeepStrictEqual } from 'node:util';
import { type FieldChange, type FieldConflict, readField } from '#shared/workspace-model';
import type { JournalLine } from './journal.ts';

export interface Merged {
  /** What is still to be changed; what somebody else has changed to the same is done. */
  readonly changes: readonly FieldChange[];
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Changes that were made upon revision `known` of a record, against what others (`lines`) have
 * done to it since: only a field that both have touched, and differently, is a conflict.
 */
export function mergeFields(
  record: Readonly<Record<string, unknown>>,
  changes: readonly FieldChange[],
  known: number,
  lines: readonly JournalLine[],
): Merged {
  const touched = new Set(
    lines
      .filter(({ revision }) => revision > known)
      .flatMap(({ fields }) => fields.map(({ field }) => field)),
  );
  const open = changes.filter(
    ({ field, value }) => !isDeepStrictEqual(readField(record, field), value),
  );
  return {
    changes: open,
    conflicts: open
      .filter(({ field }) => touched.has(field))
      .map(({ field, value }) => ({ field, mine: value, theirs: readField(record, field) })),
  };
}
