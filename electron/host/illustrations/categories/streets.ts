import { lights } from '../buildings/lights.ts';
import type { Chance } from '../drawing/chance.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch, type Point } from '../drawing/outlines.ts';
import { block, ledge } from '../masonry/blocks.ts';
import { bell, onion } from '../masonry/domes.ts';
import { cross } from '../masonry/towers.ts';
import { row } from '../masonry/walls.ts';
import { tree } from '../nature/foliage.ts';
import { backdrop, clump, lawn, paving } from './grounds.ts';

const vanishing: Point = [800, 880];

/** A street running away between its houses to a belfry. */
export function drawStreet(kit: Kit, pick: Chance, tower: boolean): void {
  const { ink } = kit;
  backdrop(kit, { woods: 'leaf' });
  clump(kit, 560, 1040, 860, 44, 1);
  if (tower) kit.add(place(belfry(kit), 800, 920, 1));
  paving(kit, 900);
  const paints = [ink.ochre, ink.cloth, ink.plinth, ink.mint, ink.white];
  const first = pick.int(0, 4);
  for (const side of [-1, 1] as const) {
    // far houses first: each stands nearer and taller than the last
    const edges = [110, 190, 310, 500, 830];
    for (let i = 0; i < 4; i++) {
      const [far, near] = [edges[i] ?? 110, edges[i + 1] ?? 190];
      const mat = paints[(first + i + (side < 0 ? 2 : 0)) % 5] ?? ink.ochre;
      kit.add(house(kit, { side, far, near, storeys: pick.range(0.82, 1.14), mat }));
    }
  }
}

interface StreetHouse {
  readonly side: -1 | 1;
  /** Distances of its corners from the middle of the street. */
  readonly far: number;
  readonly near: number;
  readonly storeys: number;
  readonly mat: Material;
}

function house(kit: Kit, { side, far, near, storeys, mat }: StreetHouse): string {
  const { tile, slate, white, wood } = kit.ink;
  const lit = side > 0;
  const tone = lit ? { face: mat.l, edge: mat.m } : { face: mat.s, edge: mat.d };
  // heights grow with the distance from the vanishing point
  const at = (d: number, f: number): Point => [
    vanishing[0] + side * d,
    vanishing[1] + d * 0.26 - d * 0.86 * storeys * f - 12,
  ];
  const quad = (u0: number, u1: number, f0: number, f1: number): Point[] => {
    const x = (u: number) => far + (near - far) * u;
    return [at(x(u0), f0), at(x(u1), f0), at(x(u1), f1), at(x(u0), f1)];
  };
  const roof = kit.rnd.maybe(0.6) ? tile : slate;
  let out =
    poly(
      [...quad(0, 1, 1, 1.02).slice(0, 2), at(near - 12, 1.26), at(far + 8, 1.24)],
      lit ? roof.m : roof.s,
    ) +
    poly(quad(0, 1, 0, 1), tone.face) +
    poly(quad(0, 1, 0, 0.06), tone.edge) +
    poly(quad(0, 1, 0.95, 1), lit ? white.l : white.s);
  for (const [f0, f1] of [
    [0.16, 0.36],
    [0.6, 0.82],
  ] as const) {
    for (const u of [0.12, 0.4, 0.68]) {
      const door = f0 < 0.2 && u === 0.4;
      out += poly(quad(u - 0.03, u + 0.2, f0 - 0.03, f1 + 0.03), lit ? white.l : white.s);
      out += poly(quad(u, u + 0.17, door ? 0.02 : f0, f1), door ? wood.d : lights(kit));
    }
  }
  return out + poly(quad(0, 1, 0.46, 0.49), lit ? white.l : white.s);
}

function belfry(kit: Kit): string {
  const { white, copper, gold, dark } = kit.ink;
  let out = '';
  let y = 0;
  for (const [w, h] of [
    [110, 170],
    [92, 120],
    [74, 96],
  ] as const) {
    out +=
      block(-w / 2, y, w, h, white, { lit: 0.24, shade: 0.28 }) +
      path(arch(-w * 0.06, y - h * 0.1, w * 0.32, h * 0.66), dark) +
      ledge(-w / 2 - 6, y - h + 3, w + 12, 10, white, 0.28);
    y -= h;
  }
  return (
    out +
    bell(0, y, 82, 64, copper, 0.14) +
    onion(0, y - 62, 26, 32, gold) +
    cross(0, y - 92, 40, gold)
  );
}

/** Blocks of flats and glass round a green. */
export function drawModernTown(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit, { woods: 'leaf' });
  const slab = (x: number, w: number, h: number, mat: Material, glassy: boolean) => {
    const y = 940;
    let out = block(x, y, w, h, mat, { lit: 0.08, shade: 0.18 });
    const rows = Math.floor(h / 46);
    for (let r = 0; r < rows; r++) {
      const wy = y - h + 18 + r * 46;
      out += glassy
        ? rect(x + 10, wy, w * 0.78, 30, r % 3 ? lights(kit) : ink.water.m)
        : row(x + 24, x + w * 0.76, Math.max(3, Math.round(w / 46)), (wx) =>
            rect(wx - 11, wy, 22, 26, kit.rnd.maybe(0.7) ? lights(kit) : ink.glass),
          );
      if (glassy) out += rect(x + w * 0.84, wy, w * 0.12, 30, ink.slate.d);
    }
    return out + rect(x - 6, y - h - 8, w + 12, 12, mat.l);
  };
  const first = pick.range(-40, 60);
  kit.add(
    slab(90 + first, 210, 380, ink.stone, false),
    slab(1290 + first, 230, 330, ink.cloth, false),
    slab(330 + first, 240, 250, ink.mint, false),
    slab(1010 + first, 250, 460, ink.slate, true),
    slab(600 + first, 380, 300, ink.white, true),
  );
  clump(kit, -20, 300, 930, 46, 1);
  clump(kit, 1330, 1640, 930, 46, 1);
  lawn(kit, 940, { to: 0.8 });
  const way = 'M760 946H840C900 1010 1010 1110 1080 1216H480C580 1110 700 1010 760 946Z';
  kit.add(
    path(way, ink.path.l),
    kit.spray(way, ink.path.s, [760, 960, 1000, 1200], [0, 0.8], [470, 940, 620, 280]),
  );
  for (const [x, y, h] of [
    [520, 990, 190],
    [400, 1060, 280],
    [1110, 1000, 200],
    [1240, 1080, 300],
  ] as const) {
    kit.add(tree(kit, x, y, h, { mat: pick.pick([ink.leaf, ink.copse]) }));
  }
}
