import { disc, group, line, oval, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { row } from '../masonry/walls.ts';

/** Carved balalaika, a painted jug, an embroidered towel. */
export function balalaika(kit: Kit): string {
  const { wood, trunk, gold, berry, white, copper, flower } = kit.ink;
  return (
    rect(-430, -330, 200, 330, white.m) +
    rect(-430, -330, 60, 330, white.l) +
    row(
      -404,
      -256,
      4,
      (x) =>
        path(`M${x} -90l16 20l-16 20l-16 -20Z`, berry.m) +
        path(`M${x} -44l10 12l-10 12l-10 -12Z`, flower.s),
    ) +
    group(
      rect(-16, -620, 32, 330, wood.s) +
        rect(-16, -620, 12, 330, wood.m) +
        path('M-34 -690H34L22 -610H-22Z', wood.d) +
        path('M0 -330L210 0C120 24 -120 24 -210 0Z', trunk.l) +
        path('M40 -270L210 0C150 16 90 20 30 20Z', trunk.m) +
        path('M0 -250L60 -60C30 -50 -30 -50 -60 -60Z', copper.s) +
        disc(0, -110, 30, wood.d) +
        Array.from({ length: 6 }, (_, i) =>
          disc(
            Math.cos((i * Math.PI) / 3) * 50,
            -110 + Math.sin((i * Math.PI) / 3) * 44,
            12,
            i % 2 ? berry.m : gold.m,
          ),
        ).join('') +
        line('M-120 -20C-60 -40 60 -40 120 -20', gold.m, 8) +
        line('M-7 -680L-9 -20M0 -680V-20M7 -680L9 -20', white.l, 2.4),
      'translate(20 0) rotate(8)',
    ) +
    path(
      'M250 0C220 -60 214 -130 250 -170C270 -194 276 -210 272 -240H370C366 -210 372 -194 392 -170C428 -130 422 -60 392 0Z',
      copper.m,
    ) +
    path(
      'M250 0C220 -60 214 -130 250 -170C270 -194 276 -210 272 -240H296C300 -200 280 -180 268 -150C254 -110 262 -50 284 0Z',
      copper.l,
    ) +
    path(
      'M360 0C380 -60 384 -120 366 -160C352 -184 346 -210 350 -240H370C366 -210 372 -194 392 -170C428 -130 422 -60 392 0Z',
      copper.s,
    ) +
    row(270, 372, 4, (x) => disc(x, -96, 12, gold.m)) +
    line('M236 -66C280 -54 360 -54 406 -66', white.l, 6)
  );
}

/** A straw mobile, and a sheet of cut paper on the wall. */
export function strawwork(kit: Kit): string {
  const { field, gold, white, slate } = kit.ink;
  const octahedron = (x: number, y: number, r: number) =>
    poly(
      [
        [x, y - r * 1.3],
        [x - r, y],
        [x, y + r * 1.3],
      ],
      field.l,
      'opacity=".25"',
    ) +
    line(
      `M${x} ${y - r * 1.3}L${x - r} ${y}L${x} ${y + r * 1.3}L${x + r} ${y}ZM${x - r} ${y}L${x - r * 0.15} ${y + r * 0.2}L${x + r} ${y}M${x} ${y - r * 1.3}L${x - r * 0.15} ${y + r * 0.2}L${x} ${y + r * 1.3}`,
      gold.s,
      7,
      'stroke-linejoin="round"',
    ) +
    line(
      `M${x} ${y - r * 1.3}L${x - r} ${y}L${x} ${y + r * 1.3}`,
      gold.l,
      4,
      'stroke-linejoin="round"',
    );
  // cut paper: folded in eight
  let lace = '';
  for (let i = 0; i < 8; i++) {
    lace += group(
      path('M0 -40L20 -70L0 -100L-20 -70Z', slate.m) +
        path('M-8 -116C-40 -130 -40 -160 -8 -170ZM8 -116C40 -130 40 -160 8 -170Z', slate.m) +
        disc(34, -110, 9, slate.m),
      `rotate(${i * 45})`,
    );
  }
  return (
    group(
      disc(0, 0, 196, white.l) +
        Array.from({ length: 24 }, (_, i) =>
          disc(Math.cos((i * Math.PI) / 12) * 196, Math.sin((i * Math.PI) / 12) * 196, 20, white.l),
        ).join('') +
        lace +
        disc(0, 0, 26, slate.m),
      'translate(270 -330)',
    ) +
    line('M-140 -700V-560M-140 -250V-190M-280 -380V-300M0 -380V-300', gold.s, 4) +
    octahedron(-140, -400, 140) +
    octahedron(-280, -236, 52) +
    octahedron(0, -236, 52) +
    octahedron(-140, -120, 62)
  );
}

/** Cornflowers in a glass, the flower of the Vitebsk festival. */
export function cornflowers(kit: Kit): string {
  const { flower, leaf, water, white } = kit.ink;
  const head = (x: number, y: number, s: number) =>
    Array.from({ length: 9 }, (_, i) =>
      group(
        path('M0 0L-20 -56L-8 -50L0 -66L8 -50L20 -56Z', i % 2 ? flower.m : flower.l),
        `translate(${x} ${y}) scale(${s}) rotate(${i * 40})`,
      ),
    ).join('') +
    disc(x, y, 18 * s, flower.d) +
    disc(x - 4 * s, y - 4 * s, 8 * s, flower.s);
  const heads = [
    [-150, -420, 1],
    [-40, -520, 1.2],
    [90, -460, 1.05],
    [180, -360, 0.9],
    [20, -380, 1.1],
    [-230, -310, 0.8],
  ] as const;
  return (
    heads
      .map(([x, y]) => line(`M0 -120C${x * 0.2} -220 ${x * 0.8} ${y + 140} ${x} ${y}`, leaf.s, 8))
      .join('') +
    path('M-40 -230C-110 -260 -150 -240 -190 -190C-120 -200 -80 -200 -40 -180Z', leaf.m) +
    path('M40 -230C110 -250 150 -220 180 -170C120 -190 80 -190 40 -180Z', leaf.s) +
    heads.map(([x, y, s]) => head(x, y, s)).join('') +
    path('M-110 -250H110L90 0H-90Z', water.l, 'opacity=".75"') +
    path('M-106 -180H106L90 0H-90Z', water.m, 'opacity=".6"') +
    path('M-110 -250H-76L-64 0H-90Z', white.l, 'opacity=".8"') +
    path('M84 -250H110L90 0H70Z', water.s, 'opacity=".7"') +
    oval(0, -250, 110, 14, white.l, 'opacity=".7"')
  );
}
