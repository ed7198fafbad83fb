import { useEffect, useState } from 'react';

/** «0:45», «59:05»: the same in all three languages. */
export function formatCountdown(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Milliseconds left of a wait, counted by a clock that nobody can set. */
export function useCountdown(waitMs: number): number {
  const [wait, setWait] = useState({ ms: waitMs, leftMs: waitMs });
  if (wait.ms !== waitMs) setWait({ ms: waitMs, leftMs: waitMs });

  useEffect(
    function countDown() {
      if (waitMs <= 0) return undefined;
      const deadline = performance.now() + waitMs;
      const timer = setInterval(() => {
        const leftMs = Math.max(0, deadline - performance.now());
        setWait({ ms: waitMs, leftMs });
        if (leftMs === 0) clearInterval(timer);
      }, 250);
      return () => clearInterval(timer);
    },
    [waitMs],
  );

  return wait.leftMs;
}
