import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { type Collection, collections } from '#shared/content-model';
import { draftStates, fieldChangeSchema, type RecordAddress } from '#shared/workspace-model';
import { writeDurably } from '../write-durably.ts';

/**
 * What has been changed in one record since it was published: the fields, not the record, so that
 * a release that arrives meanwhile changes everything else.
 */
const draftSchema = v.strictObject({
  schema: v.literal(1),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  state: v.picklist(draftStates),
  /** True for a record that no release has had yet. */
  isNew: v.boolean(),
  fields: v.array(fieldChangeSchema),
  changedAt: v.pipe(v.string(), v.isoTimestamp()),
  changedBy: v.string(),
});
export type Draft = v.InferOutput<typeof draftSchema>;

const recordsFolder = (folder: string): string => join(folder, 'records');

export const draftPath = (folder: string, collection: Collection, id: string): string =>
  join(recordsFolder(folder), collection, `${id}.json`);

/** The draft, or null where the record is as published. Throws when the file cannot be read. */
export async function readDraft(
  folder: string,
  collection: Collection,
  id: string,
): Promise<Draft | null> {
  let text: string;
  try {
    text = await readFile(draftPath(folder, collection, id), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return v.parse(draftSchema, JSON.parse(text));
}

/** Replaces the draft; null ends it, and the record is as published. */
export async function keepDraft(
  folder: string,
  collection: Collection,
  id: string,
  draft: Draft | null,
): Promise<void> {
  const path = draftPath(folder, collection, id);
  if (!draft) return rm(path, { force: true });
  await mkdir(dirname(path), { recursive: true });
  await writeDurably(path, `${JSON.stringify(draft, null, 2)}\n`);
}

/** All records that have a draft. */
export async function listDrafts(folder: string): Promise<readonly RecordAddress[]> {
  const lists = await Promise.all(
    collections.map(async (collection) => {
      const names = await readdir(join(recordsFolder(folder), collection)).catch(() => []);
      return names
        .filter((name) => name.endsWith('.json'))
        .map((name) => ({ collection, id: name.slice(0, -'.json'.length) }));
    }),
  );
  return lists.flat();
}

/** Every draft under its key, `collection/id`. */
export async function readDrafts(
  folder: string,
): Promise<ReadonlyMap<string, { readonly address: RecordAddress; readonly draft: Draft }>> {
  const drafts = new Map<string, { address: RecordAddress; draft: Draft }>();
  for (const address of await listDrafts(folder)) {
    const draft = await readDraft(folder, address.collection, address.id);
    if (draft) drafts.set(`${address.collection}/${address.id}`, { address, draft });
  }
  return drafts;
}
