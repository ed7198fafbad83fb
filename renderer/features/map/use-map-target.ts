import type { Map as LeafletMap } from 'leaflet';
import { type RefObject, useEffect, useRef } from 'react';
import type { Position } from '#shared/content-fields';
import type { Area } from './map-filter.ts';
import { endArea, insetsOf, reveal, showArea, showPosition, showStart } from './map-view.ts';

/**
 * Keeps what is chosen in sight. At the start it is brought into the middle; a pin that was
 * touched moves only if it would be hidden. An area (a region, a ride) is shown whole when it is
 * chosen, and afterwards left as the visitor wants it. Returns what brings the next position into
 * the middle.
 */
export function useMapTarget(
  map: LeafletMap | null,
  panel: RefObject<HTMLElement | null>,
  target: Position | undefined,
  area: Area | undefined,
): (position: Position) => void {
  const started = useRef(false);
  const toMiddle = useRef(true);
  const shownArea = useRef<Area | undefined>(undefined);

  useEffect(
    function moveToTarget() {
      if (!map) return;
      const insets = insetsOf(map, panel.current);
      if (!area && shownArea.current) endArea(map);
      const newArea = area !== shownArea.current ? area : undefined;
      if (target && toMiddle.current) showPosition(map, target, insets, started.current);
      else if (target) reveal(map, target, insets);
      else if (newArea) showArea(map, newArea, insets, started.current);
      else if (!started.current) showStart(map);
      shownArea.current = area;
      started.current = true;
      toMiddle.current = false;
    },
    [map, panel, target, area],
  );

  return function centreOn(position) {
    if (map && target === position) {
      showPosition(map, position, insetsOf(map, panel.current), true);
    } else toMiddle.current = true;
  };
}
