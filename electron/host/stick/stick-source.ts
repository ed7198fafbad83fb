import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { blobPath } from '#shared/release-format';
import { ok, type Result } from '#shared/result';
import type { MissingVolume } from '#shared/stick-model';
import type { FeedSource, SourceFailure } from '../feed/feed-source.ts';
import { createFolderSource } from '../feed/folder-source.ts';
import { openPack } from './pack-source.ts';

/** A feed on a stick, which can also tell what it holds without reading it. */
export interface StickSource extends FeedSource {
  holds(sha256: string, bytes: number): Promise<boolean>;
  close(): void;
}

/** A feed that somebody brings: a tree of files, or the volumes of a pack. */
export interface FoundFeed {
  /** Its name on the stick. */
  readonly pack: string;
  readonly open: () => Promise<Result<StickSource, SourceFailure>>;
  /** Changes when the files are others. */
  readonly mark: string;
  /** The first volume that a pack lacks by the names of the others. */
  readonly missing: MissingVolume | null;
}

const stickFolder = 'UNION-KIOSK';
const packName = /^([\p{L}\p{N} _.-]{1,80}?)(?:\.(\d{1,3})of(\d{1,3}))?\.kpack$/u;

/** All feeds of a stick: below `UNION-KIOSK`, and packs that lie directly on it. */
export async function feedsOnStick(stick: string): Promise<readonly FoundFeed[]> {
  const found: FoundFeed[] = [];
  const tree = join(stick, stickFolder, 'v1');
  const treeMark = await markOf(join(tree, 'timestamp.json'));
  if (treeMark) {
    const pack = `${stickFolder}/v1`;
    found.push({ pack, mark: treeMark, missing: null, open: async () => ok(treeSource(tree)) });
  }
  for (const folder of [stick, join(stick, stickFolder)]) {
    found.push(...(await packsIn(folder)));
  }
  return found;
}

async function packsIn(folder: string): Promise<readonly FoundFeed[]> {
  const volumesByPack = new Map<string, string[]>();
  for (const file of (await readdir(folder).catch(() => [])).sort()) {
    const name = packName.exec(file)?.[1];
    if (name) volumesByPack.set(name, [...(volumesByPack.get(name) ?? []), join(folder, file)]);
  }
  return Promise.all(
    [...volumesByPack].map(async ([name, volumes]) => ({
      pack: `${name}.kpack`,
      mark: (await Promise.all(volumes.map(markOf))).join(),
      missing: missingOf(volumes),
      open: () => openPack(volumes),
    })),
  );
}

function missingOf(volumes: readonly string[]): MissingVolume | null {
  const numbered = volumes.map((path) => packName.exec(basename(path)));
  const here = new Set(numbered.map((match) => Number(match?.[2])));
  const of = Math.max(...numbered.map((match) => Number(match?.[3] ?? 0)));
  for (let volume = 1; volume <= of; volume += 1) if (!here.has(volume)) return { volume, of };
  return null;
}

function treeSource(folder: string): StickSource {
  return {
    ...createFolderSource(folder, 'stick'),
    async holds(sha256, bytes) {
      const facts = await stat(join(folder, blobPath(sha256))).catch(() => null);
      return facts?.size === bytes;
    },
    close: () => undefined,
  };
}

async function markOf(path: string): Promise<string | null> {
  const facts = await stat(path).catch(() => null);
  return facts && `${path}:${facts.size}:${facts.mtimeMs}`;
}
