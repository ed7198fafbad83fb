import { disc, line, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { row } from '../masonry/walls.ts';

/** Organ front: pipes in three towers over the keyboards. */
export function organ(kit: Kit): string {
  const { wood, gold, stone, trunk, white } = kit.ink;
  const pipe = (x: number, top: number, w: number, foot: number) =>
    rect(x - w / 2, top, w, foot - top, stone.m) +
    rect(x - w / 2, top, w * 0.34, foot - top, stone.l) +
    rect(x + w * 0.2, top, w * 0.3, foot - top, stone.s) +
    path(
      `M${x - w / 2} ${foot}H${x + w / 2}L${x + w * 0.12} ${foot + 40}H${x - w * 0.12}Z`,
      stone.s,
    ) +
    path(`M${x - w * 0.28} ${foot - 30}L${x} ${foot - 44}L${x + w * 0.28} ${foot - 30}Z`, trunk.d);
  const bay = (x0: number, x1: number, n: number, tops: (t: number) => number) =>
    row(x0, x1, n, (x) => pipe(x, tops((x - x0) / (x1 - x0)), ((x1 - x0) / n) * 0.86, -250));
  return (
    rect(-400, -640, 800, 640, wood.d) +
    // side towers higher at the rim, the middle higher at its centre
    bay(-370, -220, 5, (t) => -600 + t * 150) +
    bay(220, 370, 5, (t) => -450 - t * 150) +
    bay(-180, 180, 9, (t) => -440 - Math.sin(t * Math.PI) * 150) +
    [-400, -208, 196, 388]
      .map((x) => rect(x - 4, -660, 22, 450, wood.m) + rect(x - 4, -660, 8, 450, wood.l))
      .join('') +
    path(
      'M-410 -660C-340 -700 -260 -700 -190 -640C-100 -720 100 -720 190 -640C260 -700 340 -700 410 -660V-630H-410Z',
      gold.m,
    ) +
    path(
      'M-410 -660C-340 -700 -260 -700 -190 -640C-150 -676 -90 -696 -30 -700C-100 -680 -150 -660 -190 -630H-410Z',
      gold.l,
    ) +
    rect(-420, -214, 840, 214, wood.m) +
    rect(-420, -214, 220, 214, wood.l) +
    rect(230, -214, 190, 214, wood.s) +
    rect(-420, -222, 840, 16, gold.s) +
    rect(-130, -170, 260, 170, trunk.d) +
    [-120, -92]
      .map(
        (y) =>
          rect(-110, y, 220, 16, white.m) + row(-96, 96, 15, (x) => rect(x - 3, y, 5, 9, trunk.d)),
      )
      .join('') +
    [-330, 330]
      .map((x) => rect(x - 60, -160, 120, 110, wood.s) + rect(x - 46, -148, 92, 86, wood.m))
      .join('') +
    rect(-70, -46, 140, 18, wood.l)
  );
}

/** Concert grand with its lid up. */
export function piano(kit: Kit): string {
  const { slate, dark, white, gold, wood, berry } = kit.ink;
  return (
    path('M-330 -300L-250 -600C-60 -640 240 -560 330 -420L300 -300Z', slate.s) +
    path('M-330 -300L-250 -600C-160 -620 -60 -612 40 -580L-80 -300Z', slate.m) +
    line('M40 -300L120 -480', wood.l, 9) +
    path('M-300 -300H300L270 -330C160 -380 -60 -380 -290 -340Z', gold.s) +
    row(-240, 200, 16, (x) => line(`M${x} -306L${x + 30} -352`, gold.l, 2.4)) +
    path('M-350 -300H330C350 -270 350 -240 330 -210H-350Z', slate.d) +
    path('M-350 -300H-200V-210H-350Z', slate.s) +
    rect(-370, -234, 300, 24, white.m) +
    row(-356, -86, 22, (x) => rect(x - 2.5, -234, 6, 14, dark)) +
    rect(-380, -212, 320, 26, slate.d) +
    [-340, -90, 280]
      .map(
        (x) =>
          poly(
            [
              [x - 14, -200],
              [x + 14, -200],
              [x + 8, -14],
              [x - 8, -14],
            ],
            slate.d,
          ) + disc(x, -8, 12, gold.m),
      )
      .join('') +
    rect(-30, -200, 16, 160, slate.s) +
    rect(-52, -50, 60, 12, gold.m) +
    // stool
    path('M-440 -130H-290L-300 -104H-430Z', berry.m) +
    path('M-330 -130H-290L-300 -104H-336Z', berry.s) +
    line('M-420 -104L-430 0M-310 -104L-300 0', slate.d, 11)
  );
}

/** Chemist's glass: a flask, a beaker, tubes in a rack. */
export function flasks(kit: Kit): string {
  const { water, mint, flower, gold, wood, white, stone } = kit.ink;
  const tube = (x: number, mat: typeof mint) =>
    path(`M${x - 20} -340H${x + 20}V-60A20 20 0 0 1 ${x - 20} -60Z`, white.l, 'opacity=".6"') +
    path(`M${x - 20} -200H${x + 20}V-60A20 20 0 0 1 ${x - 20} -60Z`, mat.m) +
    path(`M${x - 20} -200H${x - 8}V-44A20 20 0 0 1 ${x - 20} -60Z`, mat.l);
  return (
    path(
      'M-300 0C-340 0 -350 -30 -330 -60L-210 -300V-440H-110V-300L10 -60C30 -30 20 0 -20 0Z',
      white.l,
      'opacity=".7"',
    ) +
    path('M-300 0C-340 0 -350 -30 -330 -60L-270 -180H-50L10 -60C30 -30 20 0 -20 0Z', flower.m) +
    path(
      'M-300 0C-340 0 -350 -30 -330 -60L-270 -180H-220L-280 -50C-290 -30 -280 0 -250 0Z',
      flower.l,
    ) +
    path('M-90 0C-60 -40 -70 -120 -100 -180H-50L10 -60C30 -30 20 0 -20 0Z', flower.s) +
    rect(-220, -452, 120, 20, stone.l) +
    [
      [-180, -120, 16],
      [-120, -80, 22],
      [-210, -60, 12],
      [-150, -220, 9],
      [-160, -300, 7],
    ]
      .map(([x = 0, y = 0, r = 0]) => disc(x, y, r, water.l, 'opacity=".8"'))
      .join('') +
    rect(90, -250, 330, 24, wood.m) +
    rect(90, -30, 330, 30, wood.s) +
    [100, 390].map((x) => rect(x, -250, 20, 250, wood.l)).join('') +
    tube(160, mint) +
    tube(225, gold) +
    tube(290, flower) +
    tube(355, mint) +
    rect(90, -250, 330, 10, wood.l)
  );
}
