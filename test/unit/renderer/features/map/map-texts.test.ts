import { expect, test } from 'vitest';
import { textsAt, withoutRepeats } from '#renderer/features/map/map-texts.ts';
import type { MapLabel } from '#renderer/features/map/tile-names.ts';

const aLabel = (
  ru: string,
  kind: MapLabel['kind'],
  minZoom: number,
  population = 10_000,
): MapLabel => ({ kind, name: { ru, be: `${ru}-be` }, at: [30, 55], minZoom, population });

const texts = (labels: readonly MapLabel[], zoom: number) =>
  textsAt(labels, zoom, 'ru').map(({ text }) => text);

test('from afar only what matters is named, the capital first', () => {
  const labels = [
    aLabel('Рудня', 'town', 9),
    aLabel('Смоленск', 'centre', 5, 320_000),
    aLabel('Минск', 'capital', 4, 1_700_000),
  ];

  expect(texts(labels, 7)).toEqual(['Минск', 'Смоленск']);
  expect(texts(labels, 9)).toEqual(['Минск', 'Смоленск', 'Рудня']);
});

test('near the border both countries are named beside it, not in their middle', () => {
  const labels = [aLabel('Россия', 'country', 3), aLabel('Беларусь', 'country', 8)];

  expect(texts(labels, 7)).toEqual(['РОССИЯ']);
  expect(texts(labels, 8)).toEqual(['БЕЛАРУСЬ']);
  expect(texts(labels, 11)).toEqual([]);
});

test('a name that is missing in the language of the visitor is given in Russian', () => {
  const labels = [aLabel('Рудня', 'town', 9)];

  expect(textsAt(labels, 9, 'be')[0]?.text).toBe('Рудня-be');
  expect(textsAt(labels, 9, 'en')[0]?.text).toBe('Рудня');
});

test('a station is not named again where its town is', () => {
  const station = (text: string) => ({ text, at: [30, 55], style: 'station', dot: true }) as const;
  const named = textsAt([aLabel('Рудня', 'town', 9)], 9, 'ru');

  const left = withoutRepeats([station('Рудня'), station('Голынки')], named);

  expect(left.map(({ text }) => text)).toEqual(['Голынки']);
});

test('the seat of a small district abroad is not written as large as a city', () => {
  const styles = [
    aLabel('Смоленск', 'centre', 5, 320_000),
    aLabel('Елгава', 'centre', 5, 60_000),
    aLabel('Минск', 'capital', 5, 1_700_000),
  ].map((label) => textsAt([label], 8, 'ru')[0]?.style);

  expect(styles).toEqual(['city', 'town', 'city']);
});

test('a part of a town has no dot: it is an area', () => {
  const [quarter, village] = textsAt(
    [aLabel('Заднепровье', 'quarter', 12), aLabel('Гнёздово', 'town', 12)].toReversed(),
    12,
    'ru',
  ).toReversed();

  expect(quarter).toMatchObject({ style: 'quarter', dot: false });
  expect(village).toMatchObject({ style: 'village', dot: true });
});
