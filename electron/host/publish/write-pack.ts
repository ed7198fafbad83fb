import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeZip } from 'client-zip';
import { blobPath, type Channel } from '#shared/release-format';
import { manifestTarget } from '../feed/target-names.ts';
import { syncFolder } from '../write-durably.ts';
import { filesOf, readManifest } from './check-feed.ts';
import { FeedError } from './feed-error.ts';
import { timestampName } from './feed-target.ts';
import { type Feed, readTree } from './feed-tree.ts';

/** FAT32 holds files of up to 4 GiB; many older systems and sticks only half of that. */
const usualVolumeBytes = 2 * 1024 ** 3;
/** Two headers of a zip entry with our names take about 300 bytes. */
const entryOverhead = 400;

interface PackOptions {
  readonly channel: Channel;
  /** Where the volumes go, e.g. a stick. */
  readonly folder: string;
  readonly volumeBytes?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

interface PackFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Writes the current release of a channel as a pack: stored zips, each within the size of a volume,
 * of the very tree that the feed is. Returns the paths of the volumes.
 */
export async function writePack(feed: Feed, options: PackOptions): Promise<readonly string[]> {
  const { channel, folder, volumeBytes = usualVolumeBytes, onProgress } = options;
  const tree = await readTree(feed);
  const manifest = await readManifest(feed, tree, channel);
  const target = tree.targets.signed.targets[manifestTarget(channel)];
  if (!manifest || !target) {
    throw new FeedError(`${feed.target.name} has no release on the channel ${channel}.`);
  }
  const roots = Array.from({ length: tree.root.signed.version }, (_, at) => `${at + 1}.root.json`);
  const metadata = [
    ...roots,
    `${tree.targetsFile.version}.targets.json`,
    `${tree.versions.snapshot}.snapshot.json`,
    timestampName,
  ];
  const blobs = [
    { sha256: target.hashes.sha256 ?? '', bytes: target.length },
    ...filesOf(manifest),
  ].map(({ sha256, bytes }): PackFile => ({ path: blobPath(sha256), bytes }));
  // Metadata are small; each counts as much as it may have at most.
  const files = [
    ...metadata.map((path): PackFile => ({ path, bytes: 100_000 })),
    ...distinct(blobs),
  ];
  const volumes = cut(files, volumeBytes);
  const name = `union-kiosk-${channel}-${manifest.seq}`;
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  let done = 0;
  for (const [index, volume] of volumes.entries()) {
    const part = volumes.length === 1 ? '' : `.${index + 1}of${volumes.length}`;
    const path = join(folder, `${name}${part}.kpack`);
    const entries = entriesOf(feed, volume, () => {
      done += 1;
      onProgress?.(done, files.length);
    });
    // A volume that is there is whole, also when the stick was pulled out: its bytes come first.
    await pipeline(
      Readable.fromWeb(makeZip(entries) as never),
      createWriteStream(`${path}.part`, { flush: true }),
    );
    await rename(`${path}.part`, path);
    await syncFolder(folder);
    paths.push(path);
  }
  return paths;
}

async function* entriesOf({ target }: Feed, files: readonly PackFile[], onFile: () => void) {
  for (const { path } of files) {
    const input = await target.read(path);
    if (!input) throw new FeedError(`${target.name}/${path} is missing.`);
    yield { name: `v1/${path}`, input: new Uint8Array(input) };
    onFile();
  }
}

function cut(files: readonly PackFile[], volumeBytes: number): PackFile[][] {
  const volumes: PackFile[][] = [[]];
  let held = 0;
  for (const file of files) {
    const bytes = file.bytes + entryOverhead;
    if (held + bytes > volumeBytes && held > 0) {
      volumes.push([]);
      held = 0;
    }
    volumes.at(-1)?.push(file);
    held += bytes;
  }
  return volumes;
}

const distinct = (files: readonly PackFile[]): readonly PackFile[] => [
  ...new Map(files.map((file) => [file.path, file])).values(),
];
