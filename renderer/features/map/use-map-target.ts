import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import type { Position } from '#shared/content-fields';
import type { Area } from './map-filter.ts';
import { endArea, reveal, showArea, showPosition, showStart } from './map-view.ts';
import type { Box } from './place-labels.ts';

/**
 * Keeps what is chosen in sight. At the start it is brought into the middle; a pin that was
 * touched moves only if it would be hidden. An area (a region, a ride) is shown whole when it is
 * chosen, and afterwards left as the visitor wants it. Returns what brings the next position into
 * the middle.
 */
export function useMapTarget(
  map: LeafletMap | null,
  /** What is free of panels, chips and keys, in pixels of the map. */
  freeArea: (map: LeafletMap) => Box,
  target: Position | undefined,
  area: Area | undefined,
): (position: Position) => void {
  const started = useRef(false);
  const toMiddle = useRef(true);
  const shownArea = useRef<Area | undefined>(undefined);

  useEffect(
    function moveToTarget() {
      if (!map) return;
      const free = freeArea(map);
      if (!area && shownArea.current) endArea(map);
      const newArea = area !== shownArea.current ? area : undefined;
      if (target && toMiddle.current) showPosition(map, target, free, started.current);
      else if (target) reveal(map, target, free);
      else if (newArea) showArea(map, newArea, free, started.current);
      else if (!started.current) showStart(map, free);
      shownArea.current = area;
      started.current = true;
      toMiddle.current = false;
    },
    [map, freeArea, target, area],
  );

  return function centreOn(position) {
    if (map && target === position) showPosition(map, position, freeArea(map), true);
    else toMiddle.current = true;
  };
}
