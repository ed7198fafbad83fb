import { useCallback, useEffect, useRef, useState } from 'react';
import { useSignsOfLife } from './use-signs-of-life.ts';

/**
 * Calls `onEnd` once nobody has touched the screen for `afterMs`. Returns the seconds that are
 * left during the last `warnMs`, and null before.
 */
export function useQuietTime(afterMs: number, warnMs: number, onEnd: () => void): number | null {
  const deadline = useRef(0);
  const [left, setLeft] = useState<number | null>(null);

  const restart = useCallback(() => {
    deadline.current = performance.now() + afterMs;
    setLeft(null);
  }, [afterMs]);
  useSignsOfLife(restart);

  useEffect(
    function watch() {
      deadline.current = performance.now() + afterMs;
      const timer = setInterval(() => {
        const leftMs = deadline.current - performance.now();
        if (leftMs <= 0) onEnd();
        else setLeft(leftMs <= warnMs ? Math.ceil(leftMs / 1000) : null);
      }, 500);
      return () => clearInterval(timer);
    },
    [afterMs, warnMs, onEnd],
  );

  return left;
}
