import { type DraftRecord, withField } from '#shared/workspace-model';
import type { Draft } from './draft-file.ts';
import type { JournalLine } from './journal.ts';

/** The record as staff see it: the published one with the changes of the draft. */
export const patched = (id: string, base: DraftRecord | null, draft: Draft | null): DraftRecord =>
  (draft?.fields ?? []).reduce<DraftRecord>(withField, base ?? { id });

/** The draft after one more line of the journal; a publication ends it. */
export function withLine(draft: Draft | null, line: JournalLine): Draft | null {
  if (line.act === 'publish') return null;
  const fields = new Map((draft?.fields ?? []).map((each) => [each.field, each]));
  for (const { field, to } of line.fields) {
    fields.set(field, to === undefined ? { field } : { field, value: to });
  }
  return {
    schema: 1,
    revision: line.revision,
    state: line.state,
    isNew: line.isNew,
    fields: [...fields.values()],
    changedAt: line.at,
    changedBy: line.by,
  };
}

/**
 * The record after a revision, undone from the present one: what was published meanwhile by others
 * stays in the fields that nobody here has touched.
 */
export const recordAt = (
  present: DraftRecord,
  lines: readonly JournalLine[],
  revision: number,
): DraftRecord =>
  lines
    .filter((line) => line.revision > revision)
    .reverse()
    .flatMap(({ fields }) => fields)
    .reduce((each, { field, from }) => withField(each, { field, value: from }), present);
