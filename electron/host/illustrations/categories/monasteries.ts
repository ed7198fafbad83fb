import { cathedral } from '../buildings/cathedral.ts';
import { church } from '../buildings/church.ts';
import { fortTower } from '../buildings/fortress.ts';
import type { Chance } from '../drawing/chance.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch } from '../drawing/outlines.ts';
import { block, ledge } from '../masonry/blocks.ts';
import { onion } from '../masonry/domes.ts';
import { cross } from '../masonry/towers.ts';
import { row } from '../masonry/walls.ts';
import { spruce } from '../nature/conifers.ts';
import { plane } from '../nature/land.ts';
import { backdrop, clump, lake, lane, lawn, material } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawMonastery(
  kit: Kit,
  { pick, near, setting, subject = {} }: SceneBrief<'monastery'>,
): void {
  const where = setting ?? (near === 'reeds' ? 'lake' : pick.pick(['hill', 'gate', 'gate']));
  const walls = material(kit, subject.walls, pick.pick(['white', 'white', 'plinth']));
  const dome = material(kit, subject.dome, pick.pick(['gold', 'slate', 'copper', 'flower']));
  const roof = kit.ink[pick.pick(['copper', 'slate', 'wood'] as const)];
  settings[where](kit, { walls, dome, roof, pick });
}

interface Monastery {
  readonly walls: Material;
  readonly dome: Material;
  readonly roof: Material;
  readonly pick: Chance;
}

const settings: Readonly<Record<'lake' | 'hill' | 'gate', (kit: Kit, m: Monastery) => void>> = {
  /** A long wall with corner towers on a shore. */
  lake(kit, { walls, dome, roof, pick }) {
    backdrop(kit, { woods: 'fir' });
    const x = pick.range(760, 860);
    clump(kit, 120, 420, 800);
    clump(kit, 1200, 1560, 800);
    const all =
      place(mainChurch(kit, walls, dome, pick), x + 90, 860, 0.98) +
      place(bellTower(kit, walls, dome), x - 240, 870, 1.05) +
      wallRun(kit, 260, 1340, 900, walls, roof) +
      corner(kit, 280, 908, walls, roof) +
      corner(kit, 1320, 908, walls, roof);
    kit.add(all);
    lawn(kit, 900, { to: 0.8 });
    lake(kit, 1000, rect(-20, 900, 1640, 100, kit.ink.copse.s) + all, 0.5);
  },

  /** High among firs, the wall following the ground. */
  hill(kit, { walls, dome, roof, pick }) {
    const { ink } = kit;
    backdrop(kit, { woods: 'fir', horizon: 850 });
    const x = pick.pick([620, 960]);
    for (const dx of [-470, -390, -310, 320, 400, 480]) {
      kit.add(spruce(kit, x + dx, 830 + Math.abs(dx) * 0.06, pick.range(210, 330)));
    }
    kit.add(
      place(mainChurch(kit, walls, dome, pick), x + 60, 790, 0.88),
      place(bellTower(kit, walls, dome), x - 210, 800, 0.94),
      wallRun(kit, x - 380, x + 370, 836, walls, roof),
      corner(kit, x - 380, 848, walls, roof, 0.8),
      corner(kit, x + 370, 848, walls, roof, 0.8),
    );
    plane(
      kit,
      [
        [-80, 960],
        [x - 460, 872],
        [x, 832],
        [x + 460, 872],
        [1700, 960],
      ],
      {
        lit: ink.grass.m,
        shade: ink.snowy ? ink.snow.s : ink.grass.d,
        from: 0,
        to: 1,
        dir: [x - 300, 840, x + 500, 1180],
      },
    );
    lane(kit, x - 40, 842, pick.pick([-260, 240]));
    clump(kit, -40, 260, 1010, 76, 2, [ink.copse]);
    clump(kit, 1340, 1640, 1010, 76, 2, [ink.copse]);
  },

  /** Before the gate, the domes looking over the wall. */
  gate(kit, { walls, dome, roof, pick }) {
    backdrop(kit, { woods: 'leaf' });
    const x = pick.pick([520, 1080]);
    clump(kit, -20, 1620, 850, 66, 1);
    kit.add(
      place(mainChurch(kit, walls, dome, pick), 1600 - x - 40, 900, 1),
      wallRun(kit, -30, 1630, 980, walls, roof, 1.5),
      place(gateTower(kit, walls, dome, roof), x, 984, 1.18),
    );
    lawn(kit, 978);
    lane(kit, x - 20, 986, x < 800 ? 160 : -160);
  },
};

function mainChurch(kit: Kit, walls: Material, dome: Material, pick: Chance): string {
  const head = pick.pick(['onion', 'helmet', 'onion'] as const);
  return pick.maybe(0.5)
    ? cathedral(kit, { walls, domeMat: dome, midDome: kit.ink.gold, head })
    : church(kit, { domes: 5, head, walls, domeMat: dome, w: 360, h: 250 });
}

/** A small church with its bell tower in front. */
const bellTower = (kit: Kit, walls: Material, dome: Material): string =>
  church(kit, {
    domes: 1,
    head: 'onion',
    walls,
    roof: kit.ink.slate,
    domeMat: dome,
    tower: true,
    w: 190,
    h: 150,
    apse: false,
  });

const corner = (
  kit: Kit,
  x: number,
  y: number,
  mat: Material,
  roofMat: Material,
  scale = 1,
): string => place(fortTower(kit, { w: 116, h: 170, n: 6, mat, roofMat, tiers: 1 }), x, y, scale);

function wallRun(
  _kit: Kit,
  x0: number,
  x1: number,
  y: number,
  walls: Material,
  roof: Material,
  scale = 1,
): string {
  const h = 86 * scale;
  const mid = (x0 + x1) / 2;
  return (
    rect(x0, y - h, x1 - x0, h, walls.m) +
    rect(mid, y - h, x1 - mid, h, walls.s, 'opacity=".7"') +
    rect(x0 - 10, y - h - 12, x1 - x0 + 20, 16, roof.m) +
    rect(x0 - 10, y - h - 12, x1 - x0 + 20, 5, roof.l) +
    row(x0 + 44, x1 - 44, Math.round((x1 - x0) / (66 * scale)), (x) =>
      path(arch(x, y, 28 * scale, 56 * scale), walls.s),
    )
  );
}

/** Gate under a small church. */
function gateTower(kit: Kit, walls: Material, dome: Material, roof: Material): string {
  const { glass, gold, wood } = kit.ink;
  return (
    block(-120, 0, 240, 230, walls, { lit: 0.14, shade: 0.28 }) +
    path(arch(-24, 0, 96, 136), walls.l) +
    path(arch(-24, 0, 76, 122), wood.d) +
    [-86, 44].map((x) => path(arch(x, -120, 18, 56), glass)).join('') +
    ledge(-128, -222, 256, 14, walls, 0.3) +
    poly(
      [
        [-130, -236],
        [-86, -286],
        [86, -286],
        [130, -236],
      ],
      roof.m,
    ) +
    block(-46, -280, 92, 76, walls, { lit: 0.18, shade: 0.34 }) +
    [-18, 12].map((x) => path(arch(x, -292, 14, 44), glass)).join('') +
    onion(0, -354, 94, 104, dome) +
    cross(0, -456, 54, gold)
  );
}
