import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { createBaseLayer } from '#renderer/features/map/base-layer.ts';
import type { BaseMap } from '#renderer/features/map/base-map.ts';
import { fitToSize } from '#renderer/features/map/map-view.ts';
import type { Box } from '#renderer/features/map/place-labels.ts';
import { useMapFont, useMapLook } from '#renderer/features/map/use-map-look.ts';

const panes = { land: 200, labels: 450 };

interface GroundProps {
  readonly baseMap: BaseMap;
  /** Names keep clear of these. */
  readonly pinBoxes: () => readonly Box[];
  readonly onDrawn: () => void;
}

/** The product's base layer, the same beneath all pins. */
export function Ground({ baseMap, pinBoxes, onDrawn }: GroundProps) {
  const map = useMap();
  const look = useMapLook();
  const fontReady = useMapFont();
  useEffect(() => {
    if (!fontReady) return;
    for (const [name, zIndex] of Object.entries(panes)) {
      const pane = map.getPane(name) ?? map.createPane(name);
      pane.style.zIndex = String(zIndex);
      pane.style.pointerEvents = 'none';
    }
    fitToSize(map, baseMap.bounds);
    const base = createBaseLayer(map, baseMap);
    base.show({
      locale: 'ru',
      look,
      focus: undefined,
      packs: [],
      onPackLost: () => undefined,
      moreTexts: () => [],
      pinBoxes,
      covers: () => [],
      isCovered: () => false,
    });
    void base.drawn.then(onDrawn);
    return () => base.destroy();
  }, [map, baseMap, look, fontReady, pinBoxes, onDrawn]);
  return null;
}
