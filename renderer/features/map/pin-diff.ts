/** What has to be taken off and put on the map so that it shows the wanted keys. */
export interface PinDiff<T> {
  readonly gone: readonly string[];
  readonly come: readonly (readonly [key: string, value: T])[];
}

/** Pins that stay are not touched: they neither flicker nor cost anything. */
export function diffPins<T>(
  shown: ReadonlySet<string>,
  wanted: ReadonlyMap<string, T>,
): PinDiff<T> {
  return {
    gone: [...shown].filter((key) => !wanted.has(key)),
    come: [...wanted].filter(([key]) => !shown.has(key)),
  };
}

/**
 * What is drawn at a zoom, gathered as from farther off where it would be too many: the map stays
 * quick and clear whatever is put on it.
 */
export function fewEnough<T>(
  at: (zoom: number) => readonly T[],
  zoom: number,
  most: number,
): readonly T[] {
  let found = at(zoom);
  for (let farther = zoom - 1; found.length > most && farther >= 0; farther -= 1) {
    found = at(farther);
  }
  return found;
}
