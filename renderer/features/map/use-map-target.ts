import type { Map as LeafletMap } from 'leaflet';
import { type RefObject, useEffect, useRef } from 'react';
import type { Position } from '#shared/content-fields';
import { insetsOf, reveal, showPosition, showStart } from './map-view.ts';

/**
 * Keeps what is chosen in sight. At the start it is brought into the middle; a pin that was
 * touched moves only if it would be hidden. Returns what brings the next one into the middle.
 */
export function useMapTarget(
  map: LeafletMap | null,
  panel: RefObject<HTMLElement | null>,
  target: Position | undefined,
): (position: Position) => void {
  const started = useRef(false);
  const toMiddle = useRef(true);

  useEffect(
    function moveToTarget() {
      if (!map) return;
      const insets = insetsOf(map, panel.current);
      if (target && toMiddle.current) showPosition(map, target, insets, started.current);
      else if (target) reveal(map, target, insets);
      else if (!started.current) showStart(map);
      started.current = true;
      toMiddle.current = false;
    },
    [map, panel, target],
  );

  return function centreOn(position) {
    if (map && target === position) {
      showPosition(map, position, insetsOf(map, panel.current), true);
    } else toMiddle.current = true;
  };
}
