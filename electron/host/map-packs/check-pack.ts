import { lstat, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  largestPack,
  type MapPack,
  type PackManifest,
  type PackRefusal,
  packExtension,
  packIdPattern,
  packManifestSchema,
} from '#shared/map-pack-model';
import { err, ok, type Result } from '#shared/result';
import type { HashOf } from './known-hashes.ts';
import { manifestName } from './pack-files.ts';
import { pmtilesHeaderBytes, readPmtilesHeader } from './pmtiles-header.ts';

/** A pack that passed, and the file as it was then: whatever differs later has not passed. */
export interface CheckedPack {
  readonly pack: MapPack;
  readonly path: string;
  readonly mtimeMs: number;
}

/** The part of the earth that the kiosk's own map shows: west, south, east, north. */
const mapBounds: MapPack['bounds'] = [20, 50.3, 42, 60.5];
const largestManifest = 10_000;
const longestId = 60;

/**
 * Checks one pack, the cheap questions first: its bytes are hashed only when all else is right, and
 * not at all without `hashOf`, for a caller that hashes them anyway.
 */
export async function checkPack(
  folder: string,
  file: string,
  hashOf: HashOf | null,
): Promise<Result<CheckedPack, PackRefusal>> {
  const id = file.slice(0, -packExtension.length);
  if (!packIdPattern.test(id) || id.length > longestId) return err('bad-name');
  const path = join(folder, file);
  try {
    const facts = await lstat(path);
    // Links are not followed: what they lead to may be anything.
    if (!facts.isFile()) return err('unreadable');
    const manifest = await readManifest(join(folder, manifestName(file)));
    if (!manifest.ok) return manifest;
    if (facts.size > largestPack) return err('too-large');
    const header = readPmtilesHeader(await readStart(path), facts.size);
    if (!header.ok && header.error === 'not-pmtiles') return header;
    if (facts.size !== manifest.value.bytes) return err('wrong-size');
    if (!header.ok) return header;
    if (!touches(header.value.bounds, mapBounds)) return err('elsewhere');
    if (hashOf && (await hashOf(path)) !== manifest.value.sha256) return err('wrong-hash');
    const pack: MapPack = { id, ...manifest.value, ...header.value };
    return ok({ pack, path, mtimeMs: facts.mtimeMs });
  } catch {
    return err('unreadable');
  }
}

async function readManifest(
  path: string,
): Promise<Result<PackManifest, 'no-manifest' | 'bad-manifest'>> {
  try {
    const { size } = await lstat(path);
    if (size > largestManifest) return err('bad-manifest');
    // Editors on Windows put a byte order mark in front.
    const json: unknown = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
    const parsed = v.safeParse(packManifestSchema, json);
    return parsed.success ? ok(parsed.output) : err('bad-manifest');
  } catch (error) {
    return err((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no-manifest' : 'bad-manifest');
  }
}

async function readStart(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(pmtilesHeaderBytes), 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function touches(one: MapPack['bounds'], other: MapPack['bounds']): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}
