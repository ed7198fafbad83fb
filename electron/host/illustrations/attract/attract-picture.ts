import { path } from '../drawing/elements.ts';
import { inksFor } from '../drawing/inks.ts';
import { Kit } from '../drawing/kit.ts';
import { type Point, tenth } from '../drawing/outlines.ts';
import { land, plane } from '../nature/land.ts';
import { rowan } from '../nature/rowan.ts';
import { sky } from '../nature/sky.ts';
import { grass } from '../nature/undergrowth.ts';
import { type AttractLayout, type AttractOrientation, attractLayouts } from './attract-layout.ts';
import { addSmolenskHill, addWall, smolenskSkyline } from './smolensk.ts';
import { addViaduct } from './viaduct.ts';
import { addVitebsk } from './vitebsk.ts';

/** The attract panorama: evening, one river and one line joining the two towns. */
export function drawAttractPicture(orientation: AttractOrientation): string {
  const layout = attractLayouts[orientation];
  const { w, h } = layout;
  const kit = new Kit({ id: `attract-${orientation}`, ink: inksFor('evening'), seed: 31, w, h });
  addSky(kit, layout);
  addVitebsk(kit, layout);
  addRiver(kit, layout);
  const skyline = smolenskSkyline(kit, layout);
  addSmolenskHill(kit, layout, skyline);
  addWall(kit, layout);
  addViaduct(kit, layout, skyline);
  addNearBank(kit, layout);
  return kit.svg();
}

function addSky(kit: Kit, { w, horizon, clouds, prompt }: AttractLayout): void {
  sky(kit, {
    horizon: horizon + 30,
    joins: [
      [0.16, 0.42],
      [0.68, 0.82],
      [0.82, 0.98],
    ],
    clouds,
  });
  for (let i = 0; i < 60; i++) {
    const [x, y] = [kit.rnd.range(10, w - 10), kit.rnd.range(10, horizon * 0.46)];
    if (x < prompt.right && y > prompt.top && y < prompt.bottom) {
      continue;
    }
    kit.add(
      `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="${tenth(kit.rnd.range(1.2, 2.8))}" fill="#f4f1ea" opacity="${tenth(kit.rnd.range(0.3, 0.9))}"/>`,
    );
  }
}

function addRiver(kit: Kit, { w, horizon, river }: AttractLayout): void {
  const { ink } = kit;
  const bank: readonly Point[] = [
    [-80, horizon + 10],
    [w * 0.4, horizon + 4],
    [w + 90, horizon + 8],
  ];
  plane(kit, bank, {
    lit: ink.grass.s,
    shade: ink.copse.d,
    from: 0.2,
    to: 1,
    dir: [w * 0.2, horizon, w * 0.8, horizon + 260],
  });
  kit.add(
    path(river, ink.water.m),
    kit.spray(river, ink.water.d, [0, horizon + 60, 0, horizon + 300], [0, 1]),
    kit.spray(river, ink.sky[0], [0, horizon, 0, horizon + 120], [0.9, 0], [0, horizon, w, 140]),
  );
}

function addNearBank(kit: Kit, { w, h, nearY, rowan: hasRowan }: AttractLayout): void {
  const { dark } = kit.ink;
  const edge: readonly Point[] = [
    [-90, nearY + 6],
    [w * 0.2, nearY + 26],
    [w * 0.5, nearY + 34],
    [w * 0.8, nearY + 10],
    [w + 90, nearY - 10],
  ];
  kit.add(
    path(land(edge, h + 20), dark),
    grass(kit, -20, w * 0.34, nearY + 40, 64, dark, 0.1),
    grass(kit, w * 0.6, w + 20, nearY + 34, 70, dark, 0.1),
  );
  if (hasRowan) {
    kit.add(rowan(kit, 1940, -24, 1.25));
  }
}
