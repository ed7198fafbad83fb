import type { Country } from '#shared/content-fields';
import { locales } from '#shared/locales';
import type { Place, PlaceCategory } from '#shared/place-model';
import type { LocalDate } from '../../i18n/format.ts';

/** So many pictures pass by before the first one returns: more than anybody waits for. */
export const postcardsADay = 12;

/** A name of more letters cannot be read in passing. */
const longestTitle = 36;

/** Where one mourns is no advertisement. */
const leftOut: ReadonlySet<PlaceCategory> = new Set(['memorial', 'information']);

/**
 * The places whose pictures are shown on this day: the two countries in turns, and other places
 * every day. The same on every kiosk and after every restart.
 */
export function dayPostcards(places: readonly Place[], today: LocalDate): readonly Place[] {
  const day = Math.floor(Date.UTC(today.year, today.month - 1, today.day) / 86_400_000);
  const perCountry = postcardsADay / 2;
  const [ours, theirs] = (['RU', 'BY'] as const).map((country) =>
    windowOf(postcardsOf(places, country), day * perCountry, perCountry),
  ) as [readonly Place[], readonly Place[]];
  return Array.from({ length: perCountry }, (_, index) => [ours[index], theirs[index]])
    .flat()
    .filter((place) => place !== undefined);
}

const postcardsOf = (places: readonly Place[], country: Country): readonly Place[] =>
  places
    .filter(
      (place) =>
        place.country === country &&
        !leftOut.has(place.category) &&
        (place.pictures?.length ?? 0) > 0 &&
        locales.every((locale) => (place.title[locale] ?? '').length <= longestTitle),
    )
    // By what their ids hash to: neighbours in the records are neighbours on the map too.
    .toSorted((a, b) => hashOf(a.id) - hashOf(b.id));

/** `count` items from `start` on, going round at the end. */
const windowOf = <T>(items: readonly T[], start: number, count: number): readonly T[] =>
  Array.from(
    { length: Math.min(count, items.length) },
    (_, index) => items[(start + index) % items.length] as T,
  );

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}
