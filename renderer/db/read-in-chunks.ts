import type { Table } from 'dexie';

/** As many as are read at once: a longer read would keep the page from its own. */
const chunkSize = 200;

/**
 * All records of a table in the order of their ids. Reading them at once would block every other
 * reader of this browser, also of other databases, for as long as that takes.
 */
export async function readInChunks<T extends { readonly id: string }>(
  table: Table<T, string>,
): Promise<T[]> {
  const records: T[] = [];
  for (;;) {
    const last = records.at(-1)?.id ?? '';
    const chunk = await table.where('id').above(last).limit(chunkSize).toArray();
    records.push(...chunk);
    if (chunk.length < chunkSize) return records;
  }
}
