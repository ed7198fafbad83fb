import { expect, test } from 'vitest';
import { dayPostcards, postcardsADay } from '#renderer/features/attract/day-postcards.ts';
import type { Place } from '#shared/place-model';
import { realRecords } from '../../../../support/real-records.ts';
import { aPlace } from '../../../../support/records.ts';

const picture = { variants: [{ sha256: 'a'.repeat(64), width: 960, height: 720 }] };
const drawn = (place: Place): Place => ({ ...place, pictures: [picture] }) as Place;
const places = realRecords.places.map(drawn);
const today = { year: 2026, month: 11, day: 29 };

test('both countries take turns', () => {
  const countries = dayPostcards(places, today).map(({ country }) => country);

  expect(countries).toHaveLength(postcardsADay);
  expect(countries.join(' ')).toBe('RU BY '.repeat(postcardsADay / 2).trim());
});

test('tomorrow brings other places, today brings the same ones again', () => {
  const ids = (day: number) => dayPostcards(places, { ...today, day }).map(({ id }) => id);

  expect(ids(29)).toEqual(ids(29));
  expect(ids(30).filter((id) => ids(29).includes(id))).toEqual([]);
});

test('memorials, long names and places without a picture are left out', () => {
  const long = 'Т'.repeat(40);
  const shown = dayPostcards(
    [
      drawn(aPlace({ id: 'memorial', category: 'memorial' })),
      drawn(aPlace({ id: 'long', title: { ru: long, be: long, en: long } })),
      aPlace({ id: 'bare' }),
      drawn(aPlace({ id: 'castle' })),
    ],
    today,
  );

  expect(shown.map(({ id }) => id)).toEqual(['castle']);
});

test('a release without places shows none', () => {
  expect(dayPostcards([], today)).toEqual([]);
});
