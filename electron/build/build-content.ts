import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { channels, type ReleaseManifest, recordKey } from '#shared/release-format';
import { problemToText } from '../host/content-check/problem-text.ts';
import { ContentError, checkRecords } from '../host/publish/check-records.ts';
import { drawPictures } from '../host/publish/draw-pictures.ts';
import { readSpeech } from '../host/publish/read-speech.ts';
import { writeRelease } from '../host/publish/write-release.ts';
import { readCollections, readJson } from './read-content.ts';
import { readWords } from './read-words.ts';

const releaseNoteSchema = v.strictObject({
  channel: v.picklist(channels),
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  author: v.string(),
  note: v.string(),
});

/** Records that the page cannot do without: where it stands, and where trains leave from. */
export const requiredRecords = [
  recordKey('places', 'union-tic-smolensk'),
  recordKey('stations', 'smolensk-tsentralny'),
];

export interface ContentBuild {
  readonly source: string;
  readonly target: string;
  readonly pictureCache: string;
  /** What `npm run speech:build` has made; it may be absent. */
  readonly speechCache: string;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Builds a release from the records of a folder: one JSON file a collection, and `release.json`.
 * The old release stays until the new one is whole. Throws {@link ContentError} on bad records.
 */
export async function buildContent(build: ContentBuild): Promise<ReleaseManifest> {
  const { source, target, pictureCache, speechCache, onProgress } = build;
  const note = v.parse(releaseNoteSchema, await readJson(join(source, 'release.json')));
  const content = await readContent({ source, pictureCache, speechCache, onProgress });
  const unfinished = `${target}.${process.pid}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const manifest = await writeRelease(unfinished, {
    note,
    ...content,
    required: requiredRecords,
  });
  await replaceFolder(target, unfinished);
  return manifest;
}

/**
 * The records of a folder with their pictures and what has been read out of them. Throws
 * {@link ContentError} on bad records.
 */
export async function readContent(build: Omit<ContentBuild, 'target'>) {
  const checked = checkRecords(await readCollections(build.source));
  if (!checked.ok) throw new ContentError(checked.problems.map(problemToText).join('\n'));
  const { records } = checked;
  return {
    records,
    drawings: await drawPictures(records, build.pictureCache, build.onProgress),
    speech: await readSpeech(records, await readWords(), build.speechCache),
  };
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
