import type { Collection } from '#shared/content-model';

/** Fewest and most words of a field. */
export type Bounds = readonly [min: number, max: number];

/**
 * How long texts may be, in Russian and Belarusian words: a visitor stands, and reads sixty words
 * before asking for more. English needs more words for the same, see {@link englishFactor}.
 */
export const boundsOf: { readonly [C in Collection]?: { readonly [field: string]: Bounds } } = {
  places: { lead: [8, 36], body: [40, 90], lookAt: [3, 18] },
  regions: { text: [30, 60] },
  lines: { text: [25, 90] },
  services: { text: [20, 75] },
  events: { text: [25, 60] },
  exhibits: { text: [25, 60] },
  tours: { text: [15, 50] },
  questions: { title: [3, 20], explanation: [4, 30] },
};

/** Articles, and small particles written apart. */
export const englishFactor = 1.25;
