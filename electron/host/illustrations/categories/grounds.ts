import { line, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material, MaterialName } from '../drawing/materials.ts';
import { tenth } from '../drawing/outlines.ts';
import { canopy } from '../nature/foliage.ts';
import { land, plane, roll } from '../nature/land.ts';
import { type Cloud, type Sun, sky } from '../nature/sky.ts';
import { reflect, streaksOn, water } from '../nature/water.ts';
import { woods } from '../nature/woods.ts';

interface BackdropOptions {
  readonly horizon?: number;
  readonly woods?: 'mixed' | 'fir' | 'leaf';
  /** A sky composed by hand; left out, the seed composes one. */
  readonly sky?: { readonly sun?: Sun; readonly clouds: readonly Cloud[] };
}

/** Sky, far woods and the middle ground behind every category. */
export function backdrop(
  kit: Kit,
  { horizon = 840, woods: forest = 'mixed', sky: composed }: BackdropOptions = {},
): void {
  const night = kit.ink.hour === 'night';
  const { sun, clouds } = composed ?? seededSky(kit, horizon, night);
  sky(kit, { horizon: horizon + 30, stars: night ? 60 : 0, sun, clouds });
  farWoods(kit, horizon, forest);
}

/** Two lines of woods fading into the distance, and the ground before them. */
export function farWoods(
  kit: Kit,
  horizon: number,
  forest: 'mixed' | 'fir' | 'leaf' = 'mixed',
): void {
  const { ink } = kit;
  const far = roll(kit, horizon - 30, 14, 5);
  const fir = { mixed: 0.4, fir: 0.85, leaf: 0.12 }[forest];
  kit.add(
    path(land(far, 1200), ink.air(ink.copse.m, 0.68)),
    woods(kit, far, { h: 48, colour: ink.air(ink.copse.m, 0.6), spruce: fir }),
  );
  const mid = roll(kit, horizon, 10, 4);
  kit.add(
    woods(kit, mid, { h: 84, colour: ink.air(ink.pine.m, 0.42), spruce: fir }),
    path(land(mid, 1200), ink.air(ink.grass.m, 0.3)),
  );
}

function seededSky(
  { rnd }: Kit,
  horizon: number,
  night: boolean,
): { readonly sun: Sun | undefined; readonly clouds: readonly Cloud[] } {
  const look = night ? 'disc' : rnd.pick(['disc', 'bank', 'clear', 'strata', 'disc'] as const);
  const clouds: readonly Cloud[] = {
    disc: () => [
      {
        x: rnd.range(860, 1160),
        y: rnd.range(260, 460),
        w: rnd.range(480, 680),
        humps: 5,
        h: rnd.range(80, 130),
      },
      {
        x: rnd.range(-160, 40),
        y: rnd.range(520, 640),
        w: rnd.range(380, 520),
        h: rnd.range(46, 70),
      },
    ],
    bank: () => [
      {
        x: rnd.range(-260, -60),
        y: horizon - rnd.range(70, 130),
        w: rnd.range(800, 960),
        humps: 6,
        h: rnd.range(190, 250),
      },
      {
        x: rnd.range(800, 980),
        y: horizon - rnd.range(150, 240),
        w: rnd.range(760, 900),
        humps: 6,
        h: rnd.range(170, 230),
      },
      { x: rnd.range(240, 520), y: rnd.range(210, 280), w: 300, h: 44 },
    ],
    clear: () => [
      {
        x: rnd.range(960, 1240),
        y: rnd.range(520, 640),
        w: rnd.range(420, 560),
        h: rnd.range(46, 64),
      },
    ],
    strata: () =>
      (
        [
          [120, 250, 420],
          [940, 210, 520],
          [560, 360, 340],
          [1180, 450, 460],
          [-80, 520, 420],
        ] as const
      ).map(([x, y, w]) => ({
        x: x + rnd.range(-60, 60),
        y: y + rnd.range(-24, 24),
        w,
        h: w * 0.085,
        humps: 3,
      })),
  }[look]();
  const sun =
    look === 'disc' || rnd.maybe(0.25)
      ? {
          x: rnd.range(180, 460),
          y: horizon * rnd.range(0.32, 0.6),
          r: rnd.range(80, 116),
          moon: night,
        }
      : undefined;
  return { sun, clouds };
}

/** Massed trees behind the subject. */
export const clump = (
  kit: Kit,
  x0: number,
  x1: number,
  y: number,
  r = 62,
  rows = 2,
  mats: readonly Material[] = [kit.ink.copse, kit.ink.leaf],
): void =>
  kit.add(
    canopy(
      kit,
      [
        [x0 - 60, y + 24],
        [(x0 + x1) / 2, y - 20],
        [x1 + 60, y + 24],
      ],
      { x0, x1, r, rows, mats },
    ),
  );

/** Open grass in neighbouring tones: a deeper second ink is noisy over so large an area. */
export const lawn = (
  kit: Kit,
  y: number,
  { shade = kit.ink.grass.s, from = 0.02, to = 1 } = {},
): void =>
  plane(kit, roll(kit, y, 12, 4), {
    lit: kit.ink.grass.m,
    shade,
    from,
    to,
    dir: [300, y - 10, 1300, 1200],
  });

/** Shadow of the subject, falling to the right. */
export const shadow = (kit: Kit, x0: number, x1: number, y: number): void =>
  kit.add(
    poly(
      [
        [x0 + 60, y],
        [x1, y - 2],
        [x1 + 170, y + 24],
        [x0 + 170 * 1.1, y + 26],
      ],
      kit.ink.snowy ? kit.ink.snow.d : kit.ink.grass.d,
      'opacity=".5"',
    ),
  );

/** A path that widens towards the viewer. */
export function lane(kit: Kit, x: number, y: number, drift: number): void {
  const d = `M${tenth(x - 22)} ${y}H${tenth(x + 22)}C${tenth(x + 30)} ${y + 70} ${tenth(x + drift * 0.5 + 80)} ${y + 120} ${tenth(x + drift + 150)} 1216H${tenth(x + drift - 130)}C${tenth(x + drift * 0.5 - 70)} ${y + 120} ${tenth(x - 20)} ${y + 70} ${tenth(x - 22)} ${y}Z`;
  const { path: ground, snow, snowy } = kit.ink;
  kit.add(
    path(d, snowy ? snow.s : ground.m),
    kit.spray(
      d,
      snowy ? snow.d : ground.s,
      [x - 80, y, x + 120, 1200],
      [0, 0.8],
      [x + drift - 160, y, 420 + Math.abs(drift), 1216 - y],
    ),
  );
}

/** Water in front, mirroring what stands on its shore. */
export function lake(kit: Kit, shore: number, standing: string, squash: number): void {
  water(kit, shore, 1200);
  kit.add(
    reflect(kit, standing, shore, { squash, opacity: 0.5, depth: 1200 - shore }),
    streaksOn(kit, shore, 1200, kit.ink.water.l, 22),
    path(`M-20 ${shore}H1620V${shore + 6}Q800 ${shore + 12} -20 ${shore + 6}Z`, kit.ink.copse.d),
  );
}

export function paving(kit: Kit, y: number): void {
  const { ink } = kit;
  const [lit, shade] = ink.snowy ? [ink.snow.l, ink.snow.s] : [ink.path.m, ink.path.s];
  kit.add(
    rect(-20, y, 1640, 1220 - y, lit),
    kit.spray(
      `M-20 ${y}H1620V1220H-20Z`,
      shade,
      [100, y - 100, 1500, 1260],
      [0, 0.85],
      [0, y, 1600, 1220 - y],
    ),
  );
  let d = '';
  for (let i = 0; i < 6; i++) {
    d += `M-20 ${tenth(y + 10 + i * i * 6 + i * 6)}H1620`;
  }
  for (let i = -8; i <= 8; i++) {
    d += `M${800 + i * 90} ${y}L${800 + i * 250} 1210`;
  }
  kit.add(line(d, ink.stone.s, 2.2, 'opacity=".5"'));
}

export const material = (
  kit: Kit,
  name: MaterialName | undefined,
  fallback: MaterialName,
): Material => kit.ink[name ?? fallback];
