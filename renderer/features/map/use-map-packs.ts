import { useCallback, useEffect, useState } from 'react';
import type { MapPack } from '#shared/map-pack-model';
import { kiosk } from '../../shell/kiosk.ts';

const none: readonly MapPack[] = [];

/**
 * The detailed maps of this kiosk as they were when the map was opened; none until they are known.
 * With them comes what takes one away that turned out to be unreadable.
 */
export function useMapPacks(): readonly [readonly MapPack[], (lost: MapPack) => void] {
  const [packs, setPacks] = useState(none);
  useEffect(() => {
    let gone = false;
    kiosk.api
      .getMapPacks({})
      .then((found) => {
        if (!gone && found.packs.length > 0) setPacks(found.packs);
      })
      // Without an answer the kiosk's own map is all there is.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, []);
  const drop = useCallback(
    (lost: MapPack) =>
      setPacks((all) => (all.includes(lost) ? all.filter((pack) => pack !== lost) : all)),
    [],
  );
  return [packs, drop];
}
