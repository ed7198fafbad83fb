import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import type { ZoomStep } from './map-view.ts';

const steps: Readonly<Record<string, ZoomStep>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** Lets plus and minus of a keyboard do what the keys on the screen do. */
export function useZoomKeyboard(map: LeafletMap | null, onZoom: (step: ZoomStep) => void): void {
  const zoom = useRef(onZoom);
  zoom.current = onZoom;
  useEffect(() => {
    if (!map) return;
    // Leaflet's own zoom about the middle of the frame, wherever panels lie. It has them under this
    // name in 1.9; the version is pinned.
    Object.assign(map.keyboard, { _zoomKeys: {} });
    const container = map.getContainer();
    function zoomOnKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): void {
      const step = steps[key];
      if (step && !altKey && !ctrlKey && !metaKey) zoom.current(step);
    }
    container.addEventListener('keydown', zoomOnKey);
    return () => container.removeEventListener('keydown', zoomOnKey);
  }, [map]);
}
