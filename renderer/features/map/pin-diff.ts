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
