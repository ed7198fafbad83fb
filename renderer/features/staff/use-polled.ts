import { useCallback, useEffect, useState } from 'react';
import type { NotAllowed } from '#shared/access-model';
import type { Result } from '#shared/result';
import { leaveStaffMode } from './staff-session.ts';

/** Often enough that a copy is seen to go on, and a stick soon after it was put in. */
const askEveryMs = 1000;

/**
 * What the host answers, asked again and again; undefined until it has. With it comes what asks at
 * once, after something was done. `ask` must be the same at every render.
 */
export function usePolled<T>(
  ask: () => Promise<Result<T, NotAllowed>>,
): readonly [T | undefined, () => Promise<void>] {
  const [answer, setAnswer] = useState<T>();
  const look = useCallback(async () => {
    // A host that does not answer is asked again: what was seen last stays.
    const answered = await ask().catch(() => undefined);
    if (answered?.ok) setAnswer(answered.value);
    else if (answered) leaveStaffMode();
  }, [ask]);

  useEffect(
    function keepLooking() {
      let over = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      async function goOn(): Promise<void> {
        await look();
        if (!over) timer = setTimeout(goOn, askEveryMs);
      }
      void goOn();
      return () => {
        over = true;
        clearTimeout(timer);
      };
    },
    [look],
  );

  return [answer, look];
}
