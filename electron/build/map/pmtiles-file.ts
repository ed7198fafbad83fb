import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** A vector tile as it is, not yet compressed. */
  readonly data: Uint8Array;
}

interface TileSet {
  readonly tiles: readonly Tile[];
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  readonly metadata: Readonly<Record<string, unknown>>;
}

interface Entry {
  readonly tileId: number;
  readonly offset: number;
  readonly length: number;
  runLength: number;
}

const headerBytes = 127;
/** What a reader fetches first, by the specification: header and root directory fit in it. */
const firstBytes = 16_384;
const gzip = 2;
const vectorTiles = 1;

/**
 * Writes a PMTiles archive (version 3): tiles in the order of the Hilbert curve, equal ones once,
 * leaf directories where the root would not fit into the first 16 KB. See
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function writePmtiles({ tiles, minZoom, maxZoom, bounds, metadata }: TileSet): Buffer {
  const { entries, blobs } = layOut(tiles);
  const { root, leaves } = directories(entries);
  const json = compress(Buffer.from(JSON.stringify(metadata)));
  const data = Buffer.concat(blobs);

  const header = Buffer.alloc(headerBytes);
  header.write('PMTiles', 'latin1');
  header.writeUInt8(3, 7);
  let offset = headerBytes;
  for (const [index, part] of [root, json, leaves, data].entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(part.length), 16 + index * 16);
    offset += part.length;
  }
  for (const [index, count] of [tiles.length, entries.length, blobs.length].entries()) {
    header.writeBigUInt64LE(BigInt(count), 72 + index * 8);
  }
  header.set([1, gzip, gzip, vectorTiles, minZoom, maxZoom], 96);
  const [west, south, east, north] = bounds;
  for (const [index, degrees] of [west, south, east, north].entries()) {
    header.writeInt32LE(e7(degrees), 102 + index * 4);
  }
  header.writeUInt8(minZoom, 118);
  header.writeInt32LE(e7((west + east) / 2), 119);
  header.writeInt32LE(e7((south + north) / 2), 123);
  return Buffer.concat([header, root, json, leaves, data]);
}

const e7 = (degrees: number): number => Math.round(degrees * 1e7);

/** Puts the tiles in order and finds those that are equal. */
function layOut(tiles: readonly Tile[]) {
  const sorted = tiles
    .map((tile) => ({ tileId: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data }))
    .sort((a, b) => a.tileId - b.tileId);
  const placeByHash = new Map<string, { readonly offset: number; readonly length: number }>();
  const blobs: Buffer[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { tileId, data } of sorted) {
    const hash = createHash('sha256').update(data).digest('base64');
    let place = placeByHash.get(hash);
    if (!place) {
      const blob = compress(data);
      place = { offset: end, length: blob.length };
      placeByHash.set(hash, place);
      blobs.push(blob);
      end += blob.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.tileId + last.runLength === tileId) {
      last.runLength += 1;
    } else entries.push({ tileId, ...place, runLength: 1 });
  }
  return { entries, blobs };
}

/** One directory where it fits, else a root of leaves that are as large as need be. */
function directories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  const whole = directory(entries);
  if (headerBytes + whole.length <= firstBytes) return { root: whole, leaves: Buffer.alloc(0) };
  for (let size = 4096; ; size *= 2) {
    const leaves: Buffer[] = [];
    const pointers: Entry[] = [];
    let offset = 0;
    for (let start = 0; start < entries.length; start += size) {
      const part = entries.slice(start, start + size);
      const leaf = directory(part);
      pointers.push({ tileId: part[0]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = directory(pointers);
    if (headerBytes + root.length <= firstBytes) return { root, leaves: Buffer.concat(leaves) };
  }
}

function directory(entries: readonly Entry[]): Buffer {
  const bytes: number[] = [];
  varint(bytes, entries.length);
  let lastId = 0;
  for (const { tileId } of entries) {
    varint(bytes, tileId - lastId);
    lastId = tileId;
  }
  for (const { runLength } of entries) varint(bytes, runLength);
  for (const { length } of entries) varint(bytes, length);
  let next = -1;
  for (const { offset, length } of entries) {
    // Zero says: right behind the one before.
    varint(bytes, offset === next ? 0 : offset + 1);
    next = offset + length;
  }
  return compress(Uint8Array.from(bytes));
}

function varint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

function compress(data: Uint8Array): Buffer {
  const zipped = gzipSync(data, { level: 9 });
  // The system that packed it, which would differ from machine to machine: "unknown".
  zipped[9] = 255;
  return zipped;
}
