import type { Position } from '#shared/content-fields';
import { distanceKm } from '#shared/distance';
import type { Locale } from '#shared/locales';
import type { Place, PlaceCategory } from '#shared/place-model';
import { compareText } from '../../i18n/compare.ts';
import { pickText } from '../../i18n/localized.ts';
import type { PlaceFilter } from '../../session/screen.ts';

/** The part of a filter that says where; exactly one of its choices holds, or none. */
export type Where = Pick<PlaceFilter, 'country' | 'region' | 'city' | 'near'>;

/** The kiosk itself is where the visitor stands: nobody needs it among the sights. */
export const sightsOf = (places: readonly Place[], kioskPlaceId: string): readonly Place[] =>
  places.filter((place) => place.id !== kioskPlaceId);

/** Nearest first; by title where the kiosk does not know its own place. */
export function nearestFirst(
  places: readonly Place[],
  here: Position | undefined,
  locale: Locale,
): readonly Place[] {
  const title = (place: Place) => pickText(place.title, locale).value;
  const byTitle = (a: Place, b: Place) => compareText(title(a), title(b), locale);
  if (!here) return [...places].sort(byTitle);
  const km = new Map(places.map((place) => [place, distanceKm(here, place.position)]));
  return [...places].sort((a, b) => (km.get(a) ?? 0) - (km.get(b) ?? 0) || byTitle(a, b));
}

export const whereOf = ({ category: _, open: __, ...where }: PlaceFilter): Where => where;

export const isEverywhere = (filter: PlaceFilter): boolean =>
  Object.keys(whereOf(filter)).length === 0;

export const sameWhere = (a: Where, b: Where): boolean =>
  a.country === b.country &&
  a.region === b.region &&
  a.city === b.city &&
  Boolean(a.near) === Boolean(b.near);

/** Chooses a "where", or lifts it when it was already chosen; the kind of place stays. */
export function toggleWhere(filter: PlaceFilter, where: Where): PlaceFilter {
  const { category, open } = filter;
  const chosen = sameWhere(whereOf(filter), where) ? {} : where;
  return { ...chosen, ...(category && { category }), ...(open && { open }) };
}

/** Chooses a kind of place, or lifts it when it was already chosen; the "where" stays. */
export function toggleCategory(filter: PlaceFilter, category: PlaceCategory): PlaceFilter {
  const { category: present, ...others } = filter;
  return present === category ? others : { ...others, category };
}

/** Only what is open now, or everything again. */
export function toggleOpen(filter: PlaceFilter): PlaceFilter {
  const { open, ...others } = filter;
  return open ? others : { ...others, open: true };
}

export function countBy<K>(
  places: readonly Place[],
  key: (place: Place) => K,
): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const place of places) counts.set(key(place), (counts.get(key(place)) ?? 0) + 1);
  return counts;
}

/** Kinds of places as visitors think of them; together they hold every kind of sight. */
export const categoryGroups = [
  { name: 'faith', categories: ['church', 'monastery'] },
  { name: 'strongholds', categories: ['fortress', 'castle'] },
  { name: 'culture', categories: ['museum', 'estate', 'theatre', 'craft'] },
  { name: 'memory', categories: ['memorial', 'monument'] },
  { name: 'outdoors', categories: ['nature', 'park', 'viewpoint'] },
  { name: 'town', categories: ['architecture', 'archaeology', 'industry'] },
] as const satisfies readonly { name: string; categories: readonly PlaceCategory[] }[];
