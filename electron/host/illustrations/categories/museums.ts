import { globeLamp } from '../buildings/garden-pieces.ts';
import { museum } from '../buildings/museum.ts';
import { townRow } from '../buildings/town-row.ts';
import { cottage } from '../buildings/village.ts';
import type { Chance } from '../drawing/chance.ts';
import { line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { row } from '../masonry/walls.ts';
import { flax } from '../nature/flax.ts';
import { tree } from '../nature/foliage.ts';
import { backdrop, clump, lane, lawn, material, paving, shadow } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawMuseum(kit: Kit, { pick, setting, subject = {} }: SceneBrief<'museum'>): void {
  const where = setting ?? pick.pick(['square', 'street', 'garden']);
  const house = (w: number) =>
    museum(kit, {
      walls: material(
        kit,
        subject.walls,
        pick.pick(['ochre', 'plinth', 'mint', 'cloth', 'brick', 'white']),
      ),
      roof: material(kit, subject.roof, pick.pick(['slate', 'tile', 'copper'])),
      banner: material(kit, subject.banner, pick.pick(['flower', 'berry', 'copper'])),
      floors: subject.floors ?? pick.int(2, 3),
      bays: subject.bays ?? pick.pick([7, 9]),
      gable: subject.gable ?? pick.maybe(0.6),
      w,
    });
  settings[where](kit, house, pick);
}

type Draw = (kit: Kit, house: (w: number) => string, pick: Chance) => void;

const settings: Readonly<Record<'square' | 'street' | 'garden' | 'village', Draw>> = {
  /** Alone on a square between two clumps of trees. */
  square(kit, house) {
    backdrop(kit, { woods: 'leaf' });
    kit.add(rect(-20, 880, 1640, 100, kit.ink.copse.d));
    clump(kit, -20, 300, 860, 70);
    clump(kit, 1260, 1620, 860, 70);
    kit.add(place(house(640), 800, 980, 1.42));
    paving(kit, 978);
    kit.add(
      poly(
        [
          [420, 982],
          [1250, 982],
          [1420, 1010],
          [620, 1012],
        ],
        kit.ink.stone.d,
        'opacity=".3"',
      ),
    );
  },

  /** One house in a street of others, lamps along the pavement. */
  street(kit, house, pick) {
    backdrop(kit, { woods: 'leaf', horizon: 800 });
    const x = pick.pick([600, 980]);
    kit.add(
      rect(-20, 860, 1640, 120, kit.ink.copse.d),
      place(townRow(kit, { w: 700, h: 200, tower: false }), x - 840, 980, 1.22),
      place(townRow(kit, { w: 700, h: 190, tower: false }), x + 840, 980, 1.22),
      place(house(560), x, 982, 1.34),
    );
    paving(kit, 980);
    for (const lx of [260, 640, 1020, 1400]) {
      if (Math.abs(lx - x) > 120) kit.add(place(globeLamp(kit), lx, 1070, 1.1));
    }
    kit.add(tree(kit, x < 800 ? 1330 : 260, 1050, 330, { mat: kit.ink.leaf }));
  },

  /** Behind a lawn, under old trees, a path to the door. */
  garden(kit, house, pick) {
    const { ink } = kit;
    backdrop(kit, { woods: 'leaf', horizon: 800 });
    clump(kit, -20, 1620, 810, 96, 2);
    const x = pick.range(740, 860);
    kit.add(place(house(640), x, 900, 1.12));
    lawn(kit, 896, { to: 0.8 });
    shadow(kit, x - 340, x + 360, 904);
    lane(kit, x - 40, 902, pick.pick([-240, 220]));
    kit.add(
      tree(kit, 210, 1040, 520, { mat: ink.copse, spread: 0.86 }),
      tree(kit, 1410, 1060, 560, { mat: ink.leaf, spread: 0.86 }),
    );
    if (ink.hour === 'day') kit.add(flax(kit, 1000, 1330, 1180, 120, 9));
  },

  /** A log house with carved window frames behind a fence. */
  village(kit, _house, pick) {
    const { ink } = kit;
    backdrop(kit, { woods: 'mixed' });
    clump(kit, -20, 520, 860, 70, 2);
    clump(kit, 1100, 1620, 860, 64, 2);
    const x = pick.range(720, 840);
    kit.add(
      place(cottage(kit, { w: 250, h: 96, paint: ink.copper }), x + 480, 936, 1.1),
      place(
        cottage(kit, {
          w: 400,
          h: 160,
          roof: ink[pick.pick(['slate', 'tile', 'wood'] as const)],
          paint: ink[pick.pick(['flower', 'white', 'copper'] as const)],
        }),
        x,
        960,
        1.5,
      ),
    );
    lawn(kit, 952, { to: 0.8 });
    lane(kit, x - 180, 960, -140);
    kit.add(fence(kit, -20, x - 250, 1080), fence(kit, x - 60, 1620, 1080));
    kit.add(tree(kit, 1440, 1090, 520, { mat: ink.leaf }));
  },
};

/** Palings with pointed tops. */
const fence = (kit: Kit, x0: number, x1: number, y: number): string => {
  const { wood } = kit.ink;
  const rails = line(`M${x0} ${y - 34}H${x1}M${x0} ${y - 92}H${x1}`, wood.s, 8);
  return (
    rails +
    row(
      x0 + 14,
      x1 - 14,
      Math.round((x1 - x0) / 36),
      (x) =>
        path(`M${x - 11} ${y}V${y - 108}L${x} ${y - 126}L${x + 11} ${y - 108}V${y}Z`, wood.m) +
        rect(x - 11, y - 106, 7, 106, wood.l),
    )
  );
};
