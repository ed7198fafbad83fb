import * as v from 'valibot';
import { localDateSchema, localizedTextSchema, text } from './content-fields.ts';

/** A pack is `<id>.pmtiles`; the id is also part of its address, so it needs no spelling there. */
export const packIdPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const packExtension = '.pmtiles';

/** More than this is no region but a country, and no kiosk could draw it. Bytes. */
export const largestPack = 1_000_000_000;

/** `<id>.json` beside the pack: what the file cannot say of itself. */
export const packManifestSchema = v.strictObject({
  name: localizedTextSchema,
  /** What the map has to show beside its own sources while this pack is drawn. */
  licence: v.pipe(text, v.maxLength(200)),
  /** The day of the data, not of the file. */
  date: localDateSchema,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256')),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type PackManifest = Readonly<v.InferOutput<typeof packManifestSchema>>;

/** A detailed map of one region that has been checked and may be drawn. */
export interface MapPack extends PackManifest {
  readonly id: string;
  /** West, south, east, north in degrees (WGS 84). */
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly minZoom: number;
  readonly maxZoom: number;
}

export type PackRefusal =
  /** The file name is not usable as an id. */
  | 'bad-name'
  | 'unreadable'
  | 'no-manifest'
  | 'bad-manifest'
  | 'too-large'
  /** Not as long as the manifest says: cut off, or another file. */
  | 'wrong-size'
  | 'not-pmtiles'
  /** PMTiles, but not version 3. */
  | 'wrong-version'
  /** Pictures instead of vector tiles. */
  | 'not-vector'
  /** Packed in a way that Chromium cannot unpack. */
  | 'unknown-compression'
  | 'broken-header'
  /** A map of somewhere that the kiosk's map does not show. */
  | 'elsewhere'
  /** Not the bytes that the manifest names. */
  | 'wrong-hash';

export interface MapPacks {
  readonly packs: readonly MapPack[];
  readonly refused: readonly { readonly file: string; readonly reason: PackRefusal }[];
}

/** Where both shells serve the bytes of a pack, in ranges. */
export const packUrl = (packId: string): string => `/maps/${packId}${packExtension}`;
