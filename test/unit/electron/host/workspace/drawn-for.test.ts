import { expect, test } from 'vitest';
import { drawnFor } from '#electron/host/workspace/drawn-for.ts';

const anEvent = (category: string, id = 'event-20261129-1') =>
  drawnFor({ collection: 'events', id, category });

test('a record always gets the same drawing, and another one for another matter', () => {
  expect(anEvent('faith')).toMatch(/^<svg /);
  expect(anEvent('faith')).toBe(anEvent('faith'));
  expect(anEvent('faith')).not.toBe(anEvent('theatre'));
});

test('a category that nobody knows has a drawing all the same', () => {
  expect(anEvent('nobody-knows-it')).toMatch(/^<svg /);
});
