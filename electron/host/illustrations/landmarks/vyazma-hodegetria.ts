import { backdrop, clump, lawn, shadow } from '../categories/grounds.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch, tenth } from '../drawing/outlines.ts';
import { block, ledge, lobe } from '../masonry/blocks.ts';
import { onion } from '../masonry/domes.ts';
import { cross, prism, tent } from '../masonry/towers.ts';
import { row, steps, win } from '../masonry/walls.ts';
import { birch } from '../nature/birch.ts';
import { spruce } from '../nature/conifers.ts';

/** Three white tents in a row, a rarity of the 1630s: nowhere else near Smolensk is there such a top. */
export function drawVyazmaHodegetria(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 830,
    woods: 'mixed',
    sky: {
      sun: { x: 350, y: 430, r: 102, halo: true },
      clouds: [
        { x: 1080, y: 330, w: 480, h: 76, humps: 5 },
        { x: -160, y: 620, w: 440, h: 50 },
      ],
    },
  });
  clump(kit, -20, 420, 860, 60, 2);
  clump(kit, 1220, 1620, 860, 60, 2);
  for (const [x, h] of [
    [1290, 300],
    [1390, 380],
    [1500, 330],
  ] as const) {
    kit.add(spruce(kit, x, 950, h));
  }
  kit.add(place(hodegetria(kit), 760, 960, 1.06));
  lawn(kit, 952, { shade: ink.snow.s, to: 0.8 });
  shadow(kit, 560, 1120, 962);
  kit.add(
    path(
      'M690 960H770C760 1010 700 1050 640 1100C600 1136 590 1170 600 1216H850C810 1150 840 1110 860 1070C880 1020 830 990 770 960Z',
      ink.snow.s,
      'opacity=".8"',
    ),
    birch(kit, 190, 1150, 820, { lean: 0.03, leafless: true }),
    birch(kit, 290, 1130, 660, { lean: -0.03, leafless: true }),
  );
}

function hodegetria(kit: Kit): string {
  const { white, copper, glass, snow, slate } = kit.ink;
  const h = 230;
  // gallery on arches, west porch and the refectory end in shade
  let out =
    block(-330, 0, 130, 150, white, { lit: 0.2, shade: 0 }) +
    poly(
      [
        [-340, -148],
        [-300, -196],
        [-200, -196],
        [-200, -148],
      ],
      copper.m,
    ) +
    path(arch(-266, 0, 60, 106), kit.ink.wood.d) +
    rect(190, -130, 150, 130, white.s) +
    rect(300, -130, 40, 130, white.d) +
    poly(
      [
        [184, -128],
        [210, -176],
        [320, -176],
        [350, -128],
      ],
      copper.s,
    ) +
    row(226, 286, 2, (x) => path(arch(x, -40, 22, 54), glass));
  // main body
  out +=
    block(-220, 0, 420, h, white, { lit: 0.12, shade: 0.26 }) +
    row(-180, 60, 4, (x) => win(x, -120, 24, 62, { glass, frame: white, round: true, key: 14 })) +
    row(-180, 60, 4, (x) => win(x, -26, 20, 46, { glass, frame: white })) +
    [-216, -140, -60, 20, 78].map((x) => rect(x, -h, 10, h, white.l)).join('') +
    row(120, 170, 2, (x) => path(arch(x, -120, 16, 62), glass)) +
    ledge(-228, -h + 10, 436, 14, white, 0.27) +
    ledge(-220, -84, 420, 7, white, 0.26);
  // two rows of pointed little gables that carry the tents
  for (const [y, n, w] of [
    [-h, 6, 66],
    [-h - 42, 5, 62],
  ] as const) {
    const x0 = -10 - ((n - 1) * w) / 2;
    for (let i = 0; i < n; i++) {
      const x = x0 + i * w;
      const shade = x > 76;
      out +=
        path(lobe(x, y, w, w * 0.58), snow.m) +
        path(lobe(x, y, w - 10, w * 0.48), shade ? white.s : white.m) +
        path(lobe(x - w * 0.14, y, w * 0.5, w * 0.36), shade ? white.d : white.l);
    }
    out += rect(x0 - w / 2, y - 4, n * w, 6, white.l);
  }
  return (
    out +
    tented(kit, -140, -h - 52, 100, 210) +
    tented(kit, 120, -h - 52, 100, 210) +
    tented(kit, -10, -h - 62, 112, 262) +
    steps(-266, 4, 100, 76, 18, 3, slate)
  );
}

/** A drum of eight sides with a tall white tent, ribs and a small green onion. */
function tented(kit: Kit, x: number, y: number, w: number, h: number): string {
  const { white, copper, glass, gold } = kit.ink;
  const base = y - 74;
  return (
    prism(x, y, w, 74, white, { n: 6 }) +
    [-0.3, 0, 0.3].map((f) => path(arch(x + w * f, y - 12, 12, 44), glass)).join('') +
    row(x - w * 0.42, x + w * 0.42, 5, (kx) =>
      path(lobe(kx, base + 8, w * 0.2, w * 0.13), kx > x + w * 0.2 ? white.s : white.l),
    ) +
    tent(x, base, w * 1.04, h, white, { n: 6 }) +
    path(
      `M${tenth(x - w * 0.24)} ${base}L${x} ${base - h}L${tenth(x - w * 0.18)} ${base}Z`,
      white.s,
      'opacity=".5"',
    ) +
    prism(x, base - h + 26, 22, 30, white, { n: 4 }) +
    onion(x, base - h - 2, 40, 46, copper) +
    cross(x, base - h - 44, 50, gold)
  );
}
