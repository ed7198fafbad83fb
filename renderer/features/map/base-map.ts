import { PMTiles, type Source } from 'pmtiles';
import { useEffect, useState } from 'react';

/** The land beneath the pins: vector tiles, and how far they reach. */
export interface BaseMap {
  /** West, south, east, north: beyond them there is no data. */
  readonly bounds: readonly [number, number, number, number];
  readonly archive: PMTiles;
  /** The nearest tiles that there are; nearer views are drawn from them. */
  readonly maxZoom: number;
}

let loading: Promise<BaseMap> | undefined;

/** The map data is fetched once and kept: leaving the map and coming back costs nothing. */
async function loadBaseMap(): Promise<BaseMap> {
  const response = await fetch('/map/base.pmtiles');
  if (!response.ok) throw new Error(`map data: ${response.status}`);
  const archive = new PMTiles(memorySource(await response.arrayBuffer()));
  const { minLon, minLat, maxLon, maxLat, maxZoom } = await archive.getHeader();
  return { bounds: [minLon, minLat, maxLon, maxLat], archive, maxZoom };
}

/** The file is small: read whole, it cannot fail half-way. */
const memorySource = (bytes: ArrayBuffer): Source => ({
  getKey: () => 'base',
  getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length) }),
});

/** `undefined` while loading, null where the data cannot be had; coming back tries again. */
export function useBaseMap(): BaseMap | null | undefined {
  const [baseMap, setBaseMap] = useState<BaseMap | null>();
  useEffect(() => {
    let wanted = true;
    loading ??= loadBaseMap();
    loading.then(
      (data) => wanted && setBaseMap(data),
      () => {
        loading = undefined;
        if (wanted) setBaseMap(null);
      },
    );
    return () => {
      wanted = false;
    };
  }, []);
  return baseMap;
}
