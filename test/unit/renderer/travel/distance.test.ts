import { expect, test } from 'vitest';
import { walkingMinutes } from '#renderer/travel/distance.ts';
import { distanceKm } from '#shared/distance';

const centre = [54.7777, 32.0533] as const;

test('Smolensk to Minsk is about 310 km in a straight line', () => {
  expect(distanceKm([...centre], [53.9006, 27.559])).toBeCloseTo(309, -1);
});

test('a kilometre takes about 17 minutes through streets, and here is one minute away', () => {
  const northOfCentre = [centre[0] + 0.009, centre[1]] as const;

  expect(walkingMinutes([...centre], [...northOfCentre])).toBe(17);
  expect(walkingMinutes([...centre], [...centre])).toBe(1);
});
