import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';
import type { Log } from '../log.ts';

const stateSchema = v.strictObject({
  files: v.array(
    v.strictObject({
      file: v.string(),
      bytes: v.number(),
      mtimeMs: v.number(),
      sha256: v.string(),
    }),
  ),
});
type KnownFile = v.InferOutput<typeof stateSchema>['files'][number];

/** SHA-256 of a file. A file as long and as old as before is not read again. */
export type HashOf = (path: string) => Promise<string>;

/**
 * Remembers in `statePath` what has been hashed, by name, size and time of change: packs of a
 * hundred megabytes are read once, not at every start. A damaged memory is begun anew.
 */
export function createKnownHashes(statePath: string, log: Log): HashOf {
  let known: KnownFile[] | undefined;

  return async function hashOf(path) {
    known ??= await readState(statePath);
    const { size: bytes, mtimeMs } = await stat(path);
    const file = basename(path);
    const same = known.find(
      (each) => each.file === file && each.bytes === bytes && each.mtimeMs === mtimeMs,
    );
    if (same) return same.sha256;
    const sha256 = await hashFile(path);
    known = [...known.filter((each) => each.file !== file), { file, bytes, mtimeMs, sha256 }];
    try {
      await mkdir(dirname(statePath), { recursive: true });
      await writeFileAtomic(statePath, JSON.stringify({ files: known }, null, 2));
    } catch (error) {
      // A full disk costs the memory, not the map.
      log.warn('map-pack-state-not-kept', { reason: String(error) });
    }
    return sha256;
  };
}

async function readState(path: string): Promise<KnownFile[]> {
  try {
    return v.parse(stateSchema, JSON.parse(await readFile(path, 'utf8'))).files;
  } catch {
    return [];
  }
}

/** Reads piece by piece: packs do not fit into memory beside a map. */
async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
