import { type AnyRecord, type Collection, collections } from '#shared/content-model';
import type { Records } from '../publish/check-records.ts';

/** Something that a person should verify before it can be called checked. */
export interface Unverified {
  readonly collection: Collection;
  readonly id: string;
  readonly title: string;
  /** `record`: nobody has checked any of it; the others name one part of it. */
  readonly part: 'record' | 'position' | 'statement' | 'note';
  readonly text: string;
  readonly sources: readonly string[];
}

/** Stations have little to verify but where they lie; tours and questions rest on other records. */
const withoutOwnFacts: ReadonlySet<Collection> = new Set(['stations', 'tours', 'questions']);

/** Everything that nobody has verified yet, record by record: the work list of the staff. */
export const listUnverified = (records: Records): readonly Unverified[] =>
  collections.flatMap((collection) =>
    records[collection].flatMap((record) => partsOf(collection, record)),
  );

function partsOf(collection: Collection, record: AnyRecord): Unverified[] {
  const { id, title, sources, checkedOn, staffNote, toVerify = [] } = record;
  const item = (part: Unverified['part'], text: string): Unverified => ({
    collection,
    id,
    title: title.ru,
    part,
    text,
    sources,
  });
  const open = checkedOn === null && !withoutOwnFacts.has(collection);
  return [
    ...(open ? [item('record', '')] : []),
    ...('positionVerified' in record && !record.positionVerified
      ? [item('position', record.position.join(', '))]
      : []),
    ...toVerify.map((text) => item('statement', text)),
    ...(open && staffNote ? [item('note', staffNote)] : []),
  ];
}
