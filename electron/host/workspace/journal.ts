import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { collections } from '#shared/content-model';
import { draftStates } from '#shared/workspace-model';

const lineSchema = v.strictObject({
  at: v.pipe(v.string(), v.isoTimestamp()),
  by: v.string(),
  collection: v.picklist(collections),
  id: v.string(),
  revision: v.number(),
  act: v.picklist(['create', 'edit', 'state', 'restore', 'publish']),
  state: v.picklist(draftStates),
  isNew: v.boolean(),
  fields: v.array(
    v.strictObject({
      field: v.string(),
      from: v.optional(v.unknown()),
      to: v.optional(v.unknown()),
    }),
  ),
});
/** One change of one record. What a field was (`from`) and became (`to`) is absent where it was not. */
export type JournalLine = v.InferOutput<typeof lineSchema>;

export interface Journal {
  /** Resolves once the line is on the disk. */
  append(line: JournalLine): Promise<void>;
  /** All lines of all machines that share the folder, by time; a line torn by a pulled plug is left out. */
  read(): Promise<readonly JournalLine[]>;
}

/**
 * Append-only, one file for each machine: two offices that share a folder never write to the same
 * file.
 */
export function openJournal(folder: string, machine: string): Journal {
  const journalFolder = join(folder, 'journal');
  return {
    async append(line) {
      await mkdir(journalFolder, { recursive: true });
      const file = await open(join(journalFolder, `${machine}.ndjson`), 'a+');
      try {
        // A line that was torn must not take the next one with it.
        const { size } = await file.stat();
        const last = Buffer.alloc(1, '\n');
        if (size > 0) await file.read(last, 0, 1, size - 1);
        const start = last.toString() === '\n' ? '' : '\n';
        await file.appendFile(`${start}${JSON.stringify(line)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    async read() {
      const names = await readdir(journalFolder).catch(() => []);
      const texts = await Promise.all(
        names
          .filter((name) => name.endsWith('.ndjson'))
          .map((name) => readFile(join(journalFolder, name), 'utf8')),
      );
      return texts
        .flatMap((text) => text.split('\n').flatMap(parseLine))
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.revision - b.revision));
    },
  };
}

function parseLine(text: string): JournalLine[] {
  try {
    return [v.parse(lineSchema, JSON.parse(text))];
  } catch {
    return [];
  }
}
