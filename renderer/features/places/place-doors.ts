import type { PlaceCategory } from '#shared/place-model';

/** Kinds of places that open and close: where nobody has told us when, visitors should ask. */
export const hasDoors: ReadonlySet<PlaceCategory> = new Set([
  'museum',
  'castle',
  'fortress',
  'estate',
  'theatre',
  'church',
  'monastery',
  'craft',
]);
