import { expect, test } from 'vitest';
import {
  type DiagramItem,
  diagramItems,
  diagramPage,
  nearestLinesFirst,
  servicesOnLine,
} from '#renderer/features/trains/line-diagram.ts';
import {
  aLine,
  aNetwork,
  aService,
  aStation,
  train3940,
  train5556,
  vitebskDirect,
} from '../../../../support/rail-builders.ts';

const network = aNetwork([]);
const namesOf = (items: readonly DiagramItem[]) =>
  items.map((item) => (item.kind === 'stop' ? item.station.id : `${item.from} | ${item.to}`));

test('the border stands between the last Russian and the first Belarusian station', () => {
  const line = network.lines.find(({ id }) => id === 'smolensk-vitebsk');

  const items = diagramItems(line?.stops ?? [], network);

  expect(namesOf(items)).toEqual([
    'smolensk-tsentralny',
    'rudnya',
    'RU | BY',
    'zaolsha',
    'vitebsk',
  ]);
  expect(items[2]?.km).toBe(78.7);
});

test('the border is drawn also where the list of stops skips it, and from the other side', () => {
  const stops = ['gomel', 'orsha', 'smolensk-tsentralny'].map((stopId) => ({ stopId }));

  expect(namesOf(diagramItems(stops, network))).toEqual([
    'gomel',
    'orsha',
    'BY | RU',
    'smolensk-tsentralny',
  ]);
});

test('a line within one country has no border', () => {
  const stops = ['vitebsk', 'polotsk'].map((stopId) => ({ stopId }));

  expect(namesOf(diagramItems(stops, network))).toEqual(['vitebsk', 'polotsk']);
});

const manyItems = (count: number): readonly DiagramItem[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'stop',
    station: aStation(`s${index}`),
    km: index,
  }));

test('every station of a long line is on exactly one of its pages', () => {
  const items = manyItems(46);
  const room = { columns: 4, rows: 8 };

  const pages = [1, 2].map((page) => diagramPage(items, page, room));

  expect(pages.flatMap((page) => page.columns.flat())).toEqual(items);
  expect(pages.map((page) => page.pages)).toEqual([2, 2]);
});

test('no page has more columns or rows than there is room for', () => {
  for (let count = 1; count <= 60; count += 1) {
    const { columns, pages } = diagramPage(manyItems(count), 1, { columns: 3, rows: 7 });

    expect(columns.length).toBeLessThanOrEqual(3);
    expect(Math.max(...columns.map((column) => column.length))).toBeLessThanOrEqual(7);
    expect(pages).toBe(Math.ceil(count / 21));
  }
});

test('a page beyond the end is the last one', () => {
  expect(diagramPage(manyItems(46), 9, { columns: 4, rows: 8 }).page).toBe(2);
});

test('a train runs on a line when it stops there twice, not where it only crosses it', () => {
  const line = aLine('vitebsk-polotsk', { vitebsk: 0, polotsk: 101 });

  expect(servicesOnLine([vitebskDirect, train3940, train5556], line)).toEqual([train3940]);
});

test('lines over the border come first, then those from Smolensk, then by length', () => {
  const ids = nearestLinesFirst(network, 'smolensk-tsentralny').map((line) => line.id);

  expect(ids).toEqual([
    'smolensk-orsha',
    'smolensk-vitebsk',
    'moscow-smolensk',
    'orsha-mogilev',
    'orsha-vitebsk',
    'vitebsk-polotsk',
    'mogilev-gomel',
  ]);
});

test('a service without stops on record makes an empty diagram', () => {
  const { stops } = aService('unknown', ['atlantis', 'lemuria']);

  const items = diagramItems(
    stops.map((stopId) => ({ stopId })),
    network,
  );

  expect(diagramPage(items, 1, { columns: 4, rows: 8 })).toEqual({
    columns: [],
    page: 1,
    pages: 1,
  });
});
