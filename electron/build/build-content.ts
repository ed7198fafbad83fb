import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { collections } from '#shared/content-model';
import { type ReleaseManifest, recordKey } from '#shared/release-format';
import { ContentError, checkRecords, problemToText } from '../host/publish/check-records.ts';
import { drawPictures } from '../host/publish/draw-pictures.ts';
import { writeRelease } from '../host/publish/write-release.ts';

const releaseNoteSchema = v.strictObject({
  channel: v.picklist(['stable', 'event', 'pilot']),
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  author: v.string(),
  note: v.string(),
});

/** Records that the page cannot do without: where it stands, and where trains leave from. */
const requiredRecords = [
  recordKey('places', 'union-tic-smolensk'),
  recordKey('stations', 'smolensk-tsentralny'),
];

export interface ContentBuild {
  readonly source: string;
  readonly target: string;
  readonly pictureCache: string;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Builds a release from the records of a folder: one JSON file a collection, and `release.json`.
 * The old release stays until the new one is whole. Throws {@link ContentError} on bad records.
 */
export async function buildContent(build: ContentBuild): Promise<ReleaseManifest> {
  const { source, target, pictureCache, onProgress } = build;
  const note = v.parse(releaseNoteSchema, await readJson(join(source, 'release.json')));
  const checked = checkRecords(await readCollections(source));
  if (!checked.ok) throw new ContentError(checked.problems.map(problemToText).join('\n'));

  const drawings = await drawPictures(checked.records, pictureCache, onProgress);
  const unfinished = `${target}.${process.pid}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const manifest = await writeRelease(unfinished, {
    note,
    records: checked.records,
    drawings,
    required: requiredRecords,
  });
  await replaceFolder(target, unfinished);
  return manifest;
}

/** Puts a finished folder in place of another; two builds at once do not trip over each other. */
async function replaceFolder(target: string, finished: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await rm(target, { recursive: true, force: true });
    try {
      await rename(finished, target);
      return;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (attempt === 5 || (code !== 'ENOTEMPTY' && code !== 'EEXIST')) throw error;
    }
  }
}

async function readCollections(source: string): Promise<Record<string, unknown>> {
  const present = new Set(await readdir(source));
  const known = collections.filter((name) => present.has(`${name}.json`));
  const entries = known.map(
    async (name) => [name, await readJson(join(source, `${name}.json`))] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new ContentError(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}
