import { expect, test } from 'vitest';
import { coverOf, shownTours, showTour } from '#renderer/features/tours/tour-order.ts';
import { aPlace, aStop, aTour, byId, said } from './a-tour.ts';

const places = byId(aPlace('wall'), aPlace('cathedral'));
const stops = [aStop('wall', null), aStop('cathedral')];

test('walks come first, then trains, then cars; short tours before long ones', () => {
  const twoDays = [aStop('wall', null), aStop('cathedral', { by: 'walk' }, 2)];
  const tours = [
    aTour(stops, { id: 'drive', travel: 'car' }),
    aTour(twoDays, { id: 'long-walk' }),
    aTour(stops, { id: 'train', travel: 'train' }),
    aTour(stops, { id: 'walk-b', title: said('Б') }),
    aTour(stops, { id: 'walk-a', title: said('А') }),
  ];

  const ids = shownTours(tours, places, 'ru').map(({ tour }) => tour.id);

  expect(ids).toEqual(['walk-a', 'walk-b', 'long-walk', 'train', 'drive']);
});

test('a tour of which no place is left is not offered', () => {
  expect(shownTours([aTour([aStop('closed', null)])], places, 'be')).toEqual([]);
});

test('where the place of the picture is hidden, the first shown place stands for the tour', () => {
  const tour = aTour([aStop('closed', null), aStop('cathedral')], { coverId: 'closed' });

  const shown = showTour(tour, places);

  expect(shown && coverOf(shown, places).id).toBe('cathedral');
});

test('the chosen picture stands for the tour', () => {
  const shown = showTour(aTour(stops, { coverId: 'cathedral' }), places);

  expect(shown && coverOf(shown, places).id).toBe('cathedral');
});
