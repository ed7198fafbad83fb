import { useEffect, useState } from 'react';
import type { Stick } from '#shared/tools-api';
import { kiosk } from '../../shell/kiosk.ts';

/** Soon enough for whoever has just put a stick in. */
const askEveryMs = 1000;

/** The sticks that are in the kiosk, looked at again and again; undefined until the first answer. */
export function useSticks(): readonly Stick[] | undefined {
  const [sticks, setSticks] = useState<readonly Stick[]>();
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function look(): Promise<void> {
      // A host that does not answer is asked again: what was seen last stays.
      const answer = await kiosk.api.listSticks({}).catch(() => undefined);
      if (over) return;
      if (answer?.ok) setSticks(answer.value);
      timer = setTimeout(look, askEveryMs);
    }
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, []);
  return sticks;
}
