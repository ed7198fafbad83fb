/** The part of vt-pbf that the map's build uses; the package has no types of its own. */
declare module 'vt-pbf' {
  import type { LegacyTile } from 'geojson-vt';

  export function fromGeojsonVt(
    layers: Readonly<Record<string, LegacyTile>>,
    options: { readonly version: number; readonly extent: number },
  ): Uint8Array;
}
