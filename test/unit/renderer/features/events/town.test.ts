import { expect, test } from 'vitest';
import { stationOfTown, townOf } from '#renderer/features/events/town.ts';
import type { Station } from '#shared/rail-model';

const aStation = (ru: string, country: 'RU' | 'BY', stopType: Station['stopType'] = 'station') =>
  ({
    id: ru,
    title: { ru, be: ru },
    checkedOn: null,
    sources: [],
    stopType,
    countries: [country],
    position: [54, 32],
    positionVerified: true,
  }) satisfies Station;
const stations = [
  aStation('Брест-Восточный', 'BY'),
  aStation('Брест-Центральный', 'BY'),
  aStation('Красное', 'RU'),
  aStation('Полоцк', 'BY'),
  aStation('Рославль I', 'RU'),
  aStation('Москва-Пассажирская-Смоленская (Белорусский вокзал)', 'RU'),
  aStation('Гагарин', 'RU', 'border'),
];
const find = (ru: string, region: string) => stationOfTown({ ru, be: ru }, [region], stations)?.id;

test('an event in a town is reached through the main station of the town', () => {
  expect(find('Полоцк', 'BY-VI')).toBe('Полоцк');
  expect(find('Брест', 'BY-BR')).toBe('Брест-Центральный');
  expect(find('Рославль', 'RU-SMO')).toBe('Рославль I');
  expect(find('Москва', 'RU-MOW')).toMatch(/^Москва-Пассажирская/);
});

test('a namesake abroad and a border point are no station of the town', () => {
  expect(find('Красное', 'BY-MI')).toBeUndefined();
  expect(find('Гагарин', 'RU-SMO')).toBeUndefined();
});

test('of several towns the first counts, without its district', () => {
  expect(townOf('Смоленск, Новоспасское')).toBe('Смоленск');
  expect(townOf('Александрия (Шкловский район)')).toBe('Александрия');
});
