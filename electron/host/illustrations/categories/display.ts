import { place } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { type Stand, type ThingName, things } from '../things/catalogue.ts';
import {
  fieldGround,
  meadowGround,
  orbitGround,
  roadGround,
  steppeGround,
} from './display-grounds.ts';
import { hallRoom, tableRoom } from './display-rooms.ts';
import type { SceneBrief } from './scene-brief.ts';

/** What is shown when a scene names nothing: a thing at home in any museum. */
const anyThing: readonly ThingName[] = ['jar', 'book', 'glassware', 'linen', 'easel'];

interface Setting {
  /** Draws everything behind the thing and under it. */
  readonly draw: (kit: Kit, pick: SceneBrief<'display'>['pick']) => void;
  readonly x: number;
  readonly y: number;
}

const settings: Readonly<Record<Stand, Setting>> = {
  table: { draw: tableRoom, x: 860, y: 962 },
  hall: { draw: hallRoom, x: 800, y: 990 },
  field: { draw: fieldGround, x: 800, y: 990 },
  meadow: { draw: meadowGround, x: 760, y: 1010 },
  road: { draw: roadGround, x: 800, y: 1000 },
  steppe: { draw: steppeGround, x: 800, y: 966 },
  orbit: { draw: orbitGround, x: 800, y: 500 },
};

/** One thing, large: what an exhibit or a fair is about. */
export function drawDisplay(kit: Kit, { pick, subject = {} }: SceneBrief<'display'>): void {
  const thing: { stand: Stand; draw: (kit: Kit) => string; scale?: number } =
    things[subject.thing ?? pick.pick(anyThing)];
  const { draw, x, y } = settings[thing.stand];
  draw(kit, pick);
  kit.add(place(thing.draw(kit), x, y, thing.scale ?? 1));
}
