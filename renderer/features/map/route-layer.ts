import L from 'leaflet';
import type { Station } from '#shared/rail-model';
import type { MapLook } from './map-look.ts';
import type { Box } from './place-labels.ts';
import { marksOf, type RailRoute, type RouteStop, withSigns } from './rail-route.ts';
import styles from './route.module.css';

interface RouteContent {
  readonly look: MapLook;
  readonly route: RailRoute | null;
  /** What stands beside the mark of a point. */
  readonly captionOf: (stop: RouteStop) => string;
}

export interface RouteLayer {
  show(content: RouteContent): void;
  /** What the marks and their captions cover, in Leaflet's layer pixels. */
  boxes(): readonly Box[];
  destroy(): void;
}

/** The chosen ride above all rails: a broad line in a pale casing, with its marks. */
export function createRouteLayer(map: L.Map): RouteLayer {
  const renderer = L.canvas({ pane: 'route', padding: 0.25 });
  const lines = L.layerGroup().addTo(map);
  const marks = L.layerGroup().addTo(map);

  return {
    show({ look, route, captionOf }) {
      lines.clearLayers();
      marks.clearLayers();
      if (!route) return;
      const { colours, unit } = look;
      const paths = route.legs.flatMap(({ paths: ofLeg }) => ofLeg.map(toLatLngs));
      const way = (color: string, weight: number) =>
        L.polyline(paths, { renderer, color, weight: weight * unit, interactive: false });
      // The line is one path, so that its casing never lies across it.
      lines.addLayer(way(colours.halo, 11)).addLayer(way(colours.chosen, 6));
      for (const { stops } of route.legs) {
        for (const { station } of stops.filter(({ role }) => role === 'stop')) {
          lines.addLayer(
            L.circleMarker(station.position, {
              renderer,
              radius: 3.2 * unit,
              color: colours.chosen,
              weight: 1.6 * unit,
              fillColor: colours.station,
              fillOpacity: 1,
              interactive: false,
            }),
          );
        }
      }
      for (const { stop, sign } of withSigns(marksOf(route))) {
        marks.addLayer(markAt(stop.station, sign, stop.role, captionOf(stop)));
      }
    },
    boxes: () => {
      // To ask where anything is makes the browser lay out the page.
      if (marks.getLayers().length === 0) return [];
      const frame = map.getContainer().getBoundingClientRect();
      return marks.getLayers().flatMap((layer) =>
        [
          ...(layer instanceof L.Marker
            ? (layer.getElement()?.firstElementChild?.children ?? [])
            : []),
        ].map((part) => {
          const { left, top, right, bottom } = part.getBoundingClientRect();
          const corner = map.containerPointToLayerPoint([left - frame.left, top - frame.top]);
          return {
            left: corner.x,
            top: corner.y,
            right: corner.x + right - left,
            bottom: corner.y + bottom - top,
          };
        }),
      );
    },
    destroy() {
      lines.remove();
      marks.remove();
      renderer.remove();
    },
  };
}

function markAt(
  { position }: Station,
  sign: string,
  role: RouteStop['role'],
  caption: string,
): L.Marker {
  const mark = document.createElement('div');
  const badge = document.createElement('span');
  badge.className = `${styles.badge} ${styles.onMap} ${styles[role] ?? ''}`;
  badge.textContent = sign;
  mark.append(badge);
  if (caption) {
    const name = document.createElement('span');
    name.className = styles.name ?? '';
    name.textContent = caption;
    mark.append(name);
  }
  return L.marker(position, {
    icon: L.divIcon({ html: mark, iconSize: [0, 0], className: styles.mark ?? '' }),
    interactive: false,
    keyboard: false,
    pane: 'routeMarks',
  });
}

const toLatLngs = (path: readonly (readonly [number, number])[]): L.LatLngTuple[] =>
  path.map(([lat, lon]) => [lat, lon]);
