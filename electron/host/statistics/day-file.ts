import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { type DayCounts, dayCountsSchema } from '#shared/statistics-model';
import type { Log } from '../log.ts';
import { writeDurably } from '../write-durably.ts';

const fileOf = (day: string): string => `${day}.json`;

/** An empty day where there is no file; a damaged one is put aside, and the log says so. */
export async function readDay(folder: string, day: string, log: Log): Promise<DayCounts> {
  const path = join(folder, fileOf(day));
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return { day, counts: {} };
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), dayCountsSchema), text);
  if (parsed.success && parsed.output.day === day) return parsed.output;
  log.warn('statistics-damaged', { file: path });
  await rename(path, `${path}.damaged`).catch(() => undefined);
  return { day, counts: {} };
}

export async function writeDay(folder: string, counted: DayCounts): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeDurably(join(folder, fileOf(counted.day)), JSON.stringify(counted));
}

/** Days that have a file, oldest first. */
export async function listDays(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.flatMap((name) => /^(\d{4}-\d\d-\d\d)\.json$/.exec(name)?.[1] ?? []).toSorted();
}

/** Deletes what was counted before the given day, and what was damaged then. */
export async function dropDaysBefore(folder: string, oldest: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const day = /^\d{4}-\d\d-\d\d(?=\.json)/.exec(name)?.[0];
    if (day !== undefined && day < oldest) await rm(join(folder, name), { force: true });
  }
}
