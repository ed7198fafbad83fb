/** Seeded chance: the same seed always gives the same run of numbers, so the same picture. */
export interface Chance {
  (): number;
  range(low: number, high: number): number;
  int(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  maybe(probability: number): boolean;
}

export function chance(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0 || 1;

  function next(): number {
    state |= 0;
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  function range(low: number, high: number): number {
    return low + (high - low) * next();
  }
  function pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(next() * list.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  return Object.assign(next, {
    range,
    pick,
    int: (low: number, high: number) => Math.floor(range(low, high + 1)),
    maybe: (probability: number) => next() < probability,
  });
}

/** FNV-1a over code points, kept small so that seeds stay readable in scene files. */
export function seedOf(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0) % 99991;
}
