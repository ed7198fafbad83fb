import { path } from '../drawing/elements.ts';
import type { HourName } from '../drawing/hours.ts';
import { inksFor } from '../drawing/inks.ts';
import { Kit } from '../drawing/kit.ts';
import { land, roll } from '../nature/land.ts';
import { woods } from '../nature/woods.ts';

export const TILE_W = 1600;
export const TILE_H = 760;

/** The lower left of a tile stays calm: the caption plate sits there. */
export const tileKit = (id: string, hour: HourName, seed: number): Kit =>
  new Kit({ id: `tile-${id}`, ink: inksFor(hour), seed, w: TILE_W, h: TILE_H });

export function tileHorizon(kit: Kit, y: number, colour = kit.ink.copse.m, spruce = 0.3): void {
  const { ink } = kit;
  const far = roll(kit, y, 10, 5);
  kit.add(
    path(land(far, TILE_H), ink.air(colour, 0.68)),
    woods(kit, far, { h: 40, colour: ink.air(colour, 0.6), spruce }),
  );
}
