import type { Feature, PaintRule, PaintSymbolizer } from 'protomaps-leaflet';

export type Props = Feature['props'];

/** Fills the areas of a layer. */
export function area(
  dataLayer: string,
  colour: string,
  isWanted: (props: Props) => boolean = () => true,
): PaintRule {
  const symbolizer: PaintSymbolizer = {
    before(pen) {
      pen.fillStyle = colour;
    },
    draw(pen, geometry) {
      trace(pen, geometry);
      pen.fill();
    },
  };
  return { dataLayer, symbolizer, filter: polygons(isWanted) };
}

const polygonType = 3;
const polygons =
  (isWanted: (props: Props) => boolean) =>
  (_: number, { geomType, props }: Feature): boolean =>
    geomType === polygonType && isWanted(props);

/** Strokes the lines of a layer, and the edges of its areas. */
export function line(
  dataLayer: string,
  colour: string,
  width: (zoom: number) => number,
  isWanted: (props: Props) => boolean,
  dashes: number[] = [],
): PaintRule {
  const symbolizer: PaintSymbolizer = {
    before(pen, zoom) {
      pen.strokeStyle = colour;
      pen.lineWidth = width(zoom);
      pen.lineJoin = 'round';
      pen.lineCap = dashes.length > 0 ? 'butt' : 'round';
      pen.setLineDash(dashes);
    },
    draw(pen, geometry) {
      // In one go: where lines meet, a translucent colour does not become darker.
      trace(pen, geometry);
      pen.stroke();
    },
  };
  return { dataLayer, symbolizer, filter: (_, { props }) => isWanted(props) };
}

function trace(
  pen: CanvasRenderingContext2D,
  geometry: readonly (readonly { readonly x: number; readonly y: number }[])[],
): void {
  pen.beginPath();
  for (const part of geometry) {
    for (const [index, { x, y }] of part.entries()) {
      if (index === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    }
  }
}
