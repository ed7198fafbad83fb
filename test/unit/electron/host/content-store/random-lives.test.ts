import { test } from 'vitest';
import { checkRandomLives } from '../../../../support/store-model.ts';
import { threeTrees } from '../../../../support/three-trees.ts';

const trees = threeTrees();

// Many more and longer ones: `npm run test:faults`.
test('whatever happens, one verified release is shown and nothing of a kept one is lost', async () => {
  await checkRandomLives({ trees: Object.values(trees()), runs: 8, longest: 14 });
});
