import { Dexie, type EntityTable } from 'dexie';
import type { Collection, RecordOf } from '#shared/content-model';
import { collections } from '#shared/content-model';
import type { PreviewContent } from '#shared/workspace-model';

/** Written last when a release has been built; without it a database is not used. */
interface CompleteMark {
  readonly key: 'complete';
  readonly releaseId: string;
  readonly resultHash: string;
}

type Tables = { readonly [C in Collection]: EntityTable<RecordOf<C>, 'id'> };

/**
 * All records of one release. Each release has a database of its own, so that readers of the old
 * one are not disturbed while the new one is built.
 */
export type ContentDatabase = Dexie & Tables & { readonly meta: EntityTable<CompleteMark, 'key'> };

const namePrefix = 'content-';

const databaseName = (releaseId: string): string => namePrefix + releaseId;

export const openDatabase = (releaseId: string): ContentDatabase =>
  declared(databaseName(releaseId));

function declared(name: string): ContentDatabase {
  const db = new Dexie(name);
  db.version(1).stores({
    ...Object.fromEntries(collections.map((name) => [name, 'id'])),
    meta: 'key',
  });
  // The tables were declared just above, from the same list of collections.
  return db as ContentDatabase;
}

/** Deletes the databases of all releases but these. */
export async function dropOtherDatabases(keptReleases: readonly string[]): Promise<void> {
  const kept = keptReleases.map(databaseName);
  for (const name of await Dexie.getDatabaseNames()) {
    if (name.startsWith(namePrefix) && !kept.includes(name)) await Dexie.delete(name);
  }
}

/** No release has this name: what staff preview never mixes with what visitors see. */
const previewName = 'preview';

/** A database of its own for a preview, holding these records and nothing else. */
export async function openPreviewDatabase(
  records: PreviewContent['records'],
): Promise<ContentDatabase> {
  await dropPreviewDatabase();
  const db = declared(previewName);
  // One transaction for all of them, and nobody waits for the disk.
  await db.transaction('rw!', db.tables, async () => {
    for (const name of collections) await db.table(name).bulkAdd(records[name]);
  });
  return db;
}

export const dropPreviewDatabase = (): Promise<void> => Dexie.delete(previewName);
