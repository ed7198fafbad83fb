import type { Feature, PaintRule, PaintSymbolizer } from 'protomaps-leaflet';
import type { MapLook } from './map-look.ts';

/** The regions that this kiosk tells most about, one of each country, tinted alike. */
const homeRegions: readonly unknown[] = ['RU-SMO', 'BY-VI'];

/** What is drawn of land and water, from the lowest; the layers are named as Protomaps names them. */
export function mapStyle({ colours, unit }: MapLook): readonly PaintRule[] {
  const dashes = (...parts: number[]) => parts.map((part) => part * unit);
  return [
    area('earth', colours.neighbours),
    area('earth', colours.union, ({ union }) => union === true),
    area('regions', colours.home, ({ id }) => homeRegions.includes(id)),
    area('landcover', colours.urban, ({ kind }) => kind === 'urban_area'),
    ...[2, 3, 4].map((width) =>
      line(
        'water',
        colours.water,
        (zoom) => unit * (width - 0.8) * (zoom >= 9 ? 1.7 : zoom === 8 ? 1.3 : 0.9),
        (props) => props.kind === 'river' && props.width === width,
      ),
    ),
    area('water', colours.water, ({ kind }) => kind !== 'river'),
    line(
      'boundaries',
      colours.regionLine,
      () => 1.6 * unit,
      ({ kind }) => kind === 'region',
      dashes(7, 6),
    ),
    line('boundaries', colours.countryGlow, () => 11 * unit, isCountry),
    line('boundaries', colours.countryLine, () => 2.6 * unit, isCountry, dashes(16, 6, 3, 6)),
    line('roads', colours.halo, (zoom) => 5 * railScale(zoom) * unit, isRail),
    line('roads', colours.rail, (zoom) => 2.5 * railScale(zoom) * unit, isRail),
  ];
}

type Props = Feature['props'];

const isCountry = ({ kind }: Props): boolean => kind === 'country';
const isRail = ({ kind }: Props): boolean => kind === 'rail';
const railScale = (zoom: number): number => (zoom >= 9 ? 1.25 : zoom >= 8 ? 1 : 0.75);

function area(
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

function line(
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
