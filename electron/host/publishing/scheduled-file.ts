import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { type ScheduledEnd, scheduledEndSchema } from '#shared/publishing-model';
import { checkRecords, type Records } from '../publish/check-records.ts';
import { type PreparedRelease, preparedReleaseSchema } from '../publish/prepared-release.ts';
import { writeDurably } from '../write-durably.ts';

const instant = v.pipe(v.string(), v.isoTimestamp());

const fileSchema = v.strictObject({
  schema: v.literal(1),
  waits: v.nullable(
    v.strictObject({
      at: instant,
      by: v.string(),
      prepared: preparedReleaseSchema,
      records: v.record(v.string(), v.array(v.unknown())),
    }),
  ),
  ended: v.nullable(scheduledEndSchema),
});

/** A signed release that waits for its hour. */
export interface Scheduled {
  readonly at: string;
  readonly by: string;
  readonly prepared: PreparedRelease;
  readonly records: Records;
}

interface ScheduledState {
  readonly waits: Scheduled | null;
  /** What became of the last one, until something else is published. */
  readonly ended: ScheduledEnd | null;
}

export interface ScheduledFile {
  /** Nothing is published that cannot be read whole, and fits what this version of the app knows. */
  read(): Promise<ScheduledState>;
  /** Once this resolves it survives a pulled plug. */
  write(state: ScheduledState): Promise<void>;
}

/** One file for the release that waits, or for what became of it. */
export function openScheduledFile(path: string): ScheduledFile {
  return {
    async read() {
      const text = await readFile(path, 'utf8').catch(() => '');
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), text);
      if (!parsed.success) return { waits: null, ended: null };
      const { waits, ended } = parsed.output;
      if (!waits) return { waits, ended };
      const checked = checkRecords(waits.records);
      return checked.ok
        ? { waits: { ...waits, records: checked.records }, ended }
        : { waits: null, ended: { outcome: 'incomplete', plannedFor: waits.at } };
    },
    async write(state) {
      if (!state.waits && !state.ended) return rm(path, { force: true });
      await mkdir(dirname(path), { recursive: true });
      await writeDurably(path, JSON.stringify({ schema: 1, ...state }));
    },
  };
}
