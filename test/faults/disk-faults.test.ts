import { expect, test } from 'vitest';
import { countSteps, onFaultyDisk, whatBreaks } from '../support/every-fault.ts';
import type { Fate, Fault } from '../support/faulty-files.ts';
import { threeTrees } from '../support/three-trees.ts';

const trees = threeTrees();

const once =
  (at: number, fate: Fate): Fault =>
  (step) =>
    step === at ? fate : 'none';
const fromThenOn =
  (at: number, fate: Fate): Fault =>
  (step) =>
    step < at ? 'none' : fate;

for (const [title, code, faultAt] of [
  ['full at one step', 'ENOSPC', (at: number) => once(at, 'before')],
  ['full in the middle of one step', 'ENOSPC', (at: number) => once(at, 'half')],
  ['full from one step on', 'ENOSPC', (at: number) => fromThenOn(at, 'half')],
  ['failing right after one step', 'EIO', (at: number) => once(at, 'after')],
  ['failing from one step on', 'EIO', (at: number) => fromThenOn(at, 'after')],
  ['read-only from one step on', 'EROFS', (at: number) => fromThenOn(at, 'before')],
] as const) {
  test(`a disk that is ${title} breaks nothing, whichever step it is`, async () => {
    const steps = await countSteps(trees());
    const broken: string[] = [];
    for (let at = 0; at < steps; at += 1) {
      const what = await whatBreaks(onFaultyDisk(trees(), faultAt(at), code));
      if (what !== null) broken.push(`step ${at}: ${what}`);
    }

    expect(steps).toBeGreaterThan(30);
    expect(broken).toEqual([]);
  });
}
