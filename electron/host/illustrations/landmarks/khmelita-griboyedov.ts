import { lights } from '../buildings/lights.ts';
import { backdrop, clump, lawn } from '../categories/grounds.ts';
import { oval, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { block, ledge } from '../masonry/blocks.ts';
import { hip, row, steps, win } from '../masonry/walls.ts';
import { tree } from '../nature/foliage.ts';

/** The sky-blue Baroque house with white mouldings and a curved double stair outside. */
export function drawKhmelitaGriboyedov(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 810,
    woods: 'leaf',
    sky: {
      sun: { x: 290, y: 310, r: 96 },
      clouds: [
        { x: 940, y: 260, w: 560, h: 88, humps: 5 },
        { x: -180, y: 540, w: 440, h: 50 },
      ],
    },
  });
  clump(kit, -20, 460, 820, 90, 2);
  clump(kit, 1140, 1620, 820, 90, 2);
  kit.add(place(palace(kit), 800, 940, 1.04));
  lawn(kit, 934, { to: 0.7 });
  kit.add(
    path(
      'M560 962C620 940 980 940 1040 962C1120 1000 1230 1100 1300 1216H300C370 1100 480 1000 560 962Z',
      ink.path.m,
    ),
    kit.spray(
      'M560 962C620 940 980 940 1040 962C1120 1000 1230 1100 1300 1216H300C370 1100 480 1000 560 962Z',
      ink.path.s,
      [500, 960, 1200, 1200],
      [0, 0.8],
      [300, 940, 1000, 276],
    ),
    oval(800, 1086, 210, 60, ink.grass.s),
    oval(796, 1078, 208, 56, ink.grass.m),
    place(stair(kit), 800, 952, 1.04),
    tree(kit, 130, 1090, 540, { mat: ink.leaf }),
    tree(kit, 1480, 1100, 520, { mat: ink.leaf }),
  );
}

function palace(kit: Kit): string {
  const { flower, white, slate, copper } = kit.ink;
  const glass = lights(kit);
  const blue = { l: flower.l, m: flower.m, s: flower.s, d: flower.d };
  const h = 270;
  let out = block(-470, 0, 940, h, blue, { lit: 0.1, shade: 0.12 });
  out += rect(-470, -26, 830, 26, white.m) + rect(360, -26, 110, 26, white.d);
  const bays = [-426, -356, -286, -216, 216, 286, 340];
  for (const x of bays) {
    out +=
      win(x, -150, 28, 74, { glass, frame: white, key: 18 }) +
      win(x, -44, 26, 58, { glass, frame: white, key: 10 });
  }
  out += [392, 436]
    .map(
      (x) =>
        win(x, -150, 15, 74, { glass, frame: { l: white.s, m: white.d } }) +
        win(x, -44, 15, 58, { glass, frame: { l: white.s, m: white.d } }),
    )
    .join('');
  // paired pilasters, corners and the belt
  for (const x of [-470, -391, -321, -251, 181, 251, 313, 350]) {
    out += rect(x, -h, 12, h - 26, white.l) + rect(x + 9, -h, 3, h - 26, white.s);
  }
  out +=
    ledge(-474, -118, 948, 10, white, 0.12) +
    ledge(-482, -h + 12, 964, 20, white, 0.12) +
    hip(-486, -h - 8, 972, 84, copper, { in0: 90, in1: 90, turn: 150 });
  // the middle: three bays, a curved gable above the cornice
  out +=
    block(-170, 0, 340, h + 14, blue, { lit: 0.12, shade: 0.13 }) +
    path(
      'M-170 -282C-150 -322 -96 -318 -84 -356C-66 -400 66 -400 84 -356C96 -318 150 -322 170 -282Z',
      white.l,
    ) +
    path(
      'M-146 -284C-126 -310 -80 -312 -66 -348C-50 -382 50 -382 66 -348C80 -312 126 -310 146 -284Z',
      blue.m,
    ) +
    path(
      'M-146 -284C-126 -310 -80 -312 -66 -348C-58 -368 -30 -376 0 -376C-40 -350 -60 -310 -70 -284Z',
      blue.l,
    ) +
    win(0, -298, 34, 44, { glass, frame: white, round: true }) +
    ledge(-182, -h - 2, 364, 18, white, 0.15);
  for (const x of [-170, -72, 54, 152]) {
    out += rect(x, -h - 10, 16, h - 16, white.l) + rect(x + 12, -h - 10, 4, h - 16, white.s);
  }
  out += [-112, 110]
    .map((x) => win(x, -150, 34, 84, { glass, frame: white, round: true, key: 18 }))
    .join('');
  return (
    out +
    path(arch(0, -120, 60, 116), white.l) +
    path(arch(0, -120, 44, 104), kit.ink.wood.d) +
    [-300, 300].map((x) => chimney(kit, x, -h - 60)).join('') +
    rect(-6, -396, 12, 26, slate.m)
  );
}

const chimney = (kit: Kit, x: number, y: number): string =>
  block(x - 18, y, 36, 56, kit.ink.white, { lit: 0.22, shade: 0.33 }) +
  rect(x - 22, y - 62, 44, 10, kit.ink.white.l);

/** The horseshoe stair that climbs from both sides to the main floor. */
function stair(kit: Kit): string {
  const { white, stone, dark } = kit.ink;
  const arm = (side: number) =>
    poly(
      [
        [side * 40, -124],
        [side * 74, -124],
        [side * 210, -22],
        [side * 226, 24],
        [side * 170, 30],
        [side * 150, 2],
      ],
      side < 0 ? white.l : white.m,
    ) +
    path(
      `M${side * 60} -124L${side * 196} -20L${side * 226} 24L${side * 214} 26L${side * 186} -12L${side * 44} -118Z`,
      side < 0 ? stone.l : stone.s,
    ) +
    row(0, 1, 8, (t) => rect(side * (70 + 138 * t) - 2, -160 + 104 * t, 4, 40, dark)) +
    path(`M${side * 66} -162L${side * 210} -56L${side * 208} -50L${side * 66} -154Z`, dark);
  return (
    path(arch(0, 4, 90, 92), white.s) +
    rect(-76, -124, 152, 128, white.m) +
    rect(-76, -124, 40, 128, white.l) +
    rect(52, -124, 24, 128, white.s) +
    path(arch(0, 4, 74, 96), white.s) +
    path(arch(0, 4, 58, 84), dark) +
    arm(-1) +
    arm(1) +
    rect(-78, -130, 156, 10, white.l) +
    row(-66, 66, 9, (x) => rect(x - 2, -168, 4, 40, dark)) +
    rect(-78, -170, 156, 6, dark) +
    steps(-196, 40, 84, 60, 22, 3, stone) +
    steps(196, 40, 84, 60, 22, 3, stone)
  );
}
