import type { Scene } from './scene-model.ts';

/** Scenes an artist has described; all other records follow their category. */
export const knownScenes: readonly Scene[] = [
  { id: 'orsha-jesuit-collegium', category: 'monastery' },
  { id: 'smolensk-trinity-monastery', category: 'monastery' },
  {
    id: 'smolensk-history-museum',
    category: 'museum',
    time: 'day',
    subject: { walls: 'ochre', roof: 'tile', floors: 2 },
  },
  {
    id: 'smolensk-art-gallery',
    category: 'museum',
    time: 'autumn',
    subject: { walls: 'brick', roof: 'slate', floors: 2, gable: false },
  },
  { id: 'smolensk-drama-theatre', category: 'theatre', time: 'dusk' },
  { id: 'smolensk-dnieper-embankment', category: 'viewpoint', time: 'dusk' },
  { id: 'orsha-mlyn-museum', category: 'industry', time: 'day', subject: { part: 'factory' } },
  { id: 'bogoroditskoye-field', category: 'memorial', subject: { part: 'mound' } },
  { id: 'line-smolensk-vitebsk', category: 'rail', time: 'day', setting: 'bridge' },
  { id: 'line-smolensk-orsha', category: 'rail', time: 'dusk', setting: 'field' },
  { id: 'slavianski-bazaar', category: 'event', time: 'night' },
  {
    id: 'smolensk-flax-museum',
    category: 'fortress',
    time: 'day',
    subject: { roof: 'open', height: 460, side: 'right' },
    near: 'flax',
  },
  { id: 'border-road', category: 'road', time: 'day' },
  { id: 'vyazma-spasskaya-tower', category: 'fortress', time: 'day', near: 'grass' },
];
