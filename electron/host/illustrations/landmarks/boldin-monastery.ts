import { backdrop, clump, lane, lawn } from '../categories/grounds.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { block, ledge, lobe } from '../masonry/blocks.ts';
import { helmet, onion } from '../masonry/domes.ts';
import { churchHead } from '../masonry/heads.ts';
import { cross, prism } from '../masonry/towers.ts';
import { row } from '../masonry/walls.ts';
import { spruce } from '../nature/conifers.ts';
import { rowan } from '../nature/rowan.ts';

/** White five-domed cathedral and bell tower behind a low wall that stands on boulders. */
export function drawBoldinMonastery(kit: Kit): void {
  backdrop(kit, {
    horizon: 800,
    woods: 'fir',
    sky: {
      sun: { x: 280, y: 320, r: 100 },
      clouds: [
        { x: 980, y: 240, w: 560, h: 80, humps: 5 },
        { x: -160, y: 520, w: 420, h: 50 },
      ],
    },
  });
  for (const [x, h] of [
    [60, 420],
    [170, 340],
    [1430, 400],
    [1540, 460],
  ] as const) {
    kit.add(spruce(kit, x, 900, h));
  }
  clump(kit, 120, 420, 850, 58, 1);
  clump(kit, 1180, 1520, 850, 58, 1);
  kit.add(place(bellTower(kit), 440, 930, 1.02), place(cathedral(kit), 860, 930, 1.06));
  kit.add(precinctWall(kit, 980));
  lawn(kit, 978, { to: 0.9 });
  lane(kit, 630, 980, -150);
  kit.add(boulders(kit, 984), rowan(kit, 1640, 20, 1.3));
}

/** Trinity Cathedral: three bays with round gables, five drums with helmets. */
function cathedral(kit: Kit): string {
  const { white, slate, glass } = kit.ink;
  const h = 330;
  const head = { walls: white, trim: white, dome: slate, glass, head: 'helmet' } as const;
  let out =
    churchHead(kit, -92, -h - 50, 62, 96, head) + churchHead(kit, 120, -h - 50, 62, 96, head);
  out += block(-230, 0, 460, h, white, { lit: 0.11, shade: 0.37 });
  for (const x of [-188, -92, 4]) {
    out +=
      path(lobe(x, -h, 100, 54), slate.m) +
      path(lobe(x, -h, 90, 46), white.m) +
      path(lobe(x - 16, -h, 50, 34), white.l) +
      path(arch(x, -150, 26, 110), white.s) +
      path(arch(x, -150, 16, 98), glass) +
      (x === -92
        ? path(arch(x, 0, 66, 112), white.s) + path(arch(x, 0, 44, 94), kit.ink.wood.d)
        : path(arch(x, -40, 14, 62), glass));
  }
  for (const x of [90, 146, 202]) {
    out +=
      path(lobe(x, -h, 58, 48), slate.s) +
      path(lobe(x, -h, 52, 42), white.s) +
      path(arch(x, -150, 12, 104), glass);
  }
  out +=
    [-230, -146, -50, 46]
      .map((x) => rect(x, -h, 14, h, white.l) + rect(x + 10, -h, 4, h, white.s))
      .join('') +
    [112, 168, 220].map((x) => rect(x, -h, 8, h, white.d)).join('') +
    [250, 290]
      .map(
        (x) =>
          prism(x, 0, 78, 190, { l: white.m, m: white.s, s: white.s, d: white.d }, { n: 5 }) +
          path(lobe(x, -190, 82, 26), slate.s),
      )
      .join('');
  return (
    out +
    ledge(-236, -h + 12, 472, 12, white, 0.37) +
    churchHead(kit, -172, -h - 40, 74, 104, head) +
    churchHead(kit, 176, -h - 40, 74, 104, head) +
    churchHead(kit, 0, -h - 46, 112, 128, { ...head, windows: 5 })
  );
}

/** Pillar-like bell tower with open arches and a helmet. */
function bellTower(kit: Kit): string {
  const { white, slate, glass, gold } = kit.ink;
  let out =
    prism(0, 0, 170, 180, white, { n: 6 }) +
    ledge(-92, -174, 184, 12, white, 0.36) +
    prism(0, -186, 150, 150, white, { n: 6 });
  out += [-46, 0, 44].map((x) => path(arch(x, -196, x === 0 ? 40 : 26, 108), glass)).join('');
  out += path(arch(-10, 0, 46, 92), kit.ink.wood.d);
  for (const x of [-56, -19, 19, 56]) {
    out +=
      path(lobe(x, -336, 40, 34), x > 30 ? white.s : white.l) +
      path(lobe(x, -336, 26, 22), white.m);
  }
  return (
    out +
    ledge(-80, -326, 160, 12, white, 0.35) +
    prism(0, -350, 84, 60, white, { n: 6 }) +
    [-20, 8].map((x) => path(arch(x, -356, 10, 42), glass)).join('') +
    helmet(0, -408, 96, 64, slate) +
    onion(0, -466, 18, 20, gold) +
    cross(0, -482, 52, gold)
  );
}

/** Low brick wall with cross-shaped niches in its outer face. */
function precinctWall(kit: Kit, y: number): string {
  const { brick, slate, white } = kit.ink;
  const niche = (x: number) =>
    rect(x - 4, y - 74, 8, 44, brick.d) + rect(x - 15, y - 62, 30, 8, brick.d);
  return (
    rect(-20, y - 94, 1640, 94, brick.m) +
    rect(800, y - 94, 820, 94, brick.s, 'opacity=".35"') +
    poly(
      [
        [-20, y - 94],
        [-20, y - 112],
        [1620, y - 112],
        [1620, y - 94],
      ],
      slate.m,
    ) +
    rect(-20, y - 112, 1640, 6, slate.l) +
    row(40, 560, 8, niche) +
    row(720, 1570, 12, niche) +
    block(570, y, 120, 170, white, { shade: 0.25 }) +
    path(arch(620, y, 62, 120), kit.ink.wood.d) +
    path('M560 -168L630 -214L700 -168Z', slate.m, `transform="translate(0 ${y})"`) +
    onion(630, y - 206, 28, 32, kit.ink.gold)
  );
}

const boulders = (kit: Kit, y: number): string =>
  row(-10, 1610, 46, (x) => {
    if (x > 556 && x < 704) return '';
    const w = kit.rnd.range(22, 38);
    const h = kit.rnd.range(16, 30);
    return (
      path(
        `M${x - w} ${y + 6}C${x - w} ${y - h} ${x - w * 0.3} ${y - h * 1.2} ${x} ${y - h}C${x + w * 0.6} ${y - h} ${x + w} ${y - h * 0.4} ${x + w} ${y + 6}Z`,
        kit.ink.stone.m,
      ) +
      path(
        `M${x - w} ${y + 6}C${x - w} ${y - h} ${x - w * 0.3} ${y - h * 1.2} ${x} ${y - h}C${x - w * 0.3} ${y - h * 0.4} ${x - w * 0.4} ${y} ${x - w * 0.3} ${y + 6}Z`,
        kit.ink.stone.l,
      )
    );
  });
