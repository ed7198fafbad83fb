import { path, place } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { pine } from '../nature/conifers.ts';
import { backdrop, lane, lawn } from './grounds.ts';

export function drawArchaeology(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit);
  lawn(kit, 880);
  function mound(x: number, y: number, w: number, h: number): void {
    const d = `M${x - w} ${y}C${x - w * 0.5} ${y - h * 0.1} ${x - w * 0.5} ${y - h} ${x} ${y - h}C${x + w * 0.5} ${y - h} ${x + w * 0.5} ${y - h * 0.1} ${x + w} ${y}Z`;
    kit.add(
      path(d, ink.grass.l),
      kit.spray(
        d,
        ink.copse.s,
        [x - w * 0.3, y - h, x + w * 0.6, y],
        [0.05, 1],
        [x - w, y - h, w * 2, h],
      ),
    );
  }
  for (const [x, y, w, h] of [
    [330, 900, 150, 60],
    [620, 896, 120, 44],
    [1250, 900, 170, 66],
    [960, 898, 120, 46],
  ] as const) {
    mound(x, y, w, h);
  }
  kit.add(pine(kit, 1190, 940, 420, { w: 220 }), pine(kit, 1300, 950, 520, { w: 250, lean: 0.03 }));
  lawn(kit, 960, { from: 0.1 });
  for (const [x, y, w, h] of [
    [420, 1030, 330, 150],
    [1060, 1060, 400, 190],
  ] as const) {
    mound(x, y, w, h);
  }
  kit.add(
    place(
      path(
        'M-34 0C-44 -70 -40 -170 -26 -214C-14 -238 16 -238 26 -212C40 -170 44 -70 36 0Z',
        ink.stone.m,
      ) +
        path('M4 0C8 -80 10 -170 8 -230C18 -228 22 -222 26 -212C40 -170 44 -70 36 0Z', ink.stone.s),
      740,
      1090,
      1.1,
    ),
  );
  lawn(kit, 1090, { from: 0.2, shade: ink.copse.d });
  lane(kit, 700, 1100, -260);
}
