import { create } from 'zustand';
import type { Locale } from '#shared/locales';
import type { Face } from '#shared/statistics-model';
import { count } from '../shell/count.ts';
import { endSession, useSession } from './session.ts';

interface Farewell {
  /** The language of the visitor who has just said goodbye, until they have left or answered. */
  readonly leaving: Locale | null;
  /** This visitor has said how it was, and is not asked again. */
  readonly rated: boolean;
}

export const useFarewell = create<Farewell>()(() => ({ leaving: null, rated: false }));

/** The visitor says goodbye: everything is forgotten at once, and one question may be answered. */
export function finishVisit(): void {
  const { locale } = useSession.getState();
  const { rated } = useFarewell.getState();
  endSession();
  if (!rated) useFarewell.setState({ leaving: locale });
}

/** One touch, counted on this machine; nothing tells who it was. */
export function rateVisit(face: Face): void {
  if (useFarewell.getState().rated) return;
  useFarewell.setState({ rated: true });
  count({ what: 'rating', face });
}

export const sayNoMore = (): void => useFarewell.setState({ leaving: null, rated: false });

useSession.subscribe((now, before) => {
  if (now.visiting !== before.visiting) sayNoMore();
});
