import { useEffect, useState } from 'react';

/** Long enough to be read by somebody who walks past, short enough to be seen to change. */
const turnMs = 10_000;

/** Counts up while the attract screen stands. */
export function useTurn(): number {
  const [turn, setTurn] = useState(0);
  useEffect(function keepTurning() {
    const timer = setInterval(() => setTurn((count) => count + 1), turnMs);
    return () => clearInterval(timer);
  }, []);
  return turn;
}

/** What stands in this turn; nothing where there is nothing. */
export const turnOf = <T>(items: readonly T[], turn: number): T | undefined =>
  items[turn % Math.max(1, items.length)];
