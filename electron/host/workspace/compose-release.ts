import { isDeepStrictEqual } from 'node:util';
import { type Collection, collections } from '#shared/content-model';
import type { DraftRecord, RecordAddress } from '#shared/workspace-model';
import type { Records } from '../publish/check-records.ts';
import type { Draft } from './draft-file.ts';
import { patched } from './draft-lines.ts';
import { withNulls } from './with-nulls.ts';

/** What the next release does to one record; null where it is not there before or after. */
interface ReleaseChange extends RecordAddress {
  readonly before: DraftRecord | null;
  readonly after: DraftRecord | null;
  readonly changedAt: string;
  readonly changedBy: string;
}

export interface Composed {
  readonly records: { readonly [C in Collection]: readonly DraftRecord[] };
  readonly changes: readonly ReleaseChange[];
  /** Records in the making, which stay behind. */
  readonly drafts: readonly RecordAddress[];
}

export interface AddressedDraft {
  readonly address: RecordAddress;
  readonly draft: Draft;
}

/** The records of the next release: the published ones with every draft that is ready. */
export function composeRelease(published: Records, drafts: readonly AddressedDraft[]): Composed {
  const changes = drafts.flatMap((each) => changeOf(published, each));
  const records = Object.fromEntries(
    collections.map((collection) => {
      const byId = new Map<string, DraftRecord>(
        published[collection].map((record) => [record.id, record]),
      );
      for (const change of changes) {
        if (change.collection !== collection) continue;
        if (change.after) byId.set(change.id, change.after);
        else byId.delete(change.id);
      }
      return [collection, [...byId.values()]];
    }),
  );
  return {
    // One list for every collection was made just above.
    records: records as unknown as Composed['records'],
    changes,
    drafts: drafts.filter(({ draft }) => draft.state === 'draft').map(({ address }) => address),
  };
}

function changeOf(published: Records, { address, draft }: AddressedDraft): ReleaseChange[] {
  const { collection, id } = address;
  if (draft.state === 'draft') return [];
  const bases: readonly DraftRecord[] = published[collection];
  const before = bases.find((each) => each.id === id) ?? null;
  const after =
    draft.state === 'removed' ? null : withNulls(collection, patched(id, before, draft));
  if (isDeepStrictEqual(before, after)) return [];
  return [{ ...address, before, after, changedAt: draft.changedAt, changedBy: draft.changedBy }];
}
