import { expect, test } from 'vitest';
import { cardPlaces } from '#renderer/features/postcard/card-places.ts';
import { postcardToText } from '#renderer/features/postcard/postcard-text.ts';
import { bytesOf, largestQrBytes } from '#renderer/ui/qr-text.ts';
import { locales } from '#shared/locales';
import type { Place } from '#shared/place-model';
import { realRecords } from '../../../../support/real-records.ts';
import { aPlace } from '../../../../support/records.ts';

const longestGreeting = 'Хочу показать вам это место';

test.each(locales)('the card of every place fits one code, point included (%s)', (locale) => {
  const wrong = realRecords.places.filter((place) => {
    const text = postcardToText(longestGreeting, place, locale);
    return bytesOf(text) > largestQrBytes || !/\ngeo:-?\d+\.\d{5},-?\d+\.\d{5}$/.test(text);
  });

  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('a card greets first and needs no internet', () => {
  const text = postcardToText('Привет!', aPlace(), 'ru');

  expect(text).toBe('Привет!\nЗамок, Мир\nЗачем ехать\ngeo:53.45130,26.47270');
});

test('what the visitor has kept comes first, then what is near; no memorial', () => {
  const pictures = [{ variants: [{ sha256: 'a'.repeat(64), width: 480, height: 360 }] }];
  const drawn = (fields: Partial<Place>): Place => ({ ...aPlace(fields), pictures }) as Place;
  const places = [
    drawn({ id: 'far', position: [60, 30] }),
    drawn({ id: 'near', position: [54.8, 32] }),
    drawn({ id: 'memorial', category: 'memorial' }),
    drawn({ id: 'kept', position: [61, 30] }),
    aPlace({ id: 'bare' }),
  ];

  expect(cardPlaces(places, ['kept'], [54.78, 32.04]).map(({ id }) => id)).toEqual([
    'kept',
    'near',
    'far',
  ]);
});
