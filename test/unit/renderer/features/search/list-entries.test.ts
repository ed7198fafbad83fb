import { expect, test } from 'vitest';
import { listEntries } from '#renderer/features/search/list-entries.ts';
import { realRecords } from '../../../../support/real-records.ts';

const entries = listEntries(realRecords);
const byKey = new Map(entries.map((entry) => [entry.key, entry]));

test('every entry has a key of its own', () => {
  expect(byKey.size).toBe(entries.length);
});

test('a town with several places opens the list of its places', () => {
  expect(byKey.get('town:Витебск')).toMatchObject({
    count: realRecords.places.filter(({ city }) => city.ru === 'Витебск').length,
    screen: { name: 'places', filter: { city: 'Витебск' }, page: 1 },
  });
});

test('a town with one place is that place', () => {
  expect(byKey.has('town:Катынь')).toBe(false);
  expect(byKey.get('place:katyn-memorial')?.otherNames).toMatchObject([{ ru: 'Катынь' }]);
});

test('every place, station, train and event can be found', () => {
  const missing = [
    ...realRecords.places.map(({ id }) => `place:${id}`),
    ...realRecords.events.map(({ id }) => `event:${id}`),
    ...realRecords.services.map(({ id }) => `service:${id}`),
    ...realRecords.lines.map(({ id }) => `line:${id}`),
    ...realRecords.exhibits.map(({ id }) => `exhibit:${id}`),
  ].filter((key) => !byKey.has(key));

  expect(missing).toEqual([]);
});

test('points on the border are no stations to go to', () => {
  const border = realRecords.stations.find(({ stopType }) => stopType === 'border');

  expect(border).toBeDefined();
  expect(byKey.has(`station:${border?.id}`)).toBe(false);
  expect(byKey.has(`halt:${border?.id}`)).toBe(false);
});

test('no region is offered that has nothing to see', () => {
  const empty = entries.filter(({ kind, count }) => kind === 'region' && !count);

  expect(empty).toEqual([]);
});
