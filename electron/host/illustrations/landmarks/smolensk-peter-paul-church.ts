import { path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch, type Point, tenth } from '../drawing/outlines.ts';
import { helmet } from '../masonry/domes.ts';
import { band, cross, drum, prism, tent } from '../masonry/towers.ts';
import { row } from '../masonry/walls.ts';
import { birch } from '../nature/birch.ts';
import { spruce } from '../nature/conifers.ts';
import { land, plane } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';
import { woods } from '../nature/woods.ts';

export function drawSmolenskPeterPaulChurch(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 900,
    sun: { x: 330, y: 500, r: 104 },
    clouds: [{ x: 1080, y: 420, w: 560, h: 86, humps: 5 }],
  });
  const far: readonly Point[] = [
    [-80, 850],
    [400, 832],
    [900, 850],
    [1300, 826],
    [1700, 842],
  ];
  kit.add(
    path(land(far, 1200), ink.air(ink.snow.s, 0.4)),
    woods(kit, far, { h: 70, colour: ink.air(ink.pine.s, 0.68), spruce: 0.6 }),
  );
  const mid: readonly Point[] = [
    [-80, 900],
    [300, 880],
    [800, 900],
    [1300, 884],
    [1700, 900],
  ];
  kit.add(
    woods(kit, mid, { x0: -40, x1: 520, h: 120, colour: ink.air(ink.pine.s, 0.4), spruce: 0.75 }),
    woods(kit, mid, { x0: 1120, x1: 1640, h: 130, colour: ink.air(ink.pine.s, 0.4), spruce: 0.75 }),
    path(land(mid, 1200), ink.snow.m),
  );
  for (const [x, y, h] of [
    [1380, 930, 320],
    [1500, 950, 420],
    [1270, 920, 210],
  ] as const) {
    kit.add(spruce(kit, x, y, h));
  }
  kit.add(place(church(kit), 800, 956, 0.98));
  // snow banks, the blue shadow, a trodden path
  plane(
    kit,
    [
      [-80, 960],
      [260, 972],
      [560, 944],
      [860, 962],
      [1200, 952],
      [1700, 990],
    ],
    { lit: ink.snow.l, shade: ink.snow.s, from: 0, to: 0.75, dir: [500, 960, 1300, 1200] },
  );
  kit.add(
    path('M960 958L1120 956L1560 1010L1640 1060V1110L1280 1030Z', ink.snow.d, 'opacity=".55"'),
  );
  kit.add(
    path(
      'M768 962C770 1010 700 1040 640 1090C600 1124 590 1170 600 1210H860C820 1150 830 1110 850 1080C880 1036 850 1000 812 962Z',
      ink.snow.s,
      'opacity=".8"',
    ),
  );
  for (const [x, y, h, l] of [
    [150, 1180, 900, 0.05],
    [262, 1130, 720, -0.04],
    [60, 1090, 640, 0.08],
  ] as const) {
    kit.add(birch(kit, x, y, h, { lean: l, leafless: true }));
  }
  kit.add(grass(kit, 1180, 1560, 1190, 70, ink.earth.s, 0.07));
}

/** Twelfth-century cube of thin brick: three bays, half-columns, round gables, helmet dome. */
function church(kit: Kit): string {
  const { plinth, slate, gold, glass, snow, snowy, white } = kit.ink;
  const b = plinth;
  // east end in shade: three apses
  let out = '';
  for (const [x, w, h] of [
    [286, 104, 300],
    [206, 124, 330],
    [140, 100, 300],
  ] as const) {
    out +=
      prism(x, 0, w, h, { l: b.m, m: b.s, s: b.s, d: b.d }, { n: 6 }) +
      tent(x, -h, w * 1.06, 34, snowy ? snow : slate, { n: 6 }) +
      path(arch(x, -h * 0.44, 16, 74), b.d);
  }
  // zakomaras behind the edge
  const bays: readonly Point[] = [
    [-250, 116],
    [-124, 138],
    [24, 116],
  ];
  const top = 400;
  out += rect(-256, -top, 412, top, b.m) + rect(-256, -top, 70, top, b.l);
  for (const [x, w] of bays) {
    const c = x + w / 2 - 2;
    out += path(
      `M${tenth(c - w / 2 - 8)} ${-top + 2}A${tenth(w / 2 + 8)} ${tenth(w / 2 + 8)} 0 0 1 ${tenth(c + w / 2 + 8)} ${-top + 2}Z`,
      snowy ? snow.l : slate.m,
    );
    out +=
      path(
        `M${tenth(c - w / 2)} ${-top + 2}A${tenth(w / 2)} ${tenth(w / 2)} 0 0 1 ${tenth(c + w / 2)} ${-top + 2}Z`,
        b.m,
      ) +
      path(
        `M${tenth(c - w / 2)} ${-top + 2}A${tenth(w / 2)} ${tenth(w / 2)} 0 0 1 ${tenth(c)} ${tenth(-top - w / 2 + 2)}V${-top + 2}Z`,
        b.l,
      );
    out += path(
      `M${tenth(c - w / 2 + 14)} ${-top + 6}A${tenth(w / 2 - 14)} ${tenth(w / 2 - 14)} 0 0 1 ${tenth(c + w / 2 - 14)} ${-top + 6}Z`,
      b.s,
    );
    // recessed field and slits
    out += path(arch(c, -36, w - 30, top - 36 + (w - 30) / 2), b.s, 'opacity=".34"');
    const slit = (y: number, h: number, ww = 17) =>
      path(arch(c, y + 5, ww + 14, h + 10), b.l) + path(arch(c, y, ww, h), glass);
    out +=
      slit(-250, 92) +
      (w > 120
        ? path(arch(c, 0, 78, 138), b.l) +
          path(arch(c, 0, 60, 122), b.s) +
          path(arch(c, 0, 40, 104), glass) +
          slit(-168, 54, 14)
        : slit(-110, 76));
  }
  // half-columns
  for (const x of [-250, -128, 20, 146]) {
    out +=
      rect(x - 13, -top + 4, 28, top - 4, b.m) +
      rect(x - 13, -top + 4, 11, top - 4, b.l) +
      rect(x + 6, -top + 4, 9, top - 4, b.s) +
      rect(x - 17, -top, 36, 12, b.l) +
      rect(x - 17, -22, 36, 22, b.s);
  }
  // arcade frieze, laid cross, courses
  out += row(-226, 124, 22, (x) =>
    Math.abs((x + 250) % 126) < 14 ? '' : path(arch(x, -top + 40, 10, 18), b.s),
  );
  let courses = '';
  for (let i = 0; i < 70; i++) {
    const x = kit.rnd.range(-245, 120);
    const y = kit.rnd.range(-390, -10);
    courses += `M${tenth(x)} ${tenth(y)}h${tenth(kit.rnd.range(12, 34))}v3.4h${tenth(-kit.rnd.range(12, 24))}Z`;
  }
  out +=
    path(courses, b.s, 'opacity=".5"') +
    rect(-268, -14, 434, 14, white.s) +
    rect(-268, -14, 120, 14, white.m);
  out += rect(-191, -210, 8, 44, b.l) + rect(-204, -196, 34, 8, b.l);
  // drum and dome
  out += drum(-55, -top - 50, 176, 150, b, {
    n: 8,
    windows: 5,
    glass,
    trim: { l: b.l, m: b.m, s: b.s },
    cap: 0.09,
    win: [0.1, 0.58],
  });
  for (let i = 0; i < 13; i++) {
    const a = ((-84 + 14 * i) * Math.PI) / 180;
    const x = -55 + Math.sin(a) * 88;
    const w = 13 * Math.max(0.3, Math.cos(a));
    out += path(arch(x, -top - 168, w, 14), i > 7 ? b.d : b.s);
  }
  out += band(-55, -top - 196, 190, 10, b) + helmet(-55, -top - 200, 186, 128, slate);
  if (snowy) {
    out += path(
      `M-128 ${-top - 240}C-116 ${-top - 270} -92 ${-top - 296} -58 ${-top - 324}C-76 ${-top - 286} -96 ${-top - 262} -102 ${-top - 232}C-112 ${-top - 246} -120 ${-top - 238} -128 ${-top - 240}Z`,
      snow.l,
    );
  }
  return out + cross(-55, -top - 322, 72, gold);
}
