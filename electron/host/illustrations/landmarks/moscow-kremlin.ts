import { fortWall } from '../buildings/fortress.ts';
import { backdrop, clump } from '../categories/grounds.ts';
import { disc, line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch, tenth } from '../drawing/outlines.ts';
import { block, ledge, tier } from '../masonry/blocks.ts';
import { onion } from '../masonry/domes.ts';
import { cross, prism, tent } from '../masonry/towers.ts';
import { merlons, row } from '../masonry/walls.ts';
import { spruce } from '../nature/conifers.ts';
import { saintBasil } from './moscow-saint-basil.ts';

/** The Saviour Tower with its clock, the red wall and the many-coloured St Basil's. */
export function drawMoscowKremlin(kit: Kit): void {
  backdrop(kit, {
    horizon: 830,
    woods: 'leaf',
    sky: {
      sun: { x: 290, y: 260, r: 92, halo: true },
      clouds: [
        { x: 760, y: 300, w: 420, h: 62 },
        { x: -200, y: 430, w: 460, h: 54 },
        { x: 1240, y: 240, w: 460, h: 70, humps: 5 },
      ],
    },
  });
  clump(kit, -20, 420, 860, 60, 1);
  kit.add(
    place(ivanTheGreat(kit), 320, 900, 0.9),
    fortWall(kit, [-60, 800, 960], [520, 770, 968], { bays: 8 }),
    fortWall(kit, [700, 790, 966], [1000, 830, 950], { bays: 4 }),
    place(saintBasil(kit), 1080, 970, 0.98),
    place(saviourTower(kit), 610, 976, 0.96),
  );
  for (const [x, h] of [
    [90, 190],
    [180, 160],
    [270, 180],
    [400, 170],
  ] as const) {
    kit.add(spruce(kit, x, 980, h));
  }
  square(kit, 968);
}

/** The cobbles of Red Square, in winter under snow. */
function square(kit: Kit, y: number): void {
  const { snow, snowy, stone } = kit.ink;
  const ground = snowy ? snow : { ...stone, s: stone.d };
  const d = `M-20 ${y}H1620V1220H-20Z`;
  let stones = '';
  for (let i = 0; i < 60; i++) {
    const t = kit.rnd() ** 0.7;
    const x = kit.rnd.range(-20, 1600);
    stones += `M${tenth(x)} ${tenth(y + 14 + t * 220)}h${tenth(10 + 34 * t)}`;
  }
  kit.add(
    path(d, ground.l),
    kit.spray(d, ground.s, [300, y, 1400, 1220], [0, 0.8], [-20, y, 1640, 260]),
    poly(
      [
        [560, y],
        [740, y],
        [1090, 1012],
        [860, 1014],
      ],
      ground.d,
      'opacity=".4"',
    ),
    line(stones, stone.s, 3, 'opacity=".4" stroke-linecap="round"'),
  );
}

function saviourTower(kit: Kit): string {
  const { brick, white, copper, gold, dark, berry, glass } = kit.ink;
  let out =
    block(-104, 0, 208, 300, brick, { lit: 0.16, shade: 0.3 }) +
    path(arch(-26, 0, 74, 124), white.l) +
    path(arch(-26, 0, 58, 112), dark) +
    rect(-52, -190, 52, 46, white.m) +
    [-76, 22].map((x) => path(arch(x, -180, 14, 40), brick.d)).join('') +
    ledge(-110, -294, 220, 10, white, 0.32);
  // white-stone lace with little spires
  out += block(-106, -304, 212, 34, brick, { lit: 0.16, shade: 0.3 });
  for (const x of [-92, -58, -24, 10, 48, 82]) {
    out +=
      path(arch(x, -304, 22, 32), x > 40 ? white.s : white.l) +
      path(arch(x, -304, 12, 24), brick.s) +
      poly(
        [
          [x - 8, -338],
          [x, -366],
          [x + 8, -338],
        ],
        x > 40 ? white.s : white.l,
      );
  }
  // the storey of the clock
  out +=
    block(-74, -336, 148, 104, brick, { lit: 0.16, shade: 0.3 }) +
    disc(-18, -390, 46, gold.m) +
    disc(-18, -390, 41, dark) +
    row(0, 330, 12, (a) =>
      rect(-1.6, -37, 3.2, 8, gold.l, `transform="translate(-18 -390) rotate(${tenth(a)})"`),
    ) +
    line('M-18 -390L-18 -420M-18 -390L2 -380', gold.l, 4, 'stroke-linecap="round"') +
    ledge(-80, -434, 160, 10, white, 0.32) +
    row(-66, 66, 6, (x) =>
      poly(
        [
          [x - 7, -444],
          [x, -466],
          [x + 7, -444],
        ],
        x > 30 ? white.s : white.l,
      ),
    );
  return (
    out +
    prism(0, -444, 96, 62, brick, { n: 6 }) +
    [-28, 0, 28].map((x) => path(arch(x, -450, 14, 44), glass)).join('') +
    ledge(-52, -500, 104, 8, white, 0.36) +
    tent(0, -508, 100, 190, copper, { n: 6 }) +
    [-0.2, 0.14].map((f) => path(arch(100 * f, -540, 9, 20), gold.m)).join('') +
    rect(-2.5, -716, 5, 24, gold.m) +
    star(0, -730, 22, berry.m, berry.l)
  );
}

/** The ruby star that ends the spire, in two tones. */
const star = (x: number, y: number, r: number, dark: string, lit: string): string => {
  const at = (i: number, reach: number) =>
    [x + Math.sin((i * Math.PI) / 5) * reach, y - Math.cos((i * Math.PI) / 5) * reach] as const;
  const points = Array.from({ length: 10 }, (_, i) => at(i, i % 2 ? r * 0.42 : r));
  return (
    poly(points, dark) +
    poly([[x, y], at(0, r), at(-1, r * 0.42), at(-2, r), at(-3, r * 0.42)], lit)
  );
};

/** The white bell tower behind the wall, its gilded onion above all else. */
function ivanTheGreat(kit: Kit): string {
  const { white, gold, glass } = kit.ink;
  const tones = { walls: white, trim: white, glass } as const;
  return (
    tier(110, 0, 130, 330, tones) +
    onion(110, -330, 76, 84, gold) +
    cross(110, -412, 40, gold) +
    prism(0, 0, 130, 380, white, { n: 6 }) +
    [-34, 4, 40].map((x) => path(arch(x, -300, 16, 60), glass)).join('') +
    prism(0, -376, 104, 130, white, { n: 6 }) +
    [-26, 4, 32].map((x) => path(arch(x, -400, 14, 70), glass)).join('') +
    prism(0, -500, 78, 70, white, { n: 6 }) +
    merlons(-36, -566, 36, -566, { w: 8, h: 10, gap: 6, mat: white }) +
    rect(-36, -576, 72, 8, gold.m) +
    onion(0, -576, 92, 104, gold) +
    cross(0, -678, 60, gold)
  );
}
