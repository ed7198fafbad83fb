import { useCallback, useEffect, useState } from 'react';
import type { MapShelf } from '#shared/map-shelf-model';
import { kiosk } from '../../shell/kiosk.ts';
import { leaveStaffMode } from './staff-session.ts';

/** Often enough that an import is seen to go on, and a stick soon after it was put in. */
const askEveryMs = 1000;

/**
 * The detailed maps of this kiosk and of sticks, looked at again and again; undefined until the
 * host has answered. With it comes what looks at once, after something was done.
 */
export function useMapShelf(): readonly [MapShelf | undefined, () => Promise<void>] {
  const [shelf, setShelf] = useState<MapShelf>();
  const look = useCallback(async () => {
    // A host that does not answer is asked again: what was seen last stays.
    const answer = await kiosk.api.getMapShelf({}).catch(() => undefined);
    if (answer?.ok) setShelf(answer.value);
    else if (answer) leaveStaffMode();
  }, []);
  useEffect(() => {
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
  }, [look]);
  return [shelf, look];
}
