import type { LocalizedText } from './content-fields.ts';

/** Longitude and latitude in degrees (WGS 84), in the order of GeoJSON. */
export type LonLat = readonly [lon: number, lat: number];
export type MapLine = readonly LonLat[];
/** Rings: the outer one first, then its holes. */
export type MapPolygon = readonly MapLine[];

export interface MapRiver {
  readonly name: LocalizedText | null;
  /** 1 for brooks to 4 for the greatest rivers. */
  readonly width: number;
  readonly lines: readonly MapLine[];
}

export interface MapLabel {
  readonly kind: 'country' | 'region' | 'capital' | 'centre' | 'town';
  readonly name: LocalizedText;
  readonly at: LonLat;
  /** The farthest view in which the label may appear. */
  readonly minZoom: number;
  readonly population: number;
}

/** The land beneath the pins: what `/map/base.json` holds. Made by the build from open data. */
export interface BaseMap {
  /** West, south, east, north: beyond them there is no data. */
  readonly bounds: readonly [number, number, number, number];
  readonly land: {
    readonly neighbours: readonly MapPolygon[];
    /** Russia and Belarus. */
    readonly union: readonly MapPolygon[];
    /** Smolensk and Vitebsk regions, which this kiosk tells most about. */
    readonly home: readonly MapPolygon[];
  };
  readonly ocean: readonly MapPolygon[];
  readonly lakes: readonly MapPolygon[];
  readonly urban: readonly MapPolygon[];
  readonly rivers: readonly MapRiver[];
  readonly countryLines: readonly MapLine[];
  readonly regionLines: readonly MapLine[];
  readonly labels: readonly MapLabel[];
}
