import L from 'leaflet';
import type { LonLat } from '#shared/base-map';
import type { Box } from './place-labels.ts';
import { showPicture } from './still-picture.ts';

/** Names drawn beyond the edges of the screen, so that they are there when it is dragged. */
const padding = 0.25;

/** What a canvas of names covers: the map on the screen, and some of it on every side. */
export interface LabelCanvas {
  /** Pixels of the canvas beyond each edge of the screen. */
  readonly pad: L.Point;
  /** The whole canvas. */
  readonly frame: Box;
  /** What of it is on the screen. */
  readonly screen: Box;
  readonly toPixel: (at: LonLat) => [number, number];
  /** Boxes in Leaflet's layer pixels, on the canvas. */
  readonly toBoxes: (boxes: readonly Box[]) => Box[];
  /** Boxes in pixels of the map's frame, on the canvas. */
  readonly fromFrame: (boxes: readonly Box[]) => Box[];
  /** Shows what is drawn on the canvas, and places it over the map. */
  readonly drawOn: (
    canvas: HTMLCanvasElement,
    draw: (pen: CanvasRenderingContext2D) => void,
  ) => void;
}

export function labelCanvasOf(map: L.Map): LabelCanvas {
  const size = map.getSize();
  const pad = size.multiplyBy(padding).round();
  const corner = map.containerPointToLayerPoint(pad.multiplyBy(-1));
  const [width, height] = [size.x + pad.x * 2, size.y + pad.y * 2];
  const frame = { left: 0, top: 0, right: width, bottom: height };
  return {
    pad,
    frame,
    screen: { left: pad.x, top: pad.y, right: width - pad.x, bottom: height - pad.y },
    toPixel: ([lon, lat]) => {
      const { x, y } = map.latLngToLayerPoint([lat, lon]).subtract(corner);
      return [x, y];
    },
    toBoxes: (boxes) =>
      boxes.map((box) => ({
        left: box.left - corner.x,
        right: box.right - corner.x,
        top: box.top - corner.y,
        bottom: box.bottom - corner.y,
      })),
    fromFrame: (boxes) =>
      boxes.map((box) => ({
        left: box.left + pad.x,
        right: box.right + pad.x,
        top: box.top + pad.y,
        bottom: box.bottom + pad.y,
      })),
    drawOn: (canvas, draw) => {
      showPicture(canvas, [width, height], (pen) => {
        pen.lineJoin = 'round';
        pen.textBaseline = 'middle';
        draw(pen);
      });
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      L.DomUtil.setPosition(canvas, corner);
    },
  };
}

/** Writes a text with a rim around its letters. */
export function writeRimmed(
  pen: CanvasRenderingContext2D,
  text: string,
  [x, y]: readonly [x: number, y: number],
  { ink, halo, unit }: { readonly ink: string; readonly halo: string; readonly unit: number },
): void {
  pen.strokeStyle = halo;
  pen.lineWidth = 5 * unit;
  pen.strokeText(text, x, y);
  pen.fillStyle = ink;
  pen.fillText(text, x, y);
}
