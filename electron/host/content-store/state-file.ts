import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Log } from '../log.ts';
import type { FileLayer } from './file-layer.ts';
import { newReleaseState, type ReleaseState, releaseStateSchema } from './release-state.ts';

export const statePathIn = (folder: string): string => join(folder, 'state.json');

/** Without a readable file the kiosk begins anew, with the factory release. */
export async function readReleaseState(folder: string, log: Log): Promise<ReleaseState> {
  const path = statePathIn(folder);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') log.error('state-unreadable', { reason: code ?? String(error) });
    return newReleaseState;
  }
  try {
    return v.parse(releaseStateSchema, JSON.parse(text));
  } catch {
    log.error('state-damaged', { file: path });
    // Kept for whoever looks into it: the next change overwrites the original.
    await copyFile(path, `${path}.damaged`).catch(() => undefined);
    return newReleaseState;
  }
}

/** Resolves once the state survives a pulled plug. */
export async function writeReleaseState(
  folder: string,
  files: FileLayer,
  state: ReleaseState,
): Promise<void> {
  await files.makeFolder(folder);
  await files.writeDurably(statePathIn(folder), stateText(state));
}

export const stateText = (state: ReleaseState): string => JSON.stringify(state, null, 2);
