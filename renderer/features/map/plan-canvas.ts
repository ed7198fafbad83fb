import L from 'leaflet';
import type { CityPlan } from '#shared/city-plan';
import { sheetBox } from './plan-names.ts';

/** What Leaflet's canvas has beside what its types tell, in 1.9. */
interface CanvasParts {
  readonly _ctx: CanvasRenderingContext2D;
  readonly _map: L.Map;
  /** The part that is to be drawn anew; null for all of it. */
  _redrawBounds: L.Bounds | null;
  _redraw(): void;
}

/** How much of a sheet, from each edge, goes over into the land around it. */
const fading = 0.14;
/** Pixels by which strokes may reach beyond the sheet. */
const beyond = 40;

/** A canvas on which plans end softly: a town does not end where its plan does. */
export function createPlanCanvas(plans: readonly CityPlan[], pane: string): L.Canvas {
  const canvas = L.canvas({ pane, padding: 0.25 });
  // Leaflet 1.9 has these under the names of its own classes; the version is pinned.
  const parts = canvas as unknown as CanvasParts;
  const { _redraw: redraw } = parts;
  parts._redraw = () => {
    // What fades twice would be gone.
    parts._redrawBounds = null;
    redraw.call(parts);
    for (const plan of plans) fadeEdges(parts._ctx, sheetBox(plan, { toPixel }));
  };
  const toPixel = ([lon, lat]: readonly [number, number]) => {
    const { x, y } = parts._map.latLngToLayerPoint([lat, lon]);
    return [x, y] as const;
  };
  return canvas;
}

function fadeEdges(
  pen: CanvasRenderingContext2D,
  { left, top, right, bottom }: ReturnType<typeof sheetBox>,
): void {
  const [wide, high] = [(right - left) * fading, (bottom - top) * fading];
  const [width, height] = [right - left + beyond * 2, bottom - top + beyond * 2];
  pen.save();
  pen.globalCompositeOperation = 'destination-out';
  for (const [edge, inner, horizontal] of [
    [left, left + wide, true],
    [right, right - wide, true],
    [top, top + high, false],
    [bottom, bottom - high, false],
  ] as const) {
    const gradient = horizontal
      ? pen.createLinearGradient(edge, 0, inner, 0)
      : pen.createLinearGradient(0, edge, 0, inner);
    gradient.addColorStop(0, 'rgb(0 0 0 / 1)');
    gradient.addColorStop(1, 'rgb(0 0 0 / 0)');
    pen.fillStyle = gradient;
    const outer = edge < inner ? edge - beyond : edge + beyond;
    const [from, to] = [Math.min(outer, inner), Math.max(outer, inner)];
    if (horizontal) pen.fillRect(from, top - beyond, to - from, height);
    else pen.fillRect(left - beyond, from, width, to - from);
  }
  pen.restore();
}
