import { windmill } from '../buildings/village.ts';
import { place } from '../drawing/elements.ts';
import { inksFor } from '../drawing/inks.ts';
import { Kit } from '../drawing/kit.ts';
import { canopy } from '../nature/foliage.ts';
import { plane, roll } from '../nature/land.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';

const size = 1400;

/** The land behind the flax of the quiz, 1400 × 1400: the flowers are the page's own. */
export function drawQuizField(): string {
  const kit = new Kit({ id: 'quiz-field', ink: inksFor('day'), seed: 21, w: size, h: size });
  const { ink } = kit;
  sky(kit, {
    horizon: 900,
    sun: { x: 330, y: 330, r: 110 },
    clouds: [
      { x: 520, y: 420, w: 460, h: 84 },
      { x: -160, y: 600, w: 520, h: 90 },
      { x: 1010, y: 640, w: 520, h: 100 },
      { x: 900, y: 190, w: 360, h: 60 },
    ],
  });
  plane(kit, roll(kit, 880, 16, 6), {
    lit: ink.air(ink.copse.m, 0.55),
    shade: ink.air(ink.copse.s, 0.5),
    from: 0,
    to: 0.7,
    dir: [300, 860, 1100, 1050],
    bottom: size,
  });
  kit.add(place(windmill(kit, { h: 210 }), 1090, 946, 1));
  const wood = { x0: -40, x1: 760, r: 44, rows: 2, mats: [ink.copse, ink.leaf] };
  kit.add(
    canopy(
      kit,
      [
        [-60, 960],
        [240, 930],
        [520, 950],
        [760, 985],
      ],
      wood,
    ),
  );
  plane(
    kit,
    [
      [-80, 960],
      [400, 950],
      [900, 930],
      [1500, 944],
    ],
    {
      lit: ink.field.m,
      shade: ink.field.s,
      from: 0,
      to: 0.9,
      dir: [300, 930, 1200, 1150],
      bottom: size,
    },
  );
  plane(
    kit,
    [
      [-80, 1060],
      [500, 1010],
      [1000, 1036],
      [1500, 1080],
    ],
    {
      lit: ink.grass.m,
      shade: ink.grass.d,
      from: 0.05,
      to: 1,
      dir: [300, 1010, 1200, 1300],
      bottom: size,
    },
  );
  plane(
    kit,
    [
      [-80, 1190],
      [500, 1210],
      [1000, 1180],
      [1500, 1210],
    ],
    {
      lit: ink.copse.s,
      shade: ink.pine.d,
      from: 0.1,
      to: 1.1,
      dir: [300, 1180, 1100, 1400],
      bottom: size,
    },
  );
  kit.add(grass(kit, -40, 1440, 1216, 70, ink.copse.s, 0.1));
  return kit.svg();
}
