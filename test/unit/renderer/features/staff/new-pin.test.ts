import { expect, test } from 'vitest';
import { enterNewPin, firstStep, startOver } from '#renderer/features/staff/new-pin.ts';

const enter = (...pins: readonly string[]) =>
  pins.reduce<ReturnType<typeof enterNewPin>>(
    (step, pin) => (typeof step === 'string' ? step : enterNewPin(step, pin)),
    firstStep,
  );

test('a new PIN that was entered twice is the new PIN', () => {
  expect(enter('480917', '480917')).toBe('480917');
});

test('one entry is not enough', () => {
  expect(enter('480917')).toEqual({ first: '480917', message: null });
});

test('two different entries begin anew, and the second is not remembered as the first', () => {
  expect(enter('480917', '480971')).toEqual({ first: null, message: 'differs' });
  expect(enter('480917', '480971', '480971')).toEqual({ first: '480971', message: null });
});

test('a refused PIN must be entered twice again', () => {
  expect(enterNewPin(startOver('easy'), '480917')).toEqual({ first: '480917', message: null });
});
