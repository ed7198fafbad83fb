import { townRow } from '../buildings/town-row.ts';
import type { Chance } from '../drawing/chance.ts';
import { disc, line, oval, path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tenth } from '../drawing/outlines.ts';
import { spruce } from '../nature/conifers.ts';
import { fern } from '../nature/undergrowth.ts';
import { streaksOn, water } from '../nature/water.ts';
import { backdrop, clump, lake, lawn } from './grounds.ts';

/** Midsummer night: a fire on the bank, wreaths with candles on the water. */
export function drawBonfire(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  const light = ink.glow ?? ink.gold.l;
  backdrop(kit, { horizon: 760, woods: 'fir' });
  for (const [x, y, h] of [
    [60, 900, 460],
    [190, 890, 340],
    [1440, 890, 420],
    [1560, 910, 520],
  ] as const) {
    kit.add(spruce(kit, x, y, h, { tiers: 8 }));
  }
  lawn(kit, 850, { to: 0.8 });
  const x = pick.pick([560, 720, 980]);
  kit.add(
    disc(x, 800, 330, light, 'opacity=".12"'),
    disc(x, 810, 220, light, 'opacity=".16"'),
    place(fire(kit), x, 900, pick.range(1.15, 1.35)),
    oval(x, 906, 260, 22, light, 'opacity=".2"'),
  );
  water(kit, 960, 1200);
  kit.add(
    path(`M-20 952H1620V966Q800 980 -20 966Z`, ink.copse.d),
    streaksOn(kit, 966, 1190, ink.water.l, 16),
    path(`M${x - 70} 980L${x + 70} 980L${x + 150} 1200H${x - 150}Z`, light, 'opacity=".16"'),
    streaksOn(kit, 980, 1190, light, 9, x - 160, x + 160, 0.6),
  );
  for (const [wx, wy, s] of [
    [340, 1030, 0.8],
    [880, 1020, 0.7],
    [1180, 1060, 1],
    [620, 1120, 1.3],
    [1370, 1130, 1.2],
  ] as const) {
    kit.add(place(wreath(kit), wx, wy, s));
  }
  kit.add(fern(kit, -10, 1216, 1.2, -30, ink.pine), fern(kit, 60, 1226, 1, -60, ink.pine));
}

function fire(kit: Kit): string {
  const { wood, gold, disc: core } = kit.ink;
  const light = kit.ink.glow ?? gold.l;
  return (
    line('M-110 0L70 -60M110 0L-70 -60M-130 -4L130 -14', wood.d, 20, 'stroke-linecap="round"') +
    path(
      'M-86 -20C-120 -110 -40 -140 -60 -230C-10 -200 -8 -150 6 -120C16 -190 60 -230 40 -330C120 -260 130 -120 88 -20Z',
      light,
      'opacity=".5"',
    ) +
    path(
      'M-60 -20C-84 -84 -20 -110 -30 -170C0 -140 0 -110 16 -84C26 -130 50 -160 44 -230C96 -170 96 -80 64 -20Z',
      light,
    ) +
    path(
      'M-34 -20C-44 -60 -4 -76 -6 -116C16 -90 16 -74 26 -56C36 -80 46 -96 44 -130C70 -90 66 -50 44 -20Z',
      core,
    ) +
    Array.from({ length: 12 }, () =>
      disc(kit.rnd.range(-130, 160), kit.rnd.range(-470, -260), kit.rnd.range(3, 7), light),
    ).join('')
  );
}

/** Wreath of leaves and flowers, a candle in the middle. */
function wreath(kit: Kit): string {
  const { leaf, flower, white, gold } = kit.ink;
  const light = kit.ink.glow ?? gold.l;
  return (
    oval(0, 10, 92, 16, kit.ink.dark, 'opacity=".3"') +
    `<ellipse cx="0" cy="0" rx="72" ry="20" fill="none" stroke="${leaf.s}" stroke-width="20"/>` +
    `<ellipse cx="0" cy="-4" rx="72" ry="20" fill="none" stroke="${leaf.m}" stroke-width="9"/>` +
    Array.from({ length: 10 }, (_, i) => {
      const a = (i * Math.PI) / 5;
      return disc(
        tenth(Math.cos(a) * 72),
        tenth(Math.sin(a) * 20 - 4),
        10,
        [flower.l, white.l, gold.m][i % 3] ?? gold.m,
      );
    }).join('') +
    rect(-6, -46, 12, 46, white.m) +
    path('M0 -84C14 -66 10 -50 0 -48C-10 -50 -14 -66 0 -84Z', light) +
    disc(0, -64, 40, light, 'opacity=".2"')
  );
}

/** Fireworks above the roofs, twice: in the sky and in the river. */
export function drawFireworks(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  backdrop(kit, { horizon: 820, woods: 'leaf' });
  const colours = [ink.glow ?? ink.gold.m, ink.disc, ink.cloud[0], ink.sky[0]];
  const first = pick.int(0, 3);
  const bursts = [
    [640, 330, 190],
    [1010, 260, 220],
    [1330, 380, 170],
    [820, 540, 120],
    [1180, 560, 120],
  ] as const;
  const sparks = bursts
    .map(([x, y, r], i) =>
      burst(kit, x + pick.range(-40, 40), y, r, colours[(first + i) % 4] ?? ink.gold.m),
    )
    .join('');
  kit.add(sparks);
  const town = place(townRow(kit, { w: 1240, h: 190, tower: pick.maybe(0.6) }), 800, 950, 1.34);
  kit.add(town);
  clump(kit, -20, 260, 940, 46, 1);
  clump(kit, 1360, 1640, 940, 46, 1);
  kit.add(rect(-20, 948, 1640, 40, ink.stone.s), rect(-20, 948, 1640, 7, ink.stone.m));
  lake(kit, 986, rect(-20, 948, 1640, 40, ink.stone.s) + town + sparks, 0.5);
}

function burst(kit: Kit, x: number, y: number, r: number, colour: string): string {
  let out = disc(x, y, r * 0.5, colour, 'opacity=".12"');
  for (let i = 0; i < 22; i++) {
    const a = (i / 22) * Math.PI * 2 + kit.rnd.range(-0.08, 0.08);
    const reach = r * kit.rnd.range(0.74, 1);
    const [ex, ey] = [x + Math.cos(a) * reach, y + Math.sin(a) * reach + reach * 0.12];
    out +=
      line(
        `M${tenth(x + Math.cos(a) * r * 0.2)} ${tenth(y + Math.sin(a) * r * 0.2)}Q${tenth(x + Math.cos(a) * reach * 0.7)} ${tenth(y + Math.sin(a) * reach * 0.7)} ${tenth(ex)} ${tenth(ey)}`,
        colour,
        4,
        'stroke-linecap="round"',
      ) + disc(ex, ey, 6, colour);
  }
  return out + disc(x, y, 9, colour);
}
