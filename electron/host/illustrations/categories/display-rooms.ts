import type { Chance } from '../drawing/chance.ts';
import { disc, line, oval, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch } from '../drawing/outlines.ts';
import { row } from '../masonry/walls.ts';
import { sky } from '../nature/sky.ts';
import { backdrop, clump, farWoods } from './grounds.ts';

/** A linen-covered table: by a window, under a shelf, or on a veranda. */
export function tableRoom(kit: Kit, pick: Chance): void {
  pick.pick([byWindow, underShelf, onVeranda])(kit, pick);
  table(kit, pick);
}

/** A hall with tall windows; daylight falls across the floor. */
export function hallRoom(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  const wall = pick.pick([ink.cloth, ink.mint, ink.plinth, ink.slate]);
  plaster(kit, wall);
  const tall = pick.maybe(0.5);
  for (const x of tall ? [180, 470, 1130, 1420] : [240, 1360]) {
    const [w, h] = tall ? [170, 560] : [300, 560];
    kit.add(
      path(arch(x, 800, w + 36, h + 18), ink.white.m),
      path(arch(x, 800, w, h), ink.glow ?? ink.sky[2]),
      path(arch(x - w * 0.2, 800, w * 0.4, h * 0.94), ink.glow ?? ink.sky[1], 'opacity=".7"'),
      line(
        `M${x} 800V${800 - h}M${x - w / 2} 620H${x + w / 2}M${x - w / 2} 420H${x + w / 2}`,
        ink.white.l,
        8,
      ),
      rect(x - w / 2 - 26, 800, w + 52, 18, ink.white.l),
    );
  }
  const floor = 'M-20 900H1620V1220H-20Z';
  kit.add(
    rect(-20, 872, 1640, 30, ink.white.m),
    path(floor, ink.wood.l),
    kit.spray(floor, ink.wood.s, [300, 900, 1300, 1220], [0, 0.9], [-20, 896, 1640, 324]),
    poly(
      [
        [120, 904],
        [330, 904],
        [760, 1220],
        [330, 1220],
      ],
      ink.disc,
      'opacity=".3"',
    ),
    row(-700, 2300, 16, (x) => line(`M${800 + (x - 800) * 0.5} 900L${x} 1220`, ink.wood.s, 2.4)),
    oval(860, 1000, 420, 26, ink.wood.d, 'opacity=".45"'),
  );
}

function plaster(kit: Kit, mat: Material): void {
  const all = 'M-20 -20H1620V1220H-20Z';
  kit.add(
    path(all, kit.ink.air(mat.m, 0.3)),
    kit.spray(all, kit.ink.air(mat.s, 0.25), [420, 200, 1560, 900], [0, 0.8]),
    kit.spray(all, kit.ink.air(mat.l, 0.2), [0, 100, 700, 500], [0.8, 0]),
  );
}

function byWindow(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  // the landscape first; the wall is laid over it with the window left open
  sky(kit, {
    horizon: 640,
    sun: { x: 300, y: 330, r: 74, halo: true },
    clouds: [{ x: 240, y: 470, w: 260, h: 44 }],
  });
  farWoods(kit, 650, 'mixed');
  clump(kit, 60, 600, 700, 46, 1);
  const [x, w, top, sill] = [320, 380, 170, 760];
  const opening = `M${x - w / 2} ${sill}V${top}H${x + w / 2}V${sill}Z`;
  const wall = pick.pick([ink.cloth, ink.mint, ink.plinth, ink.ochre]);
  const d = `M-20 -20V1220H1620V-20Z${opening}`;
  kit.add(
    path(d, ink.air(wall.m, 0.25), 'fill-rule="evenodd"'),
    kit.spray(
      'M520 -20H1620V1220H520Z',
      ink.air(wall.s, 0.2),
      [620, 200, 1560, 900],
      [0, 0.8],
      [520, -20, 1100, 1240],
    ),
    line(`${opening}M${x} ${top}V${sill}M${x - w / 2} ${top + 210}H${x + w / 2}`, ink.white.l, 20),
    rect(x - w / 2 - 40, sill, w + 80, 26, ink.white.l),
    rect(x - w / 2 - 40, sill + 22, w + 80, 8, ink.white.s),
    // curtain, and the light across the wall
    path(
      `M${x + w / 2 - 60} ${top - 30}H${x + w / 2 + 70}C${x + w / 2 + 30} ${top + 200} ${x + w / 2 + 90} ${top + 420} ${x + w / 2 + 40} ${sill + 40}H${x + w / 2 - 10}C${x + w / 2 + 10} ${top + 400} ${x + w / 2 - 60} ${top + 200} ${x + w / 2 - 60} ${top - 30}Z`,
      ink.white.m,
    ),
    path(
      `M${x + w / 2 + 20} ${top - 30}H${x + w / 2 + 70}C${x + w / 2 + 30} ${top + 200} ${x + w / 2 + 90} ${top + 420} ${x + w / 2 + 40} ${sill + 40}H${x + w / 2 + 16}C${x + w / 2 + 50} ${top + 400} ${x + w / 2} ${top + 200} ${x + w / 2 + 20} ${top - 30}Z`,
      ink.white.s,
    ),
    rect(x - w / 2 - 60, top - 44, w + 160, 14, ink.wood.m),
    poly(
      [
        [820, 180],
        [1120, 280],
        [1500, 900],
        [1080, 900],
      ],
      ink.disc,
      'opacity=".16"',
    ),
  );
}

function underShelf(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  plaster(kit, pick.pick([ink.mint, ink.plinth, ink.cloth, ink.flower]));
  const y = 300;
  kit.add(
    rect(140, y, 1320, 20, ink.wood.m),
    rect(140, y, 1320, 7, ink.wood.l),
    rect(150, y + 20, 1310, 14, ink.dark, 'opacity=".16"'),
  );
  for (let x = 190; x < 1420; x += pick.range(96, 150)) {
    const mat = pick.pick([ink.ochre, ink.copper, ink.white, ink.plinth, ink.flower]);
    const r = pick.range(30, 46);
    kit.add(
      pick.maybe(0.4)
        ? disc(x, y - r - 2, r, mat.m) +
            disc(x - r * 0.1, y - r - 4, r * 0.68, mat.l) +
            disc(x, y - r - 2, r * 0.3, mat.s)
        : path(
            `M${x - r * 0.5} ${y}C${x - r * 1.3} ${y - r} ${x - r} ${y - r * 1.9} ${x - r * 0.4} ${y - r * 2.1}V${y - r * 2.6}H${x + r * 0.4}V${y - r * 2.1}C${x + r} ${y - r * 1.9} ${x + r * 1.3} ${y - r} ${x + r * 0.5} ${y}Z`,
            mat.m,
          ) +
            path(
              `M${x + r * 0.1} ${y}C${x + r * 0.6} ${y - r} ${x + r * 0.5} ${y - r * 1.9} ${x + r * 0.1} ${y - r * 2.1}V${y - r * 2.6}H${x + r * 0.4}V${y - r * 2.1}C${x + r} ${y - r * 1.9} ${x + r * 1.3} ${y - r} ${x + r * 0.5} ${y}Z`,
              mat.s,
            ),
    );
  }
}

function onVeranda(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 720, woods: 'leaf' });
  clump(kit, -20, 520, 780, 60, 2);
  clump(kit, 1080, 1640, 780, 60, 2);
  kit.add(
    rect(-20, -20, 1640, 90, ink.wood.m),
    rect(-20, 60, 1640, 14, ink.wood.s),
    ...[90, 1510].map(
      (x) =>
        rect(x - 26, 60, 52, 860, ink.wood.m) +
        rect(x - 26, 60, 18, 860, ink.wood.l) +
        rect(x + 12, 60, 14, 860, ink.wood.s),
    ),
    rect(-20, 780, 1640, 18, ink.wood.l),
    row(20, 1580, 26, (x) => rect(x - 7, 798, 14, 120, ink.wood.s)),
  );
}

/** Table top and its cloth with a woven edge. */
function table(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  const cloth = pick.pick([ink.cloth, ink.white]);
  const edge = pick.pick([ink.flower, ink.copper, ink.ochre]);
  const top = 'M-20 900H1620V1040H-20Z';
  kit.add(
    path(top, cloth.l),
    kit.spray(top, cloth.m, [300, 900, 1500, 1000], [0, 1], [-20, 890, 1640, 160]),
    rect(-20, 1036, 1640, 200, cloth.m),
    kit.spray(
      'M-20 1036H1620V1220H-20Z',
      cloth.s,
      [500, 1036, 1500, 1200],
      [0.05, 0.9],
      [-20, 1030, 1640, 200],
    ),
    rect(-20, 1096, 1640, 12, edge.m),
    rect(-20, 1160, 1640, 12, edge.m),
    row(10, 1590, 40, (x) => path(`M${x} 1116l16 18l-16 18l-16 -18Z`, edge.s)),
    oval(930, 966, 430, 30, cloth.d, 'opacity=".5"'),
  );
}
