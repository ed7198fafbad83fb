import type { Collection } from '#shared/content-model';
import type { Problem } from '#shared/content-problem';
import type { DraftRecord, PreviewContent, RecordAddress } from '#shared/workspace-model';
import { checkShape, type Records, unresolvedReferences } from '../publish/check-records.ts';
import { type AddressedDraft, composeRelease } from './compose-release.ts';

/**
 * The records of a release that would take up every draft, ready or not. The page can show what has
 * no Belarusian text yet; what lacks more than that is left out of it.
 */
export function composePreview(
  published: Records,
  drafts: readonly AddressedDraft[],
): PreviewContent {
  const { records, changes } = composeRelease(published, drafts.map(asReady));
  const unfinished: RecordAddress[] = [];
  const shown: { [C in Collection]: readonly DraftRecord[] } = { ...records };
  for (const { collection, id, after } of changes) {
    if (!after) continue;
    const readable = inRussianAtLeast(after);
    const others = shown[collection].filter((each) => each.id !== id);
    const isFinished = canBeShown(collection, readable, records);
    if (!isFinished) unfinished.push({ collection, id });
    shown[collection] = isFinished ? [...others, readable] : others;
  }
  return { records: shown, unfinished };
}

const asReady = ({ address, draft }: AddressedDraft): AddressedDraft => ({
  address,
  draft: draft.state === 'draft' ? { ...draft, state: 'ready' } : draft,
});

/**
 * Where the page has no text in a language it takes the Russian one: that one must be there. What
 * was read out before the change is not what stands there now.
 */
function inRussianAtLeast({ speech: _, ...record }: DraftRecord): DraftRecord {
  const filled = Object.entries(record).map(([field, value]) => {
    if (typeof value !== 'object' || value === null || 'ru' in value) return [field, value];
    const text = ('be' in value && value.be) || ('en' in value && value.en);
    return [field, text ? { ...value, ru: text } : value];
  });
  return { ...Object.fromEntries(filled), id: record.id };
}

function canBeShown(
  collection: Collection,
  record: DraftRecord,
  all: PreviewContent['records'],
): boolean {
  const isMissed = ({ rule, locale }: Problem): boolean =>
    rule !== 'missing-language' || locale !== 'be';
  if (checkShape(collection, record.id, record).some(isMissed)) return false;
  // Its shape was checked just above, that of the published ones when they were published.
  const among = { ...all, [collection]: [record] } as unknown as Records;
  return !unresolvedReferences(among).some(
    (problem) => problem.collection === collection && problem.id === record.id,
  );
}
