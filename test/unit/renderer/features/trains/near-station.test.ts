import { expect, test } from 'vitest';
import { linesAt, placesNear, servicesAt } from '#renderer/features/trains/near-station.ts';
import type { Place } from '#shared/place-model';
import { aNetwork, aStation, train5556, vitebskDirect } from '../../../../support/rail-builders.ts';

const station = aStation('vitebsk');
const [lat, lon] = station.position;

const aPlace = (id: string, north: number, category: Place['category'] = 'museum'): Place => ({
  id,
  title: { ru: id, be: id },
  checkedOn: null,
  sources: [],
  country: 'BY',
  region: 'BY-VI',
  city: { ru: 'Витебск', be: 'Віцебск' },
  position: [lat + north, lon],
  positionVerified: true,
  category,
  unesco: null,
  built: null,
  lead: { ru: 'Текст', be: 'Тэкст' },
  body: { ru: 'Текст', be: 'Тэкст' },
  facts: { ru: [] },
});

test('the nearest places stand first, and no more of them than asked for', () => {
  const places = [aPlace('far', 0.2), aPlace('near', 0.01), aPlace('between', 0.1)];

  const near = placesNear(places, station, 2);

  expect(near.map(({ place }) => place.id)).toEqual(['near', 'between']);
  expect(near[0]?.km).toBeCloseTo(1.1, 1);
});

test('places in another town and information desks are not beside the station', () => {
  const places = [aPlace('another town', 1), aPlace('desk', 0.01, 'information')];

  expect(placesNear(places, station, 6)).toEqual([]);
});

test('kilometres from Smolensk are told only on lines that begin there', () => {
  const lines = linesAt(aNetwork([]), 'vitebsk', 'smolensk-tsentralny');

  expect(lines.map(({ id, kmFromOrigin }) => [id, kmFromOrigin])).toEqual([
    ['smolensk-vitebsk', 138.7],
    ['orsha-vitebsk', null],
    ['vitebsk-polotsk', null],
  ]);
});

test('Smolensk is not told to be nought kilometres from Smolensk', () => {
  const lines = linesAt(aNetwork([]), 'smolensk-tsentralny', 'smolensk-tsentralny');

  expect(lines.every(({ kmFromOrigin }) => kmFromOrigin === null)).toBe(true);
});

test('a station lists the trains that stop there', () => {
  expect(servicesAt([train5556, vitebskDirect], 'vitebsk')).toEqual([vitebskDirect]);
});
