import { test } from 'vitest';
import { checkRandomLives } from '../support/store-model.ts';
import { threeTrees } from '../support/three-trees.ts';

const trees = threeTrees();

test('in hundreds of random lives one verified release is shown and nothing of a kept one is lost', async () => {
  await checkRandomLives({ trees: Object.values(trees()), runs: 300, longest: 40 });
}, 900_000);
