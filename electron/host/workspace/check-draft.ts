import { type Collection, collections } from '#shared/content-model';
import type { Problem } from '#shared/content-problem';
import type { DraftRecord } from '#shared/workspace-model';
import { type CheckMeans, checkContent } from '../content-check/check-content.ts';
import { checkShape, type Records, unresolvedReferences } from '../publish/check-records.ts';
import { withNulls } from './with-nulls.ts';

/**
 * What is wrong with one record as it stands: first whether everything is there, and only then
 * whether it is well written and refers to what exists (`all`).
 */
export function checkDraft(
  all: Records,
  collection: Collection,
  draft: DraftRecord,
  means: CheckMeans,
): readonly Problem[] {
  const record = withNulls(collection, draft);
  const shape = checkShape(collection, record.id, record);
  if (shape.length > 0) return shape;
  // Its shape was checked just above.
  const alone = { ...noRecords, [collection]: [record] } as unknown as Records;
  return [
    ...unresolvedReferences({ ...all, [collection]: alone[collection] }).filter(
      ({ collection: at, id }) => at === collection && id === record.id,
    ),
    ...checkContent(alone, means),
  ];
}

const noRecords = Object.fromEntries(collections.map((name) => [name, []])) as unknown as Records;
