import { useEffect } from 'react';
import { signOfLife } from '../../session/sign-of-life.ts';

const signsOfLife = ['pointerdown', 'keydown', 'wheel', signOfLife] as const;

/** Calls `listener`, which must stay the same function, for every touch and key. */
export function useSignsOfLife(listener: () => void): void {
  useEffect(
    function listen() {
      for (const sign of signsOfLife) document.addEventListener(sign, listener, true);
      return () => {
        for (const sign of signsOfLife) document.removeEventListener(sign, listener, true);
      };
    },
    [listener],
  );
}
