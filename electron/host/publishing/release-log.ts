import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { PublishedRelease } from '#shared/publishing-model';
import { checkRecords, type Records } from '../publish/check-records.ts';
import { writeDurably } from '../write-durably.ts';

/** Releases that can be gone back to. */
const mostReleases = 10;

const entrySchema = v.strictObject({
  schema: v.literal(1),
  release: v.strictObject({
    seq: v.number(),
    releaseId: v.string(),
    createdAt: v.string(),
    author: v.string(),
    note: v.string(),
  }),
  records: v.record(v.string(), v.array(v.unknown())),
});

export interface ReleaseLog {
  /** Newest first. */
  read(): Promise<readonly PublishedRelease[]>;
  recordsOf(seq: number): Promise<Records | null>;
  add(release: PublishedRelease, records: Records): Promise<void>;
}

/** What was published from here, with its records: a file a release, the last ten. */
export function openReleaseLog(folder: string): ReleaseLog {
  const pathOf = (seq: number): string => join(folder, `release-${seq}.json`);

  async function numbers(): Promise<readonly number[]> {
    const names = await readdir(folder).catch(() => []);
    return names
      .flatMap((name) => /^release-(\d+)\.json$/.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => b - a);
  }

  async function readEntry(seq: number) {
    const text = await readFile(pathOf(seq), 'utf8').catch(() => '');
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), entrySchema), text);
    return parsed.success ? parsed.output : null;
  }

  return {
    async read() {
      const entries = await Promise.all((await numbers()).map(readEntry));
      return entries.flatMap((entry) => (entry ? [entry.release] : []));
    },
    async recordsOf(seq) {
      const checked = checkRecords((await readEntry(seq))?.records ?? {});
      return checked.ok ? checked.records : null;
    },
    async add(release, records) {
      await mkdir(folder, { recursive: true });
      await writeDurably(pathOf(release.seq), JSON.stringify({ schema: 1, release, records }));
      for (const seq of (await numbers()).slice(mostReleases))
        await rm(pathOf(seq), { force: true });
    },
  };
}
