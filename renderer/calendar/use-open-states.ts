import { useEffect, useState } from 'react';
import type { Place } from '#shared/place-model';
import { useNow } from '../session/use-now.ts';
import type { NowState } from './week-hours.ts';

export type OpenStates = ReadonlyMap<string, NowState>;

const none: OpenStates = new Map();

/** Which places are open now, by id; those whose hours nobody knows are not among them. */
export function useOpenStates(places: readonly Place[]): OpenStates {
  const now = useNow();
  const [states, setStates] = useState(none);
  const known = places.filter(({ openingHours }) => openingHours !== undefined);
  const key = known.map(({ id, openingHours }) => `${id} ${openingHours}`).join('\n');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of `known`, which is new every time
  useEffect(
    function readHours() {
      let left = false;
      if (known.length === 0) {
        setStates(none);
        return undefined;
      }
      // The reader of opening hours is heavy, and most kiosks know none: fetched when needed.
      import('./week-hours.ts')
        .then(({ weekHours }) => {
          const read = known.flatMap(({ id, openingHours = '', country }) => {
            const hours = weekHours(openingHours, country, now);
            return hours ? [[id, hours.now] as const] : [];
          });
          if (!left) setStates(new Map(read));
        })
        .catch(() => undefined);
      return () => {
        left = true;
      };
    },
    [key, now],
  );

  return states;
}

export const isOpen = (states: OpenStates, id: string): boolean => states.get(id)?.kind === 'open';
