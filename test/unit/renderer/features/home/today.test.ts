import { expect, test } from 'vitest';
import { greetingOf } from '#renderer/features/home/today.ts';

test('the greeting follows the clock', () => {
  expect(['04:59', '05:00', '11:59', '12:00', '17:59', '18:00'].map(greetingOf)).toEqual([
    'evening',
    'morning',
    'morning',
    'day',
    'day',
    'evening',
  ]);
});
