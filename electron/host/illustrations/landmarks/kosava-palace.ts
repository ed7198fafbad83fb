import { lights } from '../buildings/lights.ts';
import { clump, farWoods, lake, lawn, shadow } from '../categories/grounds.ts';
import { path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { block, crenels, lancet, lancetWindow, ledge } from '../masonry/blocks.ts';
import { prism } from '../masonry/towers.ts';
import { hip, row, steps } from '../masonry/walls.ts';
import { sky } from '../nature/sky.ts';
import { grass, reeds } from '../nature/undergrowth.ts';

export function drawKosavaPalace(kit: Kit): void {
  const { ink } = kit;
  sky(kit, {
    horizon: 850,
    sun: { x: 260, y: 330, r: 100 },
    clouds: [
      { x: 1000, y: 280, w: 520, h: 78, humps: 5 },
      { x: -180, y: 640, w: 620, h: 120, humps: 5 },
      { x: 1120, y: 620, w: 640, h: 130, humps: 5 },
    ],
  });
  farWoods(kit, 850, 'leaf');
  clump(kit, -30, 330, 830, 78);
  clump(kit, 1280, 1640, 830, 78);
  const standing = place(palace(kit), 800, 916, 1);
  kit.add(standing);
  lawn(kit, 914);
  shadow(kit, 330, 1250, 920);
  kit.add(
    path('M774 922H826L900 1030H700Z', ink.path.m),
    rect(560, 968, 480, 8, ink.stone.l),
    rect(560, 976, 480, 16, ink.stone.s),
    steps(800, 992, 150, 110, 24, 3, ink.stone),
  );
  lake(kit, 1020, rect(-20, 914, 1640, 106, ink.grass.s) + standing, 0.46);
  kit.add(reeds(kit, 1370, 1640, 1216, 190, 18), grass(kit, -20, 420, 1206, 90, ink.pine.d, 0.13));
}

/** Two-storey middle with the four tallest towers, arcaded galleries, a four-towered wing each side. */
function palace(kit: Kit): string {
  const { cloth, white, copper } = kit.ink;
  const glass = lights(kit);
  const arcade = (x0: number, x1: number) =>
    block(x0, 0, x1 - x0, 122, cloth, { lit: 0.05, shade: 0.05 }) +
    row(
      x0 + 34,
      x1 - 34,
      3,
      (x) => path(lancet(x, -14, 44, 90), white.l) + path(lancet(x, -14, 34, 82), cloth.d),
    ) +
    ledge(x0, -116, x1 - x0, 8, white, 0.05) +
    crenels(x0, x1, -122, 9, 16, cloth);
  const wing = (cx: number) =>
    // the two towers at the back rise behind the roof
    octagon(kit, cx - 62, 250, 38) +
    octagon(kit, cx + 62, 250, 38) +
    block(cx - 104, 0, 208, 178, cloth, { lit: 0.12, shade: 0.14 }) +
    crenels(cx - 104, cx + 104, -178, 11, 20, cloth) +
    ledge(cx - 108, -170, 216, 9, white, 0.14) +
    [-110, -26]
      .map((y) =>
        row(cx - 46, cx + 46, 3, (x) => lancetWindow(x, y, 20, 52, { glass, frame: white.l })),
      )
      .join('') +
    octagon(kit, cx - 104, 226, 46) +
    octagon(kit, cx + 104, 226, 46);
  return (
    arcade(-330, -190) +
    arcade(190, 330) +
    wing(-420) +
    wing(420) +
    hip(-150, -250, 300, 40, copper, { in0: 30, in1: 30, turn: 50 }) +
    block(-196, 0, 392, 250, cloth, { lit: 0.1, shade: 0.12 }) +
    crenels(-196, 196, -250, 19, 22, cloth) +
    ledge(-200, -240, 400, 10, white, 0.12) +
    ledge(-196, -128, 392, 8, white, 0.12) +
    row(-130, 130, 5, (x) => lancetWindow(x, -146, 24, 66, { glass, frame: white.l })) +
    row(-130, 130, 5, (x) =>
      x === 0
        ? path(lancet(0, 0, 66, 104), white.l) + path(lancet(0, 0, 48, 92), kit.ink.wood.d)
        : lancetWindow(x, -28, 24, 64, { glass, frame: white.l }),
    ) +
    octagon(kit, -196, 350, 62) +
    octagon(kit, 196, 350, 62) +
    octagon(kit, -66, 326, 44, -250) +
    octagon(kit, 66, 326, 44, -250)
  );
}

/** Eight-sided tower with a crown of battlements; `foot` is where it leaves a roof. */
function octagon(kit: Kit, cx: number, h: number, w: number, foot = 0): string {
  const { cloth, white } = kit.ink;
  const warm: Material = cloth;
  const body = h + foot;
  let out = prism(cx, foot, w, body, warm, { n: 6 });
  for (let y = foot - 40; y > -h + 50; y -= 78) {
    out += path(lancet(cx - w * 0.12, y, w * 0.22, 40), lights(kit));
  }
  out +=
    rect(cx - w * 0.56, -h + 24, w * 1.12, 8, white.l) +
    rect(cx + w * 0.2, -h + 24, w * 0.36, 8, white.s) +
    prism(cx, -h + 24, w * 1.16, 26, warm, { n: 6 });
  return (
    out +
    [-0.48, -0.22, 0.06, 0.34]
      .map((f, i) =>
        rect(cx + w * f, -h - 22, w * 0.17, 24, [warm.l, warm.m, warm.m, warm.s][i] ?? warm.m),
      )
      .join('')
  );
}
