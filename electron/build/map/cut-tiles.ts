/// <reference path="./vt-pbf.d.ts" />
import type { Feature } from 'geojson';
import GeoJSONVT, { type LegacyTile } from 'geojson-vt';
import vtPbf from 'vt-pbf';
import type { Tile } from './pmtiles-file.ts';

export interface MapLayer {
  readonly name: string;
  readonly features: readonly Feature[];
  /** The farthest tiles that hold it. */
  readonly minZoom: number;
  /** So many times finer than the 4096ths of a tile that are usual. */
  readonly finer?: number;
  /** Coarser by so many 4096ths of a tile; what is nearest keeps every point unless told. */
  readonly tolerance?: number;
  readonly coarseToTheEnd?: true;
  /** Beyond the edges of a tile, so that no stroke is cut and names find long stretches. */
  readonly buffer?: number;
}

const usualExtent = 4096;
const defaultBuffer = 128;

/** Cuts layers into vector tiles; a tile in which there is nothing is left out. */
export function cutTiles(
  layers: readonly MapLayer[],
  maxZoom: number,
  [west, south, east, north]: readonly [number, number, number, number],
): Tile[] {
  const cut = layers.map((layer) => {
    const { finer = 1, tolerance = 3, buffer = defaultBuffer, coarseToTheEnd } = layer;
    const extent = usualExtent * finer;
    const index = new GeoJSONVT(
      { type: 'FeatureCollection', features: [...layer.features] },
      // The nearest zoom is not simplified: one more hides it.
      {
        maxZoom: coarseToTheEnd ? maxZoom + 1 : maxZoom,
        indexMaxZoom: 4,
        tolerance: tolerance * finer,
        buffer: buffer * finer,
        extent,
      },
    );
    return { ...layer, index, extent };
  });
  const tiles: Tile[] = [];
  for (let z = 0; z <= maxZoom; z += 1) {
    const [left, top] = tileAt(west, north, z);
    const [right, bottom] = tileAt(east, south, z);
    for (let x = left; x <= right; x += 1) {
      for (let y = top; y <= bottom; y += 1) {
        const written = cut.flatMap(({ name, minZoom, index, extent }) => {
          if (z < minZoom) return [];
          const features = (index.getTile(z, x, y)?.features ?? []).filter((feature) =>
            isWanted(feature, z, maxZoom, extent),
          );
          if (features.length === 0) return [];
          return [vtPbf.fromGeojsonVt({ [name]: { features } }, { version: 2, extent })];
        });
        // A vector tile is its layers one after the other, each with an extent of its own.
        if (written.length > 0) tiles.push({ z, x, y, data: Buffer.concat(written) });
      }
    }
  }
  return tiles;
}

/**
 * A point belongs to one tile only, and not to one so far that its name is not shown there: a tile
 * of zoom 7 is drawn at zoom 8.
 */
function isWanted(
  feature: LegacyTile['features'][number],
  z: number,
  maxZoom: number,
  extent: number,
): boolean {
  if (feature.type !== 1) return true;
  const minZoom = Number(feature.tags?.min_zoom ?? 0);
  return (
    (z === maxZoom || z >= minZoom - 1) &&
    feature.geometry.every(([x, y]) => x >= 0 && x < extent && y >= 0 && y < extent)
  );
}

function tileAt(lon: number, lat: number, z: number): readonly [number, number] {
  const side = 2 ** z;
  const sin = Math.sin((lat * Math.PI) / 180);
  const x = (lon + 180) / 360;
  const y = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
  return [Math.floor(x * side), Math.floor(y * side)];
}
