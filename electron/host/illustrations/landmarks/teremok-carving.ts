import { disc, group, line, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { row } from '../masonry/walls.ts';
import { carvedHorse } from './teremok-beasts.ts';

/** The sun, two birds, sea and flowers. */
export function carvedGable(kit: Kit, y: number): string {
  const { white, berry, flower, gold, leaf, copse } = kit.ink;
  let out = '';
  // sea
  for (let i = -5; i <= 5; i++) {
    out += path(
      `M${i * 46 - 23} ${y}q11 -30 30 -26q-12 6 -6 16q6 8 22 10Z`,
      i % 2 ? flower.l : flower.m,
    );
  }
  // sun with rays
  const sy = y - 146;
  for (let i = 0; i < 20; i++) {
    out += group(
      path('M-6 -58L0 -96L6 -58Z', i % 2 ? gold.m : berry.l),
      `translate(0 ${sy}) rotate(${i * 18})`,
    );
  }
  out +=
    disc(0, sy, 58, gold.m) +
    disc(0, sy, 47, copse.d) +
    disc(0, sy, 41, gold.l) +
    [0, 45, 90, 135, 180, 225, 270, 315]
      .map((a) =>
        group(path('M0 0Q-11 -14 0 -30Q11 -14 0 0Z', berry.m), `translate(0 ${sy}) rotate(${a})`),
      )
      .join('') +
    disc(0, sy, 9, white.l);
  // firebirds
  for (const side of [-1, 1]) {
    const bird =
      path(
        'M-30 -44C-6 -66 34 -58 52 -34C64 -40 66 -56 60 -66C76 -70 90 -58 88 -44L102 -38L88 -32C82 -12 56 4 22 2C-4 0 -26 -18 -30 -44Z',
        white.l,
      ) +
      path('M-16 -44C8 -56 30 -48 40 -30C22 -20 -4 -22 -16 -44Z', flower.m) +
      path('M-4 -40C10 -46 22 -42 28 -32C16 -28 4 -30 -4 -40Z', gold.m) +
      disc(74, -50, 4, berry.d) +
      (
        [
          [-118, -96, berry.l],
          [-128, -52, gold.m],
          [-112, -10, leaf.l],
        ] as const
      )
        .map(
          ([tx, ty, c]) =>
            path(`M-22 -38Q${tx * 0.6} ${ty - 22} ${tx} ${ty}Q${tx * 0.6} ${ty + 8} -22 -26Z`, c) +
            disc(tx + 16, ty + 2, 6, white.l),
        )
        .join('');
    out += group(bird, `translate(${side * 118} ${y - 26}) scale(${-side * 0.86} 0.86)`);
  }
  // stem with flowers
  out +=
    line(`M0 ${sy - 100}V${sy - 196}`, leaf.m, 6) +
    (
      [
        [-26, -128],
        [26, -128],
        [0, -176],
      ] as const
    )
      .map(([x, dy]) => carvedFlower(kit, x, sy + dy, 15))
      .join('') +
    [-1, 1]
      .map((s) =>
        path(`M0 ${sy - 102}q${s * 22} -2 ${s * 28} -24q${-s * 24} 0 ${-s * 28} 24Z`, leaf.m),
      )
      .join('');
  for (const [x, dy, r] of [
    [-84, -170, 16],
    [84, -170, 16],
    [-52, -226, 12],
    [52, -226, 12],
    [-196, -66, 14],
    [196, -66, 14],
  ] as const) {
    out += carvedFlower(kit, x, y + dy, r);
  }
  return out;
}

export function carvedFlower(kit: Kit, x: number, y: number, r: number): string {
  const { white, berry, gold } = kit.ink;
  return (
    [0, 60, 120, 180, 240, 300]
      .map((a) =>
        disc(
          x + Math.cos((a * Math.PI) / 180) * r * 0.78,
          y + Math.sin((a * Math.PI) / 180) * r * 0.78,
          r * 0.5,
          r > 14 ? berry.l : white.l,
        ),
      )
      .join('') + disc(x, y, r * 0.46, gold.m)
  );
}

export function carvedWindow(kit: Kit, x: number, y: number): string {
  const { white, berry, flower, gold, copse, leaf } = kit.ink;
  let out =
    rect(x - 116, y - 128, 232, 138, copse.s) +
    rect(x - 108, y - 120, 216, 122, white.l) +
    row(
      x - 70,
      x + 70,
      3,
      (wx) =>
        path(arch(wx, y - 6, 56, 104), kit.ink.glass) +
        rect(wx - 2, y - 92, 4, 86, white.l) +
        rect(wx - 28, y - 58, 56, 4, white.l),
    );
  out +=
    path(
      `M${x - 134} ${y - 128}C${x - 96} ${y - 138} ${x - 60} ${y - 152} ${x} ${y - 190}C${x + 60} ${y - 152} ${x + 96} ${y - 138} ${x + 134} ${y - 128}Z`,
      berry.m,
    ) +
    disc(x, y - 152, 15, gold.m) +
    carvedHorse(kit, x - 50, y - 131, 0.5, 1) +
    carvedHorse(kit, x + 50, y - 131, 0.5, -1);
  out +=
    rect(x - 128, y + 8, 256, 18, flower.s) +
    row(x - 114, x + 114, 11, (wx) => disc(wx, y + 17, 5, gold.l));
  return (
    out +
    [-1, 1]
      .map(
        (s) =>
          poly(
            [
              [x + s * 116, y - 118],
              [x + s * 142, y - 118],
              [x + s * 142, y - 4],
              [x + s * 116, y - 4],
            ],
            leaf.s,
          ) +
          disc(x + s * 129, y - 90, 8, gold.m) +
          disc(x + s * 129, y - 60, 8, berry.l) +
          disc(x + s * 129, y - 30, 8, gold.m),
      )
      .join('')
  );
}
