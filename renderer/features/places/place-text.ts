import type { Locale } from '#shared/locales';
import type { Place } from '#shared/place-model';
import { pickText } from '../../i18n/localized.ts';
import { bytesOf, cutToBytes, firstThatFits, largestQrBytes } from '../../ui/qr-text.ts';

/** What a phone keeps of a place: plain text, complete as far as one code holds it. */
export function placeToText(
  place: Pick<Place, 'title' | 'city' | 'position' | 'website'>,
  locale: Locale,
): string {
  const title = pickText(place.title, locale).value;
  const city = pickText(place.city, locale).value;
  const geo = `geo:${place.position.map((degrees) => degrees.toFixed(5)).join(',')}`;
  const website = place.website ? [place.website] : [];
  return firstThatFits([
    [title, city, geo, ...website].join('\n'),
    [title, city, geo].join('\n'),
    [title, geo].join('\n'),
    [cutToBytes(title, largestQrBytes - bytesOf(`\n${geo}`)), geo].join('\n'),
  ]);
}

/** A web address as people read it out: no scheme, no trailing slash. */
export const readableAddress = (website: string): string =>
  website.replace(/^https?:\/\//, '').replace(/\/$/, '');
