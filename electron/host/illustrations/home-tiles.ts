import { drawBorderTile } from './tiles/border-tile.ts';
import { drawEventsTile } from './tiles/events-tile.ts';
import { drawMapTile } from './tiles/map-tile.ts';
import { drawNearTile } from './tiles/near-tile.ts';
import { drawSeeTile } from './tiles/see-tile.ts';
import { drawTrainsTile } from './tiles/trains-tile.ts';

/** The six doors on the home screen, drawn 1600 × 760. */
export const homeTiles = {
  see: drawSeeTile,
  near: drawNearTile,
  trains: drawTrainsTile,
  map: drawMapTile,
  events: drawEventsTile,
  border: drawBorderTile,
} as const;
