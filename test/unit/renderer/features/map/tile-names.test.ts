import { expect, test } from 'vitest';
import { type NamedTile, namesIn, withPackNames } from '#renderer/features/map/tile-names.ts';

type Feature = NonNullable<ReturnType<NamedTile['data']['get']>>[number];

const aFeature = (props: Feature['props'], ...points: (readonly [number, number])[]) =>
  // Names are read from these two fields alone.
  ({ props, geom: [points.map(([x, y]) => ({ x, y }))] }) as unknown as Feature;

const aTile = (layers: Readonly<Record<string, Feature[]>>, x = 1): NamedTile => ({
  data: new Map(Object.entries(layers)),
  dataTile: { z: 1, x, y: 0 },
  dim: 1024,
  scale: 2,
});

test('a place is named where it lies, with what its kind and size are', () => {
  const town = aFeature(
    {
      kind: 'locality',
      capital: 4,
      population: 300_000,
      min_zoom: 5,
      name: 'Смоленск',
      'name:ru': 'Смоленск',
      'name:be': 'Смаленск',
      'name:en': 'Smolensk',
    },
    [256, 512],
  );

  const { labels } = namesIn([aTile({ places: [town] })]);

  expect(labels).toEqual([
    {
      kind: 'centre',
      name: { ru: 'Смоленск', be: 'Смаленск', en: 'Smolensk' },
      at: [90, 0],
      minZoom: 5,
      population: 300_000,
    },
  ]);
});

test('without a Belarusian name the Russian one is shown, and a nameless place is left out', () => {
  const { labels } = namesIn([
    aTile({
      places: [
        aFeature({ kind: 'locality', name: 'Краснае', 'name:ru': 'Красное' }, [0, 0]),
        aFeature({ kind: 'locality', name: 'Заходняе' }, [0, 0]),
        aFeature({ kind: 'locality' }, [0, 0]),
      ],
    }),
  ]);

  expect(labels.map(({ name }) => [name.ru, name.be])).toEqual([
    ['Красное', 'Красное'],
    ['Заходняе', 'Заходняе'],
  ]);
});

test('a river that runs through two tiles is one river', () => {
  const river = (width: number) =>
    aFeature({ kind: 'river', width, 'name:ru': 'Днепр', 'name:be': 'Дняпро' }, [0, 0], [512, 512]);

  const { rivers } = namesIn([
    aTile({ water_label: [river(4)] }, 0),
    aTile({ water_label: [river(4)] }, 1),
  ]);

  expect(rivers).toHaveLength(1);
  expect(rivers[0]).toMatchObject({ name: { ru: 'Днепр', be: 'Дняпро' }, width: 4 });
  expect(rivers[0]?.lines.map((line) => line[0]?.[0])).toEqual([-180, 0]);
});

test('of roads only railways and of lines only borders of countries hinder names', () => {
  const { rails, borders } = namesIn([
    aTile({
      roads: [aFeature({ kind: 'rail' }, [0, 512]), aFeature({ kind: 'highway' }, [512, 512])],
      boundaries: [
        aFeature({ kind: 'region' }, [0, 512]),
        aFeature({ kind: 'country' }, [512, 512]),
      ],
    }),
  ]);

  expect(rails).toEqual([[[0, 0]]]);
  expect(borders).toEqual([[[180, 0]]]);
});

test('streets have names near by, railways have none', () => {
  const street = aFeature({ kind: 'minor_road', name: 'Садовая', 'name:be': 'Садовая' }, [0, 0]);
  const tile = aTile({ roads: [street, aFeature({ kind: 'rail', name: 'Путь' }, [0, 0])] });

  const near = namesIn([{ ...tile, data: new Map(tile.data), dataTile: { z: 13, x: 1, y: 0 } }]);

  expect(near.streets.map(({ name }) => name.ru)).toEqual(['Садовая']);
  expect(namesIn([tile]).streets).toEqual([]);
});

test('a town of the map is not named again by a pack, but its namesake far away is', () => {
  const aTown = (x: number, min_zoom: number) =>
    aFeature({ kind: 'locality', 'name:ru': 'Рудня', min_zoom }, [x, 256]);
  const own = namesIn([aTile({ places: [aTown(256, 9)] })]);
  const packs = namesIn([aTile({ places: [aTown(256, 8), aTown(300, 8)] })]);

  const { labels } = withPackNames(own, packs, []);

  expect(labels.map(({ minZoom, at }) => [minZoom, at[0] > 91])).toEqual([
    [9, false],
    [8, true],
  ]);
});

test('where a pack has a tile the names follow its rivers, not the coarse ones', () => {
  const river = aFeature({ kind: 'river', 'name:ru': 'Днепр' }, [256, 256], [600, 600]);
  const own = namesIn([aTile({ water_label: [river] }, 0)]);
  const none = namesIn([]);

  const within = withPackNames(own, none, [{ dataTile: { z: 1, x: 0, y: 0 } }]);

  expect(own.rivers[0]?.lines[0]).toHaveLength(2);
  expect(within.rivers[0]?.lines[0]).toHaveLength(1);
});
