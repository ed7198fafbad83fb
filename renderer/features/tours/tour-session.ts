import { create } from 'zustand';
import { useSession } from '../../session/session.ts';

interface TourSession {
  /** The day that the visitor last looked at, by tour. */
  readonly dayByTour: Readonly<Record<string, number>>;
}

/** Still there on the way back from a place, gone at home and for the next visitor. */
export const useTourSession = create<TourSession>()(() => ({ dayByTour: {} }));

export const showDay = (tourId: string, day: number): void =>
  useTourSession.setState(({ dayByTour }) => ({ dayByTour: { ...dayByTour, [tourId]: day } }));

useSession.subscribe(({ visiting, screen }) => {
  if (!visiting || screen.name === 'home') {
    useTourSession.setState(useTourSession.getInitialState(), true);
  }
});
