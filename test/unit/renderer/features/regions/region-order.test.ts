import { expect, test } from 'vitest';
import { countPlaces, regionsInOrder } from '#renderer/features/regions/region-order.ts';
import { aPlace, someRecords } from '../../../../support/records.ts';

const [region] = someRecords().regions;
if (!region) throw new Error('no region to begin with');
const named = (id: string, ru: string) => ({ ...region, id, title: { ru, be: ru } });
const regions = [
  named('BY-BR', 'Брест'),
  named('BY-VI', 'Витебск'),
  named('BY-HO', 'Гомель'),
  named('BY-MA', 'Азов'),
];
const placeIn = (id: string, category: 'castle' | 'information' = 'castle') =>
  aPlace({ region: id, category });

test('the region with most to see comes first, equals by name, empty ones not at all', () => {
  const counts = countPlaces([
    placeIn('BY-VI'),
    placeIn('BY-VI'),
    placeIn('BY-BR'),
    placeIn('BY-MA'),
  ]);

  expect(regionsInOrder(regions, counts, 'ru').map(({ id }) => id)).toEqual([
    'BY-VI',
    'BY-MA',
    'BY-BR',
  ]);
});

test('the information centre itself is no sight', () => {
  expect(countPlaces([placeIn('BY-BR', 'information')]).get('BY-BR')).toBeUndefined();
});
