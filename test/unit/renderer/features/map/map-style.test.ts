import type { Feature } from 'protomaps-leaflet';
import { expect, test } from 'vitest';
import { mapColours } from '#renderer/features/map/map-look.ts';
import { mapStyle } from '#renderer/features/map/map-style.ts';

const colours = mapColours.light;
const look = { theme: 'light', colours, unit: 1, textScale: 1 } as const;
const rules = mapStyle(look);

const line = 2;
const area = 3;

/** The sources of the rules that draw something at a zoom, from the lowest. */
function drawnBy(layer: string, geomType: number, props: Feature['props'], zoom: number) {
  const feature = { geomType, props } as Feature;
  return rules
    .filter(({ dataLayer }) => dataLayer === layer)
    .filter(({ minzoom = 0, maxzoom = 99 }) => zoom >= minzoom && zoom <= maxzoom)
    .filter(({ filter }) => !filter || filter(zoom, feature));
}
const widthsOf = (kind: string, zoom: number) =>
  drawnBy('roads', line, { kind }, zoom).map(({ symbolizer }) => {
    const pen = { setLineDash() {}, lineWidth: 0 } as unknown as CanvasRenderingContext2D;
    symbolizer.before?.(pen, zoom);
    return pen.lineWidth;
  });

test('a street has edges only where it is wide enough to see them', () => {
  expect(widthsOf('minor_road', 12)).toHaveLength(1);

  const [edge = 0, street = 0] = widthsOf('minor_road', 13);
  expect(edge).toBeGreaterThan(street);
});

test('the greater road is the wider one', () => {
  const widths = ['minor_road', 'medium_road', 'major_road', 'highway'].map(
    (kind) => widthsOf(kind, 14)[1],
  );

  expect(widths).toEqual(widths.toSorted((a = 0, b = 0) => a - b));
  expect(new Set(widths).size).toBe(4);
});

test.each(['forest', 'park', 'residential', 'industrial', 'grass', 'pedestrian'])(
  'ground of the kind %s has one colour',
  (kind) => {
    expect(drawnBy('landuse', area, { kind }, 12)).toHaveLength(1);
  },
);

test('a pack brings its own rivers and railways in the place of the coarse ones', () => {
  const rivers = drawnBy('water', line, { kind: 'river', width: 3 }, 11);
  const rails = drawnBy('roads', line, { kind: 'rail', kind_detail: 'rail' }, 11);

  expect(rivers.map(({ dataSource }) => dataSource)).toEqual(['coarse', 'packs']);
  expect(new Set(rails.map(({ dataSource }) => dataSource))).toEqual(new Set(['coarse', 'packs']));
});

test('from afar the coarse rivers and railways run on through a pack, and its own are not drawn', () => {
  const rivers = drawnBy('water', line, { kind: 'river', width: 3 }, 10);
  const rails = drawnBy('roads', line, { kind: 'rail', kind_detail: 'rail' }, 10);

  expect([...rivers, ...rails].map(({ dataSource }) => dataSource)).toEqual(
    Array(3).fill(undefined),
  );
});

test('a forest of a pack hides no river', () => {
  const order = rules.filter(
    ({ dataLayer, dataSource, maxzoom }) =>
      dataLayer === 'landuse' || (dataLayer === 'water' && !dataSource && maxzoom === 10),
  );

  expect(order.findLastIndex(({ dataLayer }) => dataLayer === 'landuse')).toBeLessThan(
    order.findIndex(({ dataLayer }) => dataLayer === 'water'),
  );
});

test('land lies beneath what packs draw, and borders of countries above it', () => {
  const sources = rules.map(({ dataLayer, dataSource }) => dataSource ?? dataLayer);
  const lastOfPacks = sources.lastIndexOf('packs');

  expect(sources.lastIndexOf('earth')).toBeLessThan(sources.indexOf('packs'));
  expect(rules.slice(lastOfPacks).some(({ dataLayer }) => dataLayer === 'boundaries')).toBe(true);
});

/** The colours in which the areas of a layer are filled, from the lowest. */
function fillsOf(focus: string | undefined, layer: string, props: Feature['props']) {
  const feature = { geomType: area, props } as Feature;
  return mapStyle(look, focus)
    .filter(({ dataLayer, filter }) => dataLayer === layer && filter?.(8, feature))
    .flatMap(({ symbolizer }) => {
      const pen = { setLineDash() {} } as unknown as CanvasRenderingContext2D;
      symbolizer.before?.(pen, 8);
      return pen.fillStyle ?? `framed in ${pen.strokeStyle}`;
    });
}

test('the two home regions, one of each country, are tinted alike', () => {
  expect(fillsOf(undefined, 'regions', { id: 'RU-SMO' })).toEqual([colours.home]);
  expect(fillsOf(undefined, 'regions', { id: 'BY-VI' })).toEqual([colours.home]);
  expect(fillsOf(undefined, 'regions', { id: 'BY-MI' })).toEqual([]);
});

test('a region that is looked at is lit and framed, and all other land dimmed', () => {
  expect(fillsOf('BY-MI', 'regions', { id: 'BY-MI' })).toEqual([
    colours.lit,
    `framed in ${colours.litLine}`,
  ]);
  expect(fillsOf('BY-MI', 'regions', { id: 'BY-VI' })).toEqual([]);
  expect(fillsOf('BY-MI', 'earth', { union: true })).toEqual([colours.unlit]);
});

test('a country that is looked at is lit as a whole', () => {
  expect(fillsOf('BY', 'regions', { id: 'BY-MI' })).toEqual([colours.lit]);
  expect(fillsOf('BY', 'regions', { id: 'RU-SMO' })).toEqual([]);
});
