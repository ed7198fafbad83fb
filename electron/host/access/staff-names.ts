import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Log } from '../log.ts';
import { writeDurably } from '../write-durably.ts';

/** More people than work at a centre; who has not been there for longest is forgotten. */
const mostNames = 12;

const namesSchema = v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)));

/** The names that staff have given, the last one first, so that nobody need type theirs twice. */
export interface StaffNames {
  list(): Promise<readonly string[]>;
  /** Never rejects: a disk that is full costs a name to be typed again. */
  add(name: string): Promise<void>;
}

export function openStaffNames(folder: string, log: Log): StaffNames {
  const path = join(folder, 'staff-names.json');

  async function list(): Promise<readonly string[]> {
    try {
      return v.parse(namesSchema, JSON.parse(await readFile(path, 'utf8')));
    } catch {
      return [];
    }
  }

  return {
    list,
    async add(name) {
      const others = (await list()).filter((each) => each !== name);
      await writeDurably(path, JSON.stringify([name, ...others].slice(0, mostNames))).catch(
        (error: unknown) => log.warn('staff-names-not-kept', { reason: String(error) }),
      );
    },
  };
}
