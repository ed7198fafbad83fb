import type { Locale } from '#shared/locales';
import type { Place } from '#shared/place-model';
import type { Tour } from '#shared/tour-model';
import { compareText } from '../../i18n/compare.ts';
import { pickText } from '../../i18n/localized.ts';
import { daysOf, type TourDay } from './tour-days.ts';

/** A tour with those of its stops that can be shown. */
export interface ShownTour {
  readonly tour: Tour;
  readonly days: readonly [TourDay, ...TourDay[]];
}

const travelRank: Readonly<Record<Tour['travel'], number>> = { walk: 0, train: 1, car: 2 };

/** The tours that still lead somewhere: on foot, then by train, then by car; short ones first. */
export function shownTours(
  tours: readonly Tour[],
  placeById: ReadonlyMap<string, Place>,
  locale: Locale,
): readonly ShownTour[] {
  return tours
    .flatMap((tour) => showTour(tour, placeById) ?? [])
    .sort(
      (a, b) =>
        travelRank[a.tour.travel] - travelRank[b.tour.travel] ||
        a.days.length - b.days.length ||
        compareText(
          pickText(a.tour.title, locale).value,
          pickText(b.tour.title, locale).value,
          locale,
        ),
    );
}

/** A tour with what is left of it, or null where nothing is. */
export function showTour(tour: Tour, placeById: ReadonlyMap<string, Place>): ShownTour | null {
  const [first, ...others] = daysOf(tour, placeById);
  return first ? { tour, days: [first, ...others] } : null;
}

/** The place whose picture stands for the tour: the first one, should the chosen one be hidden. */
export const coverOf = (
  { tour, days: [first] }: ShownTour,
  placeById: ReadonlyMap<string, Place>,
): Place => placeById.get(tour.coverId) ?? first.stops[0].place;
