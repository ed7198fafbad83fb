import { expect, test } from 'vitest';
import { countSteps, onFaultyDisk, whatBreaks } from '../../../../support/every-fault.ts';
import { threeTrees } from '../../../../support/three-trees.ts';

const trees = threeTrees();

// Every step, and other faults: `npm run test:faults`.
test('a disk that fills up while a release arrives breaks nothing', async () => {
  const steps = await countSteps(trees());
  const broken: string[] = [];
  for (let at = 2; at < steps; at += 8) {
    const trouble = onFaultyDisk(trees(), (step) => (step < at ? 'none' : 'half'), 'ENOSPC');
    const what = await whatBreaks(trouble);
    if (what !== null) broken.push(`step ${at}: ${what}`);
  }

  expect(broken).toEqual([]);
});
