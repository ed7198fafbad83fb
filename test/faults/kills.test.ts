import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { countSteps, whatBreaks } from '../support/every-fault.ts';
import { threeTrees } from '../support/three-trees.ts';

const trees = threeTrees();
const script = fileURLToPath(new URL('killed-life.ts', import.meta.url));

/** How a kiosk ended that was to die at a step: it ends well when it never came so far. */
async function killAt(folder: string, step: number, moment: string): Promise<string | null> {
  const { factory, arriving } = trees();
  const child = fork(script, [folder, factory, arriving, String(step), moment], {
    execArgv: ['--import', 'tsx'],
    stdio: 'inherit',
  });
  const [, signal] = await once(child, 'exit');
  return signal;
}

for (const moment of ['before', 'half', 'after']) {
  test(`a kiosk that is killed ${moment} any step on the disk, and again at its next start, loses nothing`, async () => {
    const steps = await countSteps(trees());
    const broken: string[] = [];
    let kills = 0;
    for (let step = 0; step < steps; step += 1) {
      // At another step each time: early ones, late ones, and ones that it does not reach.
      const again = (step * 7) % steps;
      const what = await whatBreaks({
        trees: trees(),
        async trouble(folder) {
          for (const at of [step, again]) {
            if ((await killAt(folder, at, moment)) === 'SIGKILL') kills += 1;
          }
        },
      });
      if (what !== null) broken.push(`step ${step}, then ${again}: ${what}`);
    }

    process.stdout.write(`${kills} kills ${moment} a step on the disk\n`);
    expect(broken).toEqual([]);
    expect(kills).toBeGreaterThan(steps);
  }, 900_000);
}
