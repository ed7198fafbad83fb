import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collections } from '#shared/content-model';
import { ContentError } from '../host/publish/check-records.ts';

/**
 * The records of a folder as they are written, one JSON file a collection. Throws
 * {@link ContentError} with the file's name where one is not JSON.
 */
export async function readCollections(source: string): Promise<Record<string, unknown>> {
  const present = new Set(await readdir(source));
  const known = collections.filter((name) => present.has(`${name}.json`));
  const entries = known.map(
    async (name) => [name, await readJson(join(source, `${name}.json`))] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new ContentError(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}
