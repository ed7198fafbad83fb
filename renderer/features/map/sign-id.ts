import type { PlaceCategory } from '#shared/place-model';

/** The id of a category's sign in the sprite that pins draw theirs from. */
export const signId = (category: PlaceCategory): string => `map-sign-${category}`;
