import { type Collection, collectionSchemas } from '#shared/content-model';
import type { DraftRecord } from '#shared/workspace-model';

/** Fields that are emptied go away; where the schema wants to hear that there is nothing, say so. */
export function withNulls(collection: Collection, record: DraftRecord): DraftRecord {
  const absent = Object.entries(collectionSchemas[collection].entries).filter(
    ([field, schema]) => schema.type === 'nullable' && record[field] === undefined,
  );
  return absent.length === 0
    ? record
    : { ...record, ...Object.fromEntries(absent.map(([field]) => [field, null])) };
}
