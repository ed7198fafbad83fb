import { lights } from '../buildings/lights.ts';
import { backdrop, lake } from '../categories/grounds.ts';
import { disc, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { row, win } from '../masonry/walls.ts';
import { boat } from '../nature/water.ts';

/** The green and white Winter Palace with statues along its roof, across the wide Neva. */
export function drawSpbHermitage(kit: Kit): void {
  backdrop(kit, {
    horizon: 830,
    woods: 'leaf',
    sky: {
      sun: { x: 330, y: 380, r: 104, halo: true },
      clouds: [
        { x: 880, y: 240, w: 620, h: 92, humps: 5 },
        { x: -180, y: 300, w: 480, h: 60 },
        { x: 1220, y: 470, w: 420, h: 44, humps: 3 },
      ],
    },
  });
  const standing = place(palace(kit), 800, 900) + embankment(kit);
  kit.add(standing);
  lake(kit, 958, standing, 0.42);
  kit.add(boat(kit, 560, 1070, 0.9));
}

function palace(kit: Kit): string {
  const { mint } = kit.ink;
  const h = 300;
  let out =
    rect(-860, -h, 1720, h, mint.m) +
    rect(-860, -h, 300, h, mint.l, 'opacity=".5"') +
    rect(560, -h, 300, h, mint.s, 'opacity=".5"');
  out += wingBays(kit, -830, -300, 9) + wingBays(kit, 300, 830, 9) + wingBays(kit, -200, 200, 7);
  out += projection(kit, -250) + projection(kit, 250);
  return (
    out + cornice(kit, -870, 870, -h) + pediment(kit, -250, -h - 22) + pediment(kit, 250, -h - 22)
  );
}

/** Three storeys of windows between two tiers of columns. */
function wingBays(kit: Kit, x0: number, x1: number, n: number): string {
  const { white, ochre } = kit.ink;
  const glass = lights(kit);
  return (
    row(
      x0 + 30,
      x1 - 30,
      n,
      (x) =>
        win(x, -212, 24, 50, { glass, frame: ochre, key: 10 }) +
        win(x, -120, 24, 66, { glass, frame: white, round: true, key: 12 }) +
        win(x, -22, 22, 50, { glass, frame: white }),
    ) + row(x0, x1, n, (x) => column(kit, x))
  );
}

/** One column of the lower tier and one of the upper. */
function column(kit: Kit, x: number): string {
  const { white, gold } = kit.ink;
  const shaft = (y: number, h: number) =>
    rect(x - 8, y - h, 16, h, white.m) +
    rect(x - 8, y - h, 6, h, white.l) +
    rect(x + 4, y - h, 4, h, white.s) +
    rect(x - 11, y - h, 22, 8, gold.l) +
    rect(x - 11, y - 8, 22, 8, white.l);
  return shaft(-6, 88) + shaft(-108, 186);
}

/** A part of the front that stands forward, its columns in pairs. */
function projection(kit: Kit, cx: number): string {
  const { mint, white } = kit.ink;
  const glass = lights(kit);
  return (
    rect(cx - 70, -304, 140, 304, mint.m) +
    rect(cx - 70, -304, 40, 304, mint.l) +
    rect(cx + 52, -304, 18, 304, mint.s) +
    path(arch(cx, -6, 46, 84), white.l) +
    path(arch(cx, -6, 34, 74), kit.ink.wood.d) +
    win(cx, -116, 36, 84, { glass, frame: white, round: true, key: 16 }) +
    win(cx, -222, 30, 50, { glass, frame: white, key: 10 }) +
    [-62, -40, 40, 62].map((dx) => column(kit, cx + dx)).join('')
  );
}

function cornice(kit: Kit, x0: number, x1: number, y: number): string {
  const { white, mint } = kit.ink;
  return (
    rect(x0, -104, x1 - x0, 10, white.l) +
    rect(x0, -94, x1 - x0, 4, mint.s) +
    rect(x0, y - 10, x1 - x0, 18, white.l) +
    rect(x0, y + 8, x1 - x0, 5, mint.s) +
    rect(x0, y - 30, x1 - x0, 20, white.m) +
    row(x0 + 6, x1 - 6, 130, (x) => rect(x - 2, y - 28, 4, 16, white.s)) +
    row(x0 + 40, x1 - 40, 32, (x) => statue(kit, x, y - 30))
  );
}

/** A small figure or vase against the sky: too far off to tell which. */
const statue = (kit: Kit, x: number, y: number): string => {
  const { copper } = kit.ink;
  const i = Math.round(x / 52);
  return i % 3
    ? path(
        `M${x - 7} ${y}C${x - 9} ${y - 14} ${x - 8} ${y - 24} ${x - 3} ${y - 28}A5 5 0 1 1 ${x + 3} ${y - 28}C${x + 8} ${y - 24} ${x + 8} ${y - 12} ${x + 7} ${y}Z`,
        copper.d,
      )
    : path(
        `M${x - 5} ${y}L${x - 3} ${y - 8}C${x - 11} ${y - 16} ${x - 8} ${y - 24} ${x} ${y - 30}C${x + 8} ${y - 24} ${x + 11} ${y - 16} ${x + 3} ${y - 8}L${x + 5} ${y}Z`,
        copper.d,
      );
};

const pediment = (kit: Kit, cx: number, y: number): string =>
  poly(
    [
      [cx - 84, y],
      [cx, y - 48],
      [cx + 84, y],
    ],
    kit.ink.white.l,
  ) +
  poly(
    [
      [cx - 56, y - 6],
      [cx, y - 38],
      [cx + 56, y - 6],
    ],
    kit.ink.ochre.m,
  ) +
  [-80, 0, 80].map((dx) => statue(kit, cx + dx, dx ? y - 2 : y - 46)).join('');

/** Granite quay with a landing stair. */
function embankment(kit: Kit): string {
  const { stone, dark, trunk } = kit.ink;
  return (
    rect(-20, 898, 1640, 62, stone.m) +
    rect(-20, 898, 1640, 10, stone.l) +
    rect(-20, 940, 1640, 20, stone.s) +
    row(40, 1560, 12, (x) => rect(x - 1, 908, 3, 50, stone.s)) +
    rect(730, 908, 140, 52, stone.s) +
    [0, 1, 2, 3].map((i) => rect(738 - i * 2, 914 + i * 12, 124 + i * 4, 6, stone.l)).join('') +
    row(80, 1520, 9, (x) => rect(x - 3, 836, 6, 62, dark) + disc(x, 830, 9, kit.ink.disc)) +
    rect(-20, 892, 1640, 8, trunk.d)
  );
}
