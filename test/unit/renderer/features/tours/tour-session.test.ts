import { beforeEach, expect, test } from 'vitest';
import { showDay, useTourSession } from '#renderer/features/tours/tour-session.ts';
import { endSession, goBack, navigate, startVisit } from '#renderer/session/session.ts';

beforeEach(() => {
  endSession();
  startVisit('be');
});

test('the day is still chosen on the way back from a place', () => {
  navigate({ name: 'tour', id: 'by-train' });
  showDay('by-train', 2);

  navigate({ name: 'place', id: 'vitebsk-town-hall' });
  goBack();

  expect(useTourSession.getState().dayByTour).toEqual({ 'by-train': 2 });
});

test('another tour begins on its first day', () => {
  showDay('by-train', 2);

  expect(useTourSession.getState().dayByTour['by-car']).toBeUndefined();
});

test('the next visitor begins at the first day', () => {
  showDay('by-train', 2);

  endSession();

  expect(useTourSession.getState().dayByTour).toEqual({});
});
