import L from 'leaflet';
import type { CityPlan } from '#shared/city-plan';
import type { Box } from './place-labels.ts';
import { createPlanCanvas } from './plan-canvas.ts';
import { type PlanContent, PlanNameLayer } from './plan-name-layer.ts';
import { sheetBox } from './plan-names.ts';
import { planShapes, planZoom } from './plan-shapes.ts';

export interface CityPlanLayer {
  show(content: PlanContent): void;
  /** What the plans cover, in Leaflet's layer pixels: names of the land keep clear of them. */
  boxes(): readonly Box[];
  destroy(): void;
}

/** From here on a plan names what it shows itself. */
const namedFrom = 13;

/** Between the land (200) and the railways (350); the names below those of the map (450). */
const panes = { plans: 300, planNames: 440 } as const;

/** Sheets with plans of town centres, laid on the land: it has no streets. */
export function createCityPlanLayer(map: L.Map, plans: readonly CityPlan[]): CityPlanLayer {
  for (const [name, zIndex] of Object.entries(panes)) {
    const pane = map.getPane(name) ?? map.createPane(name);
    pane.style.zIndex = String(zIndex);
    pane.style.pointerEvents = 'none';
  }
  const renderer = createPlanCanvas(plans, 'plans');
  const parts = plans.flatMap(planShapes).map(({ kind, points, style }) => {
    const path = points.map(([lon, lat]): L.LatLngTuple => [lat, lon]);
    const options = { renderer, interactive: false, smoothFactor: 0.5 };
    const layer =
      kind === 'area'
        ? L.polygon(path, options)
        : kind === 'line'
          ? L.polyline(path, options)
          : L.circleMarker(path[0] ?? [0, 0], options);
    return { layer, style };
  });
  const shapes = L.layerGroup(parts.map(({ layer }) => layer));
  const names = new PlanNameLayer(plans, 'planNames').addTo(map);
  let content: PlanContent | undefined;

  function paint(): void {
    if (!content) return;
    const zoom = map.getZoom();
    if (zoom < planZoom) {
      shapes.remove();
      return;
    }
    const { colours, look } = content;
    for (const { layer, style } of parts) layer.setStyle(style(colours, look.unit, zoom));
    if (!map.hasLayer(shapes)) shapes.addTo(map);
  }

  map.on('zoomend', paint);
  return {
    show(next) {
      content = next;
      paint();
      names.setContent(next);
    },
    boxes: () =>
      map.getZoom() < namedFrom
        ? []
        : plans.map((plan) =>
            sheetBox(plan, {
              toPixel: ([lon, lat]) => {
                const { x, y } = map.latLngToLayerPoint([lat, lon]);
                return [x, y];
              },
            }),
          ),
    destroy() {
      map.off('zoomend', paint);
      shapes.remove();
      names.remove();
      renderer.remove();
    },
  };
}

/** Whether a plan names this place itself, so that no other name may stand there. */
export function isOnPlan(
  plans: readonly CityPlan[],
  [lon, lat]: readonly [number, number],
  zoom: number,
): boolean {
  return (
    zoom >= namedFrom &&
    plans.some(
      ({ bounds: [west, south, east, north] }) =>
        lon >= west && lon <= east && lat >= south && lat <= north,
    )
  );
}
