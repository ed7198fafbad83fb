import { useEffect, useState } from 'react';
import type { BaseMap } from '#shared/base-map';

let loading: Promise<BaseMap> | undefined;

/** The map data is fetched once and kept: leaving the map and coming back costs nothing. */
function loadBaseMap(): Promise<BaseMap> {
  loading ??= fetch('/map/base.json').then((response) => {
    if (!response.ok) throw new Error(`map data: ${response.status}`);
    return response.json();
  });
  return loading;
}

/** `undefined` while loading, null where the data cannot be had; coming back tries again. */
export function useBaseMap(): BaseMap | null | undefined {
  const [baseMap, setBaseMap] = useState<BaseMap | null>();
  useEffect(() => {
    let wanted = true;
    loadBaseMap().then(
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
