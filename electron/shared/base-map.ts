/** Longitude and latitude in degrees (WGS 84), in the order of GeoJSON. */
export type LonLat = readonly [lon: number, lat: number];
export type MapLine = readonly LonLat[];
