import type { HourName } from '../drawing/hours.ts';
import type { NearPlants, SceneCategory } from '../scene-model.ts';

interface Habit {
  readonly times: readonly HourName[];
  readonly near: readonly NearPlants[];
}

/** The hours and near plants each category is usually drawn with. */
export const habits: Readonly<Record<SceneCategory, Habit>> = {
  church: { times: ['day', 'dawn', 'autumn', 'winter'], near: ['birch', 'flax', 'grass', 'none'] },
  monastery: { times: ['dawn', 'winter', 'day', 'autumn'], near: ['reeds', 'grass'] },
  fortress: { times: ['dusk', 'autumn', 'day'], near: ['rowan', 'grass'] },
  castle: { times: ['autumn', 'dawn', 'dusk'], near: ['reeds', 'grass'] },
  museum: { times: ['day', 'autumn', 'dawn'], near: ['tree', 'none'] },
  estate: { times: ['day', 'autumn', 'dawn'], near: ['flax', 'birch', 'reeds'] },
  nature: { times: ['dawn', 'day', 'autumn', 'dusk', 'winter'], near: ['birch', 'pine', 'reeds'] },
  park: { times: ['autumn', 'day'], near: ['tree', 'flax'] },
  monument: { times: ['day', 'autumn', 'dusk'], near: ['tree', 'none'] },
  memorial: { times: ['grey'], near: ['birch', 'none'] },
  theatre: { times: ['dusk', 'night'], near: ['none'] },
  viewpoint: { times: ['dawn', 'dusk', 'day'], near: ['rowan', 'birch', 'pine'] },
  architecture: { times: ['day', 'dusk', 'autumn'], near: ['none', 'tree'] },
  archaeology: { times: ['dawn', 'day', 'dusk'], near: ['flax', 'grass'] },
  industry: { times: ['dawn', 'day'], near: ['grass'] },
  craft: { times: ['day', 'autumn'], near: ['flax'] },
  rail: { times: ['dawn', 'day', 'dusk', 'autumn'], near: ['flax', 'grass', 'birch'] },
  display: { times: ['day', 'dawn', 'autumn', 'day'], near: ['none'] },
  event: { times: ['night', 'dusk'], near: ['none'] },
  road: { times: ['day', 'dawn', 'autumn'], near: ['grass'] },
};
