/** Told of each sign, says true when so many came within so short a time, and starts over. */
export interface Repeats {
  add(atMs: number): boolean;
  /** Something else happened in between. */
  reset(): void;
}

export function createRepeats(wanted: number, withinMs: number): Repeats {
  let times: readonly number[] = [];
  return {
    add(atMs) {
      times = [...times, atMs].slice(-wanted);
      const [first] = times;
      if (times.length < wanted || first === undefined || atMs - first > withinMs) return false;
      times = [];
      return true;
    },
    reset() {
      times = [];
    },
  };
}
