import { disc, line, oval, path, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { row } from '../masonry/walls.ts';

/** Printed honey-cakes and a cup of tea. */
export function gingerbread(kit: Kit): string {
  const { trunk, white, gold, flower, earth, wood } = kit.ink;
  const cake = (x: number, y: number, w: number) =>
    rect(x, y - 84, w, 84, trunk.s, 'rx="16"') +
    rect(x, y - 96, w, 78, trunk.m, 'rx="16"') +
    rect(x, y - 96, w * 0.28, 78, trunk.l, 'rx="16"') +
    `<rect x="${x + 14}" y="${y - 84}" width="${w - 28}" height="52" rx="10" fill="none" stroke="${white.m}" stroke-width="5"/>`;
  return (
    cake(-260, 0, 250) +
    cake(-230, -92, 220) +
    // the great cake leaning on the stack, its print a flower in a wreath
    path(
      'M-30 0L-70 -330C-70 -350 -56 -360 -36 -360H190C210 -360 222 -350 222 -330L250 0Z',
      trunk.m,
    ) +
    path('M-30 0L-70 -330C-70 -350 -56 -360 -36 -360H-6L40 0Z', trunk.l) +
    path('M190 -360C210 -360 222 -350 222 -330L250 0H214Z', trunk.s) +
    `<ellipse cx="92" cy="-184" rx="104" ry="126" fill="none" stroke="${trunk.d}" stroke-width="10"/><ellipse cx="92" cy="-184" rx="86" ry="108" fill="none" stroke="${earth.l}" stroke-width="4"/>` +
    Array.from({ length: 8 }, (_, i) => {
      const a = (i * Math.PI) / 4;
      return (
        oval(92 + Math.cos(a) * 40, -184 + Math.sin(a) * 46, 22, 22, earth.l) +
        oval(92 + Math.cos(a) * 40, -184 + Math.sin(a) * 46, 12, 12, trunk.d)
      );
    }).join('') +
    disc(92, -184, 22, gold.m) +
    // cup
    oval(380, -8, 110, 18, white.s) +
    oval(380, -14, 104, 15, white.l) +
    path('M300 -130H460C460 -60 430 -20 380 -18C330 -20 300 -60 300 -130Z', white.m) +
    path('M300 -130H340C342 -70 356 -34 380 -18C330 -20 300 -60 300 -130Z', white.l) +
    line('M458 -112C500 -110 500 -66 446 -60', white.s, 12) +
    oval(380, -130, 80, 15, flower.m) +
    oval(380, -130, 68, 10, wood.s)
  );
}

/** Round ritual loaf on an embroidered towel. */
export function loaf(kit: Kit): string {
  const { trunk, white, berry, gold } = kit.ink;
  return (
    path('M-330 -40L330 -40L380 60H-380Z', white.m) +
    path('M120 -40H330L380 60H150Z', white.s) +
    [-300, 260]
      .map((x) =>
        row(
          x,
          x + 60,
          3,
          (px) =>
            path(`M${px} -18l9 9l-9 9l-9 -9Z`, berry.m) +
            path(`M${px} 16l9 9l-9 9l-9 -9Z`, berry.m),
        ),
      )
      .join('') +
    path(
      'M-240 -50C-260 -180 -140 -250 0 -250C140 -250 260 -180 240 -50C160 -20 -160 -20 -240 -50Z',
      trunk.m,
    ) +
    path(
      'M-240 -50C-260 -180 -140 -250 0 -250C-110 -220 -170 -150 -160 -36C-200 -40 -224 -44 -240 -50Z',
      trunk.l,
    ) +
    path(
      'M80 -242C190 -220 256 -150 240 -50C220 -42 180 -36 150 -34C180 -120 150 -200 80 -242Z',
      trunk.s,
    ) +
    // plaited wreath
    Array.from({ length: 11 }, (_, i) => {
      const x = -170 + i * 34;
      return oval(x, -116 - Math.sin((i / 10) * Math.PI) * 62, 24, 15, i % 2 ? gold.m : trunk.l);
    }).join('') +
    disc(0, -222, 26, gold.m) +
    disc(-7, -229, 12, gold.l)
  );
}

/** Bowl of cherries with a leafy twig. */
export function cherries(kit: Kit): string {
  const { berry, leaf, white, flower } = kit.ink;
  let fruit = '';
  for (const [n, y, half] of [
    [3, -310, 70],
    [5, -258, 140],
    [7, -204, 210],
  ] as const) {
    fruit += row(
      -half,
      half,
      n,
      (x) =>
        disc(x, y, 42, berry.m) +
        path(
          `M${x + 8} ${y + 40}A42 42 0 0 0 ${x + 32} ${y - 28}C${x + 34} ${y} ${x + 28} ${y + 24} ${x + 8} ${y + 40}Z`,
          berry.s,
        ) +
        disc(x - 14, y - 14, 10, berry.l),
    );
  }
  return (
    line(
      'M-60 -330C-40 -420 40 -470 120 -480M20 -330C40 -400 80 -450 120 -480M90 -270C120 -360 130 -420 120 -480',
      leaf.d,
      7,
    ) +
    path('M120 -480C180 -540 270 -530 300 -470C240 -440 160 -440 120 -480Z', leaf.m) +
    path('M120 -480C180 -490 240 -480 300 -470C240 -440 160 -440 120 -480Z', leaf.s) +
    fruit +
    path('M-300 -200H300C290 -90 200 -10 90 0H-90C-200 -10 -290 -90 -300 -200Z', white.m) +
    path('M-300 -200H-210C-200 -100 -150 -30 -70 0H-90C-200 -10 -290 -90 -300 -200Z', white.l) +
    path('M190 -200H300C290 -90 200 -10 90 0H60C140 -40 190 -110 190 -200Z', white.s) +
    line('M-292 -150C-100 -130 100 -130 292 -150', flower.m, 12)
  );
}
