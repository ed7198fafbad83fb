import { useEffect, useState } from 'react';
import type { Place } from '#shared/place-model';
import { useNow } from '../../session/use-now.ts';

/** How many of the places are open now by hours that are known; 0 where none are. */
export function useOpenCount(places: readonly Place[]): number {
  const now = useNow();
  const [open, setOpen] = useState(0);
  const known = places.filter(({ openingHours }) => openingHours !== undefined);
  const key = known.map(({ id, openingHours }) => `${id} ${openingHours}`).join('\n');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of `known`, which is new every time
  useEffect(
    function countOpen() {
      let left = false;
      if (known.length === 0) {
        setOpen(0);
        return undefined;
      }
      // The reader of opening hours is heavy, and most kiosks know none: fetched when needed.
      import('../../calendar/week-hours.ts')
        .then(({ weekHours }) => {
          const count = known.filter(
            ({ openingHours = '', country }) =>
              weekHours(openingHours, country, now)?.now.kind === 'open',
          ).length;
          if (!left) setOpen(count);
        })
        .catch(() => undefined);
      return () => {
        left = true;
      };
    },
    [key, now],
  );

  return open;
}
