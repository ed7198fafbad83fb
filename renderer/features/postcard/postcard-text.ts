import type { Locale } from '#shared/locales';
import type { Place } from '#shared/place-model';
import { sentencesOf } from '#shared/sentences';
import { pickText } from '../../i18n/localized.ts';
import { firstThatFits } from '../../ui/qr-text.ts';

/**
 * The words of a card for a phone: the greeting, where it is from and a point on the map, with a
 * sentence about the place if one code holds it. A picture would take a hundred codes.
 */
export function postcardToText(
  greeting: string,
  place: Pick<Place, 'title' | 'city' | 'position' | 'lead'>,
  locale: Locale,
): string {
  const title = pickText(place.title, locale).value;
  const city = pickText(place.city, locale).value;
  const [about = ''] = sentencesOf(pickText(place.lead, locale).value);
  const geo = `geo:${place.position.map((degrees) => degrees.toFixed(5)).join(',')}`;
  return firstThatFits([
    [greeting, `${title}, ${city}`, about, geo].join('\n'),
    [greeting, `${title}, ${city}`, geo].join('\n'),
    [greeting, title, geo].join('\n'),
    [title, geo].join('\n'),
  ]);
}
