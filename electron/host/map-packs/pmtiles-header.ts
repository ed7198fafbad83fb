import type { MapPack, PackRefusal } from '#shared/map-pack-model';
import { err, ok, type Result } from '#shared/result';

export const pmtilesHeaderBytes = 127;
/** By the specification the root directory lies within the first 16 KiB. */
const rootWithin = 16_384;
const deepestZoom = 22;

type Coverage = Pick<MapPack, 'bounds' | 'minZoom' | 'maxZoom'>;
type HeaderRefusal = Extract<
  PackRefusal,
  'not-pmtiles' | 'wrong-version' | 'not-vector' | 'unknown-compression' | 'broken-header'
>;

/**
 * Reads the fixed header of a PMTiles v3 archive (github.com/protomaps/PMTiles, spec v3 §3) of
 * `fileBytes` bytes: vector tiles that Chromium can unpack, every section inside the file.
 */
export function readPmtilesHeader(
  header: Buffer,
  fileBytes: number,
): Result<Coverage, HeaderRefusal> {
  if (header.subarray(0, 7).toString('latin1') !== 'PMTiles') return err('not-pmtiles');
  if (header[7] !== 3) return err('wrong-version');
  if (header.length < pmtilesHeaderBytes) return err('broken-header');
  if (header[99] !== 1) return err('not-vector');
  if (!isUnpackable(header[97]) || !isUnpackable(header[98])) return err('unknown-compression');

  const [root, ...others] = [8, 24, 40, 56].map((at) => ({
    offset: header.readBigUInt64LE(at),
    length: header.readBigUInt64LE(at + 8),
  }));
  const coverage = readCoverage(header);
  const isWhole =
    isInside(root, Math.min(rootWithin, fileBytes)) &&
    root.length > 0n &&
    others.every((section) => isInside(section, fileBytes));
  return isWhole && coverage ? ok(coverage) : err('broken-header');
}

function readCoverage(header: Buffer): Coverage | null {
  const [minZoom, maxZoom] = [header.readUInt8(100), header.readUInt8(101)];
  const degrees = (at: number): number => header.readInt32LE(at) / 1e7;
  const [west, south, east, north] = [degrees(102), degrees(106), degrees(110), degrees(114)];
  const isSound =
    minZoom <= maxZoom &&
    maxZoom <= deepestZoom &&
    -180 <= west &&
    west < east &&
    east <= 180 &&
    -90 <= south &&
    south < north &&
    north <= 90;
  return isSound ? { bounds: [west, south, east, north], minZoom, maxZoom } : null;
}

/** None and gzip: Chromium has no streams for the others. */
const isUnpackable = (compression: number | undefined): boolean =>
  compression === 1 || compression === 2;

interface Section {
  readonly offset: bigint;
  readonly length: bigint;
}

/** Counted in big integers: an offset of 2^64 - 1 must not be rounded into the file. */
const isInside = (section: Section | undefined, end: number): section is Section =>
  section !== undefined &&
  section.offset >= BigInt(section.length === 0n ? 0 : pmtilesHeaderBytes) &&
  section.offset + section.length <= BigInt(end);
