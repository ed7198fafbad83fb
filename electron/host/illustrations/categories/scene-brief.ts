import type { Chance } from '../drawing/chance.ts';
import type { NearPlants, SceneCategory, SceneOf } from '../scene-model.ts';

/** What a category needs to draw its subject; `pick` fills in whatever the scene left open. */
export type SceneBrief<Category extends SceneCategory> = Pick<
  SceneOf<Category>,
  'setting' | 'subject'
> & { readonly pick: Chance; readonly near: NearPlants };
