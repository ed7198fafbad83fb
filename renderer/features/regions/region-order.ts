import type { Locale } from '#shared/locales';
import type { Place, Region } from '#shared/place-model';
import { compareText } from '../../i18n/compare.ts';
import { pickText } from '../../i18n/localized.ts';

/** How many places each region has; the kiosk's own place is information, not a sight. */
export function countPlaces(places: readonly Place[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { region, category } of places) {
    if (category !== 'information') counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return counts;
}

/** Where most can be seen comes first, then by name; regions without places are left out. */
export const regionsInOrder = (
  regions: readonly Region[],
  counts: ReadonlyMap<string, number>,
  locale: Locale,
): readonly Region[] =>
  regions
    .filter(({ id }) => counts.has(id))
    .toSorted(
      (a, b) =>
        (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) ||
        compareText(pickText(a.title, locale).value, pickText(b.title, locale).value, locale),
    );
