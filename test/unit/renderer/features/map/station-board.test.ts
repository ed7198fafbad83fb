import { expect, test } from 'vitest';
import { servicesAt } from '#renderer/features/map/station-board.ts';
import { aService, train3940, vitebskDirect } from '../../../../support/rail-builders.ts';

test('a board names the trains that stop there, near ones first, what is only planned last', () => {
  const planned = aService('planned', ['vitebsk', 'polotsk'], { routeType: 'planned' });
  const elsewhere = aService('elsewhere', ['orsha', 'minsk']);

  const board = servicesAt([planned, train3940, elsewhere, vitebskDirect], 'vitebsk');

  expect(board.map(({ id }) => id)).toEqual(['smolensk-vitebsk-direct', 'train-39-40', 'planned']);
});
