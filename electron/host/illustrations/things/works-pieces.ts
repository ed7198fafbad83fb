import { disc, line, oval, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { row } from '../masonry/walls.ts';

/** Lift with its doors half open. */
export function lift(kit: Kit): string {
  const { stone, slate, wood, gold, ochre } = kit.ink;
  const glow = kit.ink.glow ?? ochre.l;
  return (
    rect(-260, -640, 520, 640, stone.m) +
    rect(-260, -640, 90, 640, stone.l) +
    rect(190, -640, 70, 640, stone.s) +
    rect(-200, -560, 400, 560, slate.d) +
    rect(-150, -540, 300, 540, ochre.m) +
    rect(-150, -540, 90, 540, ochre.l) +
    rect(90, -540, 60, 540, ochre.s) +
    poly(
      [
        [-150, 0],
        [150, 0],
        [110, -60],
        [-110, -60],
      ],
      wood.m,
    ) +
    rect(-150, -540, 300, 40, glow) +
    rect(-120, -250, 240, 12, gold.m) +
    rect(-60, -480, 120, 170, slate.l) +
    path('M-60 -480H0L-40 -310H-60Z', stone.l) +
    // doors slid aside
    rect(-200, -556, 90, 556, slate.m) +
    rect(-200, -556, 34, 556, slate.l) +
    rect(110, -556, 90, 556, slate.m) +
    rect(164, -556, 36, 556, slate.s) +
    rect(-70, -616, 140, 36, slate.d) +
    poly(
      [
        [-20, -588],
        [0, -608],
        [20, -588],
      ],
      kit.ink.gold.l,
    ) +
    rect(222, -330, 26, 70, slate.d) +
    disc(235, -312, 7, gold.l) +
    disc(235, -286, 7, stone.l)
  );
}

/** Ladle tipping white-hot steel into its mould. */
export function ladle(kit: Kit): string {
  const { slate, stone, gold, berry, dark } = kit.ink;
  const hot = kit.ink.glow ?? gold.l;
  return (
    rect(-460, -640, 920, 26, slate.d) +
    line('M-140 -620V-440M140 -620V-470', slate.s, 16) +
    path('M-80 -300C-120 -210 -130 -120 -128 -34H-84C-86 -120 -70 -210 -30 -290Z', hot) +
    path('M-80 -300C-100 -240 -112 -140 -112 -34H-100C-100 -140 -80 -240 -50 -296Z', gold.l) +
    path('M-220 -470L190 -560L240 -330C220 -250 120 -200 20 -210L-150 -330Z', slate.m) +
    path('M-220 -470L-80 -502L-20 -300L20 -210L-150 -330Z', slate.l) +
    path(
      'M90 -538L190 -560L240 -330C220 -250 120 -200 20 -210C130 -260 150 -380 90 -538Z',
      slate.s,
    ) +
    path('M-226 -470L194 -562L200 -536L-216 -444Z', stone.s) +
    path('M-216 -450L-80 -480L-60 -440C-110 -410 -160 -400 -200 -410Z', hot) +
    path(
      'M-200 -410L-150 -330L-84 -296L-40 -300L-60 -440C-110 -410 -160 -400 -200 -410Z',
      berry.l,
      'opacity=".5"',
    ) +
    // mould
    path('M-230 0L-210 -100H10L30 0Z', slate.d) +
    rect(-196, -104, 192, 22, hot) +
    oval(-104, -40, 260, 60, hot, 'opacity=".14"') +
    Array.from({ length: 14 }, () =>
      disc(kit.rnd.range(-300, 90), kit.rnd.range(-300, -60), kit.rnd.range(3, 7), hot),
    ).join('') +
    row(120, 380, 3, (x) => rect(x - 40, -70, 80, 70, dark) + rect(x - 40, -70, 80, 12, slate.m))
  );
}

/** Columns, spheres and pipes of a refinery. */
export function refinery(kit: Kit): string {
  const { stone, slate, dark } = kit.ink;
  const lamp = kit.ink.glow ?? kit.ink.white.l;
  const column = (x: number, w: number, h: number) =>
    rect(x - w / 2, -h, w, h, stone.m) +
    rect(x - w / 2, -h, w * 0.3, h, stone.l) +
    rect(x + w * 0.2, -h, w * 0.3, h, stone.s) +
    path(
      `M${x - w / 2} ${-h}C${x - w / 2} ${-h - w * 0.4} ${x + w / 2} ${-h - w * 0.4} ${x + w / 2} ${-h}Z`,
      stone.m,
    ) +
    [0.3, 0.55, 0.8]
      .map(
        (f) =>
          rect(x - w * 0.75, -h * f, w * 1.5, 7, slate.d) +
          row(x - w * 0.7, x + w * 0.7, 5, (rx) => rect(rx - 1.5, -h * f - 22, 3, 22, slate.d)) +
          disc(x + w * 0.6, -h * f - 10, 5, lamp),
      )
      .join('');
  const sphere = (x: number, r: number) =>
    line(
      `M${x - r * 0.7} 0L${x - r * 0.6} ${-r * 0.6}M${x + r * 0.7} 0L${x + r * 0.6} ${-r * 0.6}M${x} 0V${-r * 0.4}`,
      slate.d,
      10,
    ) +
    disc(x, -r - 30, r, stone.m) +
    path(
      `M${x - r} ${-r - 30}A${r} ${r} 0 0 1 ${x} ${-2 * r - 30}C${x - r * 0.6} ${-r * 1.8 - 30} ${x - r * 0.8} ${-r * 1.4 - 30} ${x - r} ${-r - 30}Z`,
      stone.l,
    ) +
    path(
      `M${x + r} ${-r - 30}A${r} ${r} 0 0 1 ${x} ${-30}C${x + r * 0.6} ${-r * 0.3 - 30} ${x + r * 0.8} ${-r * 0.6 - 30} ${x + r} ${-r - 30}Z`,
      stone.s,
    ) +
    line(`M${x - r} ${-r - 30}H${x + r}`, slate.s, 5);
  return (
    column(-330, 66, 420) +
    column(-210, 90, 560) +
    column(-80, 60, 360) +
    column(30, 76, 480) +
    line('M-330 -250H-210M-210 -330H-80M-80 -200H30M30 -300H150V0', slate.s, 16) +
    poly(
      [
        [118, 0],
        [136, -620],
        [152, -620],
        [170, 0],
      ],
      slate.m,
    ) +
    poly(
      [
        [148, 0],
        [144, -620],
        [152, -620],
        [170, 0],
      ],
      slate.d,
    ) +
    sphere(270, 76) +
    sphere(420, 66) +
    rect(-420, -70, 500, 70, slate.s) +
    row(-390, 50, 12, (x) => rect(x - 9, -54, 18, 26, lamp)) +
    rect(-470, -10, 1000, 10, dark)
  );
}
