import { expect, test } from 'vitest';
import { fieldSize, plantField } from '#renderer/features/quiz/field-plan.ts';

/** Half the width of an open flower. */
const flowerRadius = 60;

test.each([3, 5, 8])('a round of %i questions grows as many flowers, none of them cut off', (n) => {
  const plants = plantField(n);

  expect(plants).toHaveLength(n);
  for (const { x, lean, height } of plants) {
    expect(x + lean - flowerRadius).toBeGreaterThanOrEqual(0);
    expect(x + lean + flowerRadius).toBeLessThanOrEqual(fieldSize.width);
    expect(height + flowerRadius).toBeLessThanOrEqual(fieldSize.height);
  }
});

test('no flower hides the one beside it', () => {
  const heads = plantField(8).map(({ x, lean, height }) => ({ x: x + lean, y: height }));

  for (const [index, head] of heads.slice(1).entries()) {
    const before = heads[index];
    const apart = Math.hypot(head.x - (before?.x ?? 0), head.y - (before?.y ?? 0));
    expect(apart).toBeGreaterThan(2 * flowerRadius);
  }
});
