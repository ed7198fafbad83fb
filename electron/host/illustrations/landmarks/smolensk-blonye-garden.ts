import { bench, fountain, globeLamp } from '../buildings/garden-pieces.ts';
import { backdrop, clump, lane, lawn } from '../categories/grounds.ts';
import { disc, line, oval, path, place, poly } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { steps } from '../masonry/walls.ts';
import { tree } from '../nature/foliage.ts';

/** The bronze stag of the town garden; the fountain plays behind it under old limes. */
export function drawSmolenskBlonyeGarden(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 780,
    woods: 'leaf',
    sky: {
      sun: { x: 300, y: 260, r: 92 },
      clouds: [{ x: 980, y: 240, w: 520, h: 80, humps: 5 }],
    },
  });
  clump(kit, -20, 1620, 810, 92, 2);
  lawn(kit, 900, { to: 0.5 });
  lane(kit, 1130, 906, 150);
  kit.add(place(fountain(kit), 1130, 950, 0.9));
  for (const [x, h] of [
    [90, 560],
    [330, 470],
    [1500, 560],
  ] as const) {
    kit.add(tree(kit, x, 1000, h, { mat: ink.leaf }));
  }
  kit.add(
    oval(700, 1050, 330, 26, ink.grass.d, 'opacity=".5"'),
    place(pedestal(kit), 640, 1050),
    place(stag(kit), 640, 916, 1.12),
  );
  kit.add(place(bench(kit), 1290, 1080), place(globeLamp(kit), 1010, 1010));
}

function pedestal(kit: Kit): string {
  const { stone } = kit.ink;
  return (
    steps(0, 6, 470, 420, 26, 2, stone) +
    poly(
      [
        [-190, -20],
        [-180, -118],
        [-40, -136],
        [120, -132],
        [186, -110],
        [196, -20],
      ],
      stone.m,
    ) +
    poly(
      [
        [-190, -20],
        [-180, -118],
        [-110, -126],
        [-96, -20],
      ],
      stone.l,
    ) +
    poly(
      [
        [60, -133],
        [120, -132],
        [186, -110],
        [196, -20],
        [84, -20],
      ],
      stone.s,
    ) +
    poly(
      [
        [-180, -118],
        [-40, -136],
        [120, -132],
        [186, -110],
        [60, -112],
        [-60, -110],
      ],
      stone.l,
    )
  );
}

/** Red deer with ten points, head up, looking to the left; its hooves stand at the origin. */
function stag(kit: Kit): string {
  const { slate, dark } = kit.ink;
  const m = { l: slate.l, m: slate.s, s: slate.d, d: dark };
  const antler = (side: number) =>
    `M-${146 - side * 6} -352C-${side > 0 ? 128 : 196} -396 -${side > 0 ? 70 : 214} -420 -${side > 0 ? 66 : 196} -492M-${side > 0 ? 132 : 184} -388C-${side > 0 ? 150 : 204} -400 -${side > 0 ? 168 : 226} -398 -${side > 0 ? 184 : 238} -412M-${side > 0 ? 94 : 206} -420C-${side > 0 ? 108 : 226} -440 -${side > 0 ? 116 : 240} -450 -${side > 0 ? 118 : 246} -472M-${side > 0 ? 70 : 202} -458C-${side > 0 ? 50 : 186} -470 -${side > 0 ? 44 : 178} -480 -${side > 0 ? 36 : 168} -498`;
  return (
    // the legs of the far side
    path('M-62 -136L-50 -66L-58 0H-40L-28 -66L-30 -130Z', m.d) +
    path('M86 -140C92 -104 104 -92 96 -60L102 0H120L122 -60C134 -96 130 -120 128 -150Z', m.d) +
    line(antler(1), m.s, 10, 'stroke-linecap="round" stroke-linejoin="round"') +
    // body, neck and mane
    path(
      'M-112 -196C-92 -234 -40 -238 0 -228C50 -218 108 -226 142 -206C164 -186 164 -150 152 -118C132 -108 100 -112 70 -120C10 -136 -44 -130 -78 -112C-112 -124 -128 -160 -112 -196Z',
      m.m,
    ) +
    path(
      'M-112 -196C-92 -234 -40 -238 0 -228C50 -218 108 -226 142 -206C110 -204 60 -196 10 -200C-40 -204 -80 -196 -96 -150C-112 -156 -120 -176 -112 -196Z',
      m.l,
    ) +
    path(
      'M152 -118C132 -108 100 -112 70 -120C10 -136 -44 -130 -78 -112C-60 -140 0 -156 60 -146C100 -140 140 -150 160 -176C162 -156 160 -136 152 -118Z',
      m.s,
    ) +
    path(
      'M-56 -226C-96 -262 -124 -300 -138 -342L-170 -326C-178 -276 -166 -214 -138 -158C-120 -120 -92 -116 -74 -128C-52 -160 -44 -200 -56 -226Z',
      m.m,
    ) +
    path(
      'M-138 -342L-170 -326C-178 -276 -166 -214 -138 -158C-130 -142 -122 -132 -112 -126C-126 -190 -138 -260 -138 -342Z',
      m.l,
    ) +
    path(
      'M-92 -254C-104 -220 -104 -160 -84 -118C-60 -150 -44 -200 -56 -226Z',
      m.s,
      'opacity=".7"',
    ) +
    // the near legs
    path(
      'M-112 -146C-104 -110 -98 -80 -102 -56L-110 0H-90L-80 -58C-72 -90 -66 -110 -64 -136Z',
      m.m,
    ) +
    path(
      'M-112 -146C-104 -110 -98 -80 -102 -56L-110 0H-102L-92 -60C-88 -100 -92 -120 -94 -142Z',
      m.l,
    ) +
    path('M104 -150C112 -112 134 -98 128 -62L134 0H154L154 -62C168 -100 170 -140 156 -172Z', m.m) +
    path('M140 -120C148 -90 144 -60 144 0H154L154 -62C168 -100 170 -140 156 -172Z', m.s) +
    path('M146 -202C158 -196 166 -180 164 -160L154 -172Z', m.l) +
    // head
    path(
      'M-134 -346C-148 -362 -170 -360 -184 -346L-226 -318C-234 -308 -228 -298 -216 -300L-178 -304C-164 -308 -148 -314 -142 -326Z',
      m.m,
    ) +
    path('M-134 -346C-148 -362 -170 -360 -184 -346L-226 -318C-196 -330 -166 -336 -134 -346Z', m.l) +
    path('M-134 -346L-106 -362L-112 -338L-132 -332Z', m.s) +
    disc(-178, -338, 3.4, m.d) +
    line(antler(-1), m.m, 11, 'stroke-linecap="round" stroke-linejoin="round"')
  );
}
