import type { Table } from 'dexie';

/** As many as are read at once: a longer read would keep the page from its own. */
const chunkSize = 200;

/**
 * All records of a table in the order of their ids, some at a time: while the caller works on them
 * the next ones are on their way. Reading all at once would block every other reader of this
 * browser, also of other databases, for as long as that takes.
 */
export async function* chunksOf<T extends { readonly id: string }>(
  table: Table<T, string>,
): AsyncGenerator<readonly T[], void, void> {
  async function readAfter(id: string): Promise<T[]> {
    return table.where('id').above(id).limit(chunkSize).toArray();
  }
  let coming = readAfter('');
  for (;;) {
    const chunk = await coming;
    const last = chunk.at(-1);
    const isLast = !last || chunk.length < chunkSize;
    if (!isLast) {
      coming = readAfter(last.id);
      // Whether it failed is looked at when its turn comes.
      coming.catch(() => undefined);
    }
    yield chunk;
    if (isLast) return;
  }
}

export async function readInChunks<T extends { readonly id: string }>(
  table: Table<T, string>,
): Promise<T[]> {
  const records: T[] = [];
  for await (const chunk of chunksOf(table)) records.push(...chunk);
  return records;
}
