import { lights } from '../buildings/lights.ts';
import { backdrop, clump, lawn } from '../categories/grounds.ts';
import { disc, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { block, ledge, tier } from '../masonry/blocks.ts';
import { bell, onion } from '../masonry/domes.ts';
import { gabledBays } from '../masonry/gabled-bays.ts';
import { churchHead } from '../masonry/heads.ts';
import { cross, drum, prism, tent } from '../masonry/towers.ts';
import { row } from '../masonry/walls.ts';
import { spruce } from '../nature/conifers.ts';

/** White wall, blue domes with gold stars, the tall blue-and-white belfry. */
export function drawSergievPosadLavra(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 800,
    woods: 'fir',
    sky: {
      sun: { x: 310, y: 300, r: 100, halo: true },
      clouds: [
        { x: 1180, y: 330, w: 480, h: 70, humps: 5 },
        { x: -180, y: 520, w: 440, h: 50 },
      ],
    },
  });
  clump(kit, 140, 1460, 850, 56, 1);
  kit.add(
    place(belfry(kit), 1130, 930, 0.87),
    place(trinityCathedral(kit), 450, 930, 0.92),
    place(dormitionCathedral(kit), 790, 930, 0.98),
  );
  kit.add(wallRun(kit, 1000));
  lawn(kit, 1000, { shade: ink.snowy ? ink.snow.s : ink.grass.d, to: 0.8 });
  for (const [x, y, h] of [
    [90, 1090, 330],
    [190, 1130, 260],
    [1450, 1110, 300],
    [1550, 1150, 380],
  ] as const) {
    kit.add(spruce(kit, x, y, h));
  }
}

function dormitionCathedral(kit: Kit): string {
  const { white, slate, flower, gold, glass } = kit.ink;
  const h = 280;
  const head = { walls: white, trim: white, dome: flower, glass } as const;
  const starred = (x: number, y: number, w: number, dh: number) =>
    churchHead(kit, x, y, w, dh, head) + stars(kit, x, y - dh, w * 1.22, w * 1.3);
  let out = starred(-84, -h - 40, 62, 80) + starred(112, -h - 40, 62, 80);
  out += block(-210, 0, 420, h, white, { lit: 0.12, shade: 0.34 });
  out += gabledBays(
    [
      [-168, 84],
      [-78, 90],
      [12, 84],
      [84, 46],
      [132, 46],
      [182, 46],
    ],
    h,
    { walls: white, roof: slate, glass, turn: 60, windows: [[140, 96]], pilasters: h },
  );
  return (
    out +
    path(arch(-78, 0, 56, 92), kit.ink.wood.d) +
    starred(-150, -h - 30, 78, 92) +
    starred(158, -h - 30, 78, 92) +
    churchHead(kit, 2, -h - 40, 104, 112, { ...head, dome: gold, windows: 5 })
  );
}

/** Gold stars on an onion that stands on (x, y). */
const stars = (kit: Kit, x: number, y: number, w: number, h: number): string =>
  (
    [
      [-0.3, 0.3],
      [-0.08, 0.22],
      [0.16, 0.32],
      [0.36, 0.26],
      [-0.16, 0.48],
      [0.08, 0.52],
    ] as const
  )
    .map(([fx, fy]) =>
      star(x + w * fx, y - h * fy, w * 0.09, fx > 0.2 ? kit.ink.gold.m : kit.ink.gold.l),
    )
    .join('');

const star = (x: number, y: number, r: number, colour: string): string =>
  poly(
    Array.from({ length: 8 }, (_, i) => {
      const reach = i % 2 ? r * 0.42 : r;
      return [
        x + Math.sin((i * Math.PI) / 4) * reach,
        y - Math.cos((i * Math.PI) / 4) * reach,
      ] as const;
    }),
    colour,
  );

function trinityCathedral(kit: Kit): string {
  const { white, gold, glass } = kit.ink;
  let out = block(-110, 0, 220, 190, white, { lit: 0.16, shade: 0.34 });
  for (const [c, w] of [
    [-84, 58],
    [-26, 62],
    [32, 56],
    [74, 40],
  ] as const) {
    const d = `M${c - w / 2} -188C${c - w / 2} -216 ${c - w * 0.16} -214 ${c} -244C${c + w * 0.16} -214 ${c + w / 2} -216 ${c + w / 2} -188Z`;
    out +=
      path(d, gold.m) +
      path(d, c > 60 ? white.s : white.m, `transform="translate(${c * 0.1} -18) scale(0.9)"`);
  }
  return (
    out +
    [-84, -26, 32].map((c) => path(arch(c, -80, 11, 68), glass)).join('') +
    row(-104, 28, 12, (x) => path(arch(x, -150, 7, 14), white.s)) +
    path(arch(-26, 0, 44, 70), kit.ink.wood.d) +
    churchHead(kit, -12, -226, 88, 86, { walls: white, trim: white, dome: gold, glass, rise: 1.1 })
  );
}

/** Five open storeys, blue walls and white columns, a gilded cup on top. */
function belfry(kit: Kit): string {
  const { flower, white, gold } = kit.ink;
  const glass = lights(kit);
  let out = '';
  let y = 0;
  for (const [w, h] of [
    [190, 150],
    [164, 148],
    [138, 132],
    [112, 112],
    [86, 92],
  ] as const) {
    out +=
      tier(0, y, w, h, { walls: flower, trim: white, glass, opening: 0.66 }) +
      [-0.44, -0.34, 0, 0.1].map((f) => rect(w * f, y - h, w * 0.05, h, white.l)).join('') +
      [0.2, 0.44].map((f) => rect(w * f, y - h, w * 0.05, h, white.s)).join('');
    y -= h + 8;
  }
  return (
    out +
    bell(0, y, 92, 54, gold, 0.2) +
    drum(0, y - 50, 34, 26, white, { n: 4, windows: 0, glass, trim: white }) +
    onion(0, y - 74, 44, 46, gold) +
    cross(0, y - 118, 50, gold)
  );
}

/** The long white wall with a covered walk, a gate church and corner towers. */
function wallRun(kit: Kit, y: number): string {
  const { white, brick, copper, glass, gold } = kit.ink;
  let out =
    rect(220, y - 110, 1160, 110, white.m) +
    rect(800, y - 110, 580, 110, white.s, 'opacity=".55"') +
    poly(
      [
        [210, y - 108],
        [224, y - 136],
        [1376, y - 136],
        [1390, y - 108],
      ],
      copper.m,
    ) +
    row(
      270,
      1330,
      24,
      (x) => path(arch(x, y - 22, 26, 52), white.s) + rect(x - 3, y - 92, 6, 14, glass),
    );
  for (const x of [220, 1380]) {
    out +=
      prism(x, y + 6, 150, 190, white, { n: 6 }) +
      row(x - 46, x + 46, 4, (wx) => rect(wx - 4, y - 150, 8, 20, glass)) +
      prism(x, y - 184, 162, 30, white, { n: 6 }) +
      tent(x, y - 212, 168, 120, copper, { n: 6 }) +
      disc(x, y - 334, 7, gold.m);
  }
  return (
    out +
    block(650, y, 150, 176, brick, { lit: 0.16, shade: 0.3 }) +
    path(arch(706, y, 66, 110), white.l) +
    path(arch(706, y, 50, 98), kit.ink.wood.d) +
    ledge(644, y - 166, 162, 12, white, 0.32) +
    poly(
      [
        [642, y - 178],
        [670, y - 214],
        [780, y - 214],
        [808, y - 178],
      ],
      copper.m,
    ) +
    onion(725, y - 212, 40, 44, gold) +
    cross(725, y - 254, 34, gold)
  );
}
