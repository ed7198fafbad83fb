import type { PaintRule } from 'protomaps-leaflet';
import type { MapLook } from './map-look.ts';
import { area, line, type Props } from './map-rules.ts';
import { packGround, packWays, trueWayZoom } from './pack-style.ts';
import { planZoom } from './plan-shapes.ts';

/** The regions that this kiosk tells most about, one of each country, tinted alike. */
const homeRegions: readonly unknown[] = ['RU-SMO', 'BY-VI'];

/** A region by its ISO 3166-2 code, or all regions of a country by its ISO 3166-1 code. */
export type MapFocus = string;

/**
 * What is drawn of land and water, from the lowest; the layers are named as Protomaps names them.
 * Rules with the source "coarse" are for tiles alone where no pack knows better. What a visitor
 * looks at is lit and framed, all other land dimmed.
 */
export function mapStyle(look: MapLook, focus?: MapFocus): readonly PaintRule[] {
  const { colours, unit } = look;
  const dashes = (...parts: number[]) => parts.map((part) => part * unit);
  const isLit = ({ id }: Props) =>
    focus !== undefined && (id === focus || String(id).startsWith(`${focus}-`));
  return [
    ...(focus
      ? [area('earth', colours.unlit), area('regions', colours.lit, isLit)]
      : [
          area('earth', colours.neighbours),
          area('earth', colours.union, ({ union }) => union === true),
          area('regions', colours.home, ({ id }) => homeRegions.includes(id)),
        ]),
    { ...coarse(area('landcover', colours.urban, isUrban)), maxzoom: planZoom - 1 },
    // The ground of the plans, which end in it.
    { ...coarse(area('landcover', colours.town, isUrban)), minzoom: planZoom },
    ...rivers(look).map(near),
    coarse(area('water', colours.water, ({ kind }) => kind !== 'river')),
    ...packGround(look),
    ...rivers(look).map(afar),
    line(
      'boundaries',
      colours.regionLine,
      () => 1.6 * unit,
      ({ kind }) => kind === 'region',
      dashes(7, 6),
    ),
    ...packWays(look),
    line('boundaries', colours.countryGlow, () => 11 * unit, isCountry),
    line('boundaries', colours.countryLine, () => 2.6 * unit, isCountry, dashes(16, 6, 3, 6)),
    // A country is framed by its borders already.
    line(
      'regions',
      colours.litLine,
      () => 4 * unit,
      (props) => isLit(props) && focus === props.id,
    ),
    ...[
      line('roads', colours.halo, (zoom) => 5 * railScale(zoom) * unit, isRail),
      line('roads', colours.rail, (zoom) => 2.5 * railScale(zoom) * unit, isRail),
    ].flatMap((rule) => [near(rule), afar(rule)]),
  ];
}

const rivers = ({ colours, unit }: MapLook): PaintRule[] =>
  [2, 3, 4].map((width) =>
    line(
      'water',
      colours.water,
      (zoom) => (width - 0.8) * riverScale(zoom, unit),
      (props) => props.kind === 'river' && props.width === width,
    ),
  );

/**
 * Rivers and railways of the kiosk's own map run on through packs as long as nobody sees that they
 * run beside the true ones: a pack ends somewhere within a tile, and they would end at its edge.
 */
const afar = (rule: PaintRule): PaintRule => ({ ...rule, maxzoom: trueWayZoom - 1 });
const near = (rule: PaintRule): PaintRule => ({ ...coarse(rule), minzoom: trueWayZoom });
const coarse = (rule: PaintRule): PaintRule => ({ ...rule, dataSource: 'coarse' });
/** From where plans are drawn a great river is as wide as it is there, some 120 metres. */
const riverScale = (zoom: number, unit: number): number => {
  if (zoom >= planZoom) return Math.max(1.7 * 2 ** (zoom - planZoom), 1.7 * unit);
  return (zoom >= 9 ? 1.7 : zoom === 8 ? 1.3 : 0.9) * unit;
};
const isUrban = ({ kind }: Props): boolean => kind === 'urban_area';
const isCountry = ({ kind }: Props): boolean => kind === 'country';
const isRail = ({ kind }: Props): boolean => kind === 'rail';
const railScale = (zoom: number): number => (zoom >= 9 ? 1.25 : zoom >= 8 ? 1 : 0.75);
