import { disc, group, line, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { row } from '../masonry/walls.ts';

/** A painting of plain shapes on an easel, as the Vitebsk school painted them. */
export function easel(kit: Kit): string {
  const { wood, cloth, berry, flower, gold, slate, dark } = kit.ink;
  return (
    line('M-130 0L-10 -620M130 0L10 -620M0 -560L0 20', wood.s, 20, 'stroke-linecap="round"') +
    rect(-230, -150, 460, 24, wood.m) +
    rect(-230, -150, 150, 24, wood.l) +
    rect(-210, -540, 420, 390, cloth.l) +
    rect(180, -540, 30, 390, cloth.m) +
    group(rect(-110, -90, 180, 180, dark), 'translate(-40 -330) rotate(-12)') +
    disc(100, -440, 62, berry.m) +
    poly(
      [
        [-170, -210],
        [150, -330],
        [166, -290],
        [-154, -172],
      ],
      gold.m,
    ) +
    poly(
      [
        [-150, -500],
        [-60, -510],
        [-110, -420],
      ],
      flower.m,
    ) +
    line('M40 -200L190 -390', slate.s, 8) +
    disc(140, -220, 22, flower.s) +
    rect(-40, -620, 80, 30, wood.m)
  );
}

/** Open folio before a hand press. */
export function book(kit: Kit): string {
  const { cloth, wood, trunk, slate, berry, dark } = kit.ink;
  const lines = (x: number, n: number, y0: number) =>
    Array.from({ length: n }, (_, i) =>
      rect(x + i * 2, y0 + i * 22, 150 - (i % 3) * 22, 7, dark, 'opacity=".55"'),
    ).join('');
  return (
    // press
    rect(-330, -560, 40, 560, wood.s) +
    rect(-330, -560, 15, 560, wood.m) +
    rect(290, -560, 40, 560, wood.s) +
    rect(290, -560, 15, 560, wood.m) +
    rect(-350, -590, 700, 52, wood.m) +
    rect(-350, -590, 220, 52, wood.l) +
    rect(190, -590, 160, 52, wood.s) +
    rect(-330, -330, 660, 34, wood.s) +
    rect(-22, -540, 44, 220, slate.s) +
    row(-18, -18, 1, (x) => rect(x, -530, 12, 200, slate.m)) +
    line('M-150 -430L150 -410', slate.d, 16, 'stroke-linecap="round"') +
    rect(-120, -318, 240, 26, trunk.d) +
    // book
    path('M0 -20C-60 -70 -190 -76 -290 -50L-320 -240C-210 -270 -70 -262 0 -210Z', cloth.l) +
    path('M0 -20C60 -70 190 -76 290 -50L320 -240C210 -270 70 -262 0 -210Z', cloth.m) +
    path('M0 -20C20 -40 50 -52 80 -58L60 -236C36 -230 14 -222 0 -210Z', cloth.s) +
    path(
      'M-290 -50C-190 -76 -60 -70 0 -20C60 -70 190 -76 290 -50V-30C190 -56 60 -50 0 0C-60 -50 -190 -56 -290 -30Z',
      trunk.s,
    ) +
    group(rect(-262, -232, 64, 64, berry.m) + disc(-230, -200, 22, cloth.l), 'rotate(2)') +
    group(lines(-180, 4, -226) + lines(-262, 3, -142), 'rotate(-1)') +
    group(lines(110, 6, -226), 'rotate(4)')
  );
}

/** Guitar leaning by a chair. */
export function guitar(kit: Kit): string {
  const { wood, trunk, ochre, gold, dark } = kit.ink;
  return (
    // chair
    line('M-250 0L-230 -480M-70 0L-86 -240', wood.s, 20) +
    line(
      'M-246 -440C-220 -430 -130 -430 -96 -440M-240 -360C-220 -350 -130 -350 -96 -360M-96 -470L-90 -230',
      wood.m,
      20,
    ) +
    path('M-262 -232H-50L-20 -196H-280Z', ochre.m) +
    line('M-276 -196L-290 10M-24 -196L-10 10', wood.m, 20) +
    group(
      rect(-15, -600, 30, 330, wood.d) +
        row(-7, -7, 1, (x) => rect(x, -600, 14, 330, wood.s)) +
        path('M-28 -690H28L20 -596H-20Z', wood.d) +
        path(
          'M0 -330C60 -330 100 -290 92 -240C86 -204 100 -190 116 -150C140 -80 90 10 0 10C-90 10 -140 -80 -116 -150C-100 -190 -86 -204 -92 -240C-100 -290 -60 -330 0 -330Z',
          trunk.l,
        ) +
        path(
          'M30 -326C74 -316 98 -284 92 -240C86 -204 100 -190 116 -150C140 -80 90 10 0 10C70 -30 90 -90 66 -150C54 -180 48 -210 52 -240C54 -280 48 -306 30 -326Z',
          trunk.s,
        ) +
        disc(0, -190, 40, dark) +
        `<circle cx="0" cy="-190" r="48" fill="none" stroke="${gold.m}" stroke-width="5"/>` +
        rect(-50, -80, 100, 18, wood.d) +
        line('M-8 -660L-9 -76M0 -660V-76M8 -660L9 -76', gold.l, 2.4),
      'translate(150 0) rotate(12)',
    )
  );
}

/** The two masks of the theatre on a draped stand. */
export function masks(kit: Kit): string {
  const { gold, white, berry, dark } = kit.ink;
  const mask = (x: number, y: number, turn: number, glad: boolean, mat: typeof gold) =>
    group(
      path(
        'M-120 -150C-60 -180 60 -180 120 -150C136 -40 90 90 0 130C-90 90 -136 -40 -120 -150Z',
        mat.m,
      ) +
        path(
          'M-120 -150C-90 -166 -50 -172 -10 -172C-70 -120 -80 0 -30 112C-100 70 -134 -50 -120 -150Z',
          mat.l,
        ) +
        path(
          'M70 -166C90 -162 108 -156 120 -150C136 -40 90 90 0 130C70 60 100 -60 70 -166Z',
          mat.s,
        ) +
        (glad
          ? path(
              'M-80 -60C-60 -96 -30 -96 -16 -60C-40 -76 -60 -76 -80 -60ZM16 -60C30 -96 60 -96 80 -60C60 -76 40 -76 16 -60Z',
              dark,
            ) + path('M-70 20C-30 44 30 44 70 20C50 84 -50 84 -70 20Z', dark)
          : path(
              'M-80 -80C-56 -52 -34 -52 -16 -84C-26 -40 -66 -36 -80 -80ZM16 -84C34 -52 56 -52 80 -80C66 -36 26 -40 16 -84Z',
              dark,
            ) + path('M-60 76C-30 30 30 30 60 76C30 56 -30 56 -60 76Z', dark)),
      `translate(${x} ${y}) rotate(${turn})`,
    );
  return (
    path('M-320 0C-300 -120 -200 -180 0 -190C200 -180 300 -120 320 0Z', berry.m) +
    path('M-320 0C-300 -120 -200 -180 -60 -188C-160 -140 -190 -70 -180 0Z', berry.l) +
    path('M120 0C170 -60 160 -140 60 -188C220 -176 300 -120 320 0Z', berry.s) +
    mask(130, -330, 12, false, white) +
    mask(-110, -290, -10, true, gold)
  );
}
