import L from 'leaflet';
import type { Station } from '#shared/rail-model';
import type { MapLook } from './map-look.ts';

interface ReachContent {
  readonly look: MapLook;
  readonly stations: readonly Station[];
}

export interface ReachLayer {
  show(content: ReachContent): void;
  destroy(): void;
}

/** Metres: about what a traveller walks or rides on from a station. */
const ringRadius = 6000;

/** Rings around the stations that a train reaches in the time that a visitor has. */
export function createReachLayer(map: L.Map): ReachLayer {
  const renderer = L.canvas({ pane: 'reach', padding: 0.25 });
  const rings = L.layerGroup().addTo(map);
  return {
    show({ look: { colours, unit }, stations }) {
      rings.clearLayers();
      for (const { position } of stations) {
        const options = { renderer, radius: ringRadius, interactive: false };
        rings.addLayer(
          L.circle(position, {
            ...options,
            color: colours.chosen,
            weight: 3 * unit,
            fillColor: colours.lit,
            fillOpacity: 0.75,
          }),
        );
      }
    },
    destroy() {
      rings.remove();
      renderer.remove();
    },
  };
}
