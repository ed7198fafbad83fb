import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { type ReleaseManifest, releasePointerSchema } from '#shared/release-format';
import { err, type Result } from '#shared/result';
import { readBlob } from '../blob-folder.ts';
import { createFolderSource } from '../feed/folder-source.ts';
import type { ContentStore, StageError } from './content-store.ts';

/** Stages the release that a folder points to. Only for folders that are trusted: it is not signed. */
export async function stageFolder(
  store: Pick<ContentStore, 'stage'>,
  folder: string,
): Promise<Result<ReleaseManifest, StageError>> {
  const manifest = await readPointedManifest(folder);
  if (!manifest) return err({ type: 'unreadable' });
  return store.stage({ manifest, again: true }, createFolderSource(folder, 'folder'));
}

async function readPointedManifest(folder: string): Promise<Buffer | null> {
  try {
    const text = await readFile(join(folder, 'release.json'), 'utf8');
    const pointer = v.parse(releasePointerSchema, JSON.parse(text));
    const bytes = await readBlob(folder, pointer.manifest);
    return typeof bytes === 'string' ? null : bytes;
  } catch {
    return null;
  }
}
