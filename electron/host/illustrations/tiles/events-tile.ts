import { stage } from '../buildings/stage.ts';
import { line, path, place, poly, rect } from '../drawing/elements.ts';
import { tenth } from '../drawing/outlines.ts';
import { canopy } from '../nature/foliage.ts';
import { sky } from '../nature/sky.ts';
import { TILE_W, tileHorizon, tileKit } from './tile-kit.ts';

export function drawEventsTile(): string {
  const kit = tileKit('events', 'night', 21);
  const { ink } = kit;
  const lamp = ink.glow ?? ink.disc;
  sky(kit, {
    horizon: 600,
    stars: 60,
    sun: { x: 300, y: 190, r: 84, moon: true },
    clouds: [{ x: 420, y: 330, w: 420, h: 60 }],
  });
  tileHorizon(kit, 560);
  for (const [x0, x1, x2] of [
    [820, 520, 640],
    [1040, 960, 1060],
    [1320, 1340, 1440],
    [1480, 1660, 1760],
  ] as const) {
    kit.add(
      poly(
        [
          [x0, 560],
          [x1, -20],
          [x2, -20],
        ],
        lamp,
        'opacity=".12"',
      ),
    );
  }
  kit.add(
    canopy(
      kit,
      [
        [-60, 560],
        [400, 560],
        [760, 580],
      ],
      { x0: -40, x1: 760, r: 58, rows: 2, mats: [ink.copse] },
    ),
  );
  kit.add(rect(-20, 640, 1640, 130, ink.stone.d), place(stage(kit, { w: 760 }), 1150, 664, 1.2));
  kit.add(line('M-20 150Q300 330 640 190T1300 160T1660 200', ink.dark, 4));
  for (let i = 0; i < 20; i++) {
    const t = i / 19;
    const x = t * TILE_W;
    const y = 190 + Math.abs(Math.sin(t * Math.PI * 2.5)) * 62;
    kit.add(
      `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="22" fill="${lamp}" opacity=".16"/><circle cx="${tenth(x)}" cy="${tenth(y)}" r="9" fill="${lamp}"/>`,
    );
  }
  let heads = '';
  for (let x = 560; x < 1660; x += kit.rnd.range(46, 66)) {
    const y = 690 + kit.rnd.range(-10, 12);
    const q = 22;
    heads += `M${tenth(x - 38)} 780C${tenth(x - 38)} ${tenth(y + 34)} ${tenth(x - 22)} ${tenth(y + 22)} ${tenth(x)} ${tenth(y + 22)}C${tenth(x + 22)} ${tenth(y + 22)} ${tenth(x + 38)} ${tenth(y + 34)} ${tenth(x + 38)} 780ZM${tenth(x - q * 0.74)} ${tenth(y)}a${tenth(q * 0.74)} ${tenth(q * 0.84)} 0 1 1 ${tenth(q * 1.48)} 0a${tenth(q * 0.74)} ${tenth(q * 0.84)} 0 1 1 ${tenth(-q * 1.48)} 0Z`;
  }
  kit.add(path(heads, ink.dark));
  return kit.svg();
}
