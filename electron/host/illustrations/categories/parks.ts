import { bench, fountain, globeLamp } from '../buildings/garden-pieces.ts';
import { rotunda } from '../buildings/monuments.ts';
import type { Chance } from '../drawing/chance.ts';
import { line, path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { row } from '../masonry/walls.ts';
import { tree } from '../nature/foliage.ts';
import { reeds } from '../nature/undergrowth.ts';
import { backdrop, clump, lake, lane, lawn, shadow } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawPark(kit: Kit, { pick, setting }: SceneBrief<'park'>): void {
  settings[setting ?? pick.pick(['rotunda', 'fountain', 'bridge'])](kit, pick);
}

const settings: Readonly<
  Record<'rotunda' | 'fountain' | 'bridge', (kit: Kit, pick: Chance) => void>
> = {
  rotunda(kit, pick) {
    backdrop(kit, { woods: 'leaf' });
    clump(kit, -20, 520, 830, 80, 2);
    clump(kit, 1060, 1620, 830, 80, 2);
    kit.add(place(rotunda(kit), 800, 930, 1.7));
    lawn(kit, 926);
    shadow(kit, 660, 950, 936);
    lane(kit, 800, 936, pick.pick([-220, 220]));
    kit.add(
      tree(kit, 300, 1040, 460, { mat: kit.ink.leaf }),
      tree(kit, 1320, 1060, 520, { mat: kit.ink.copse }),
    );
  },

  fountain(kit, pick) {
    const { ink } = kit;
    backdrop(kit, { woods: 'leaf', horizon: 800 });
    clump(kit, -20, 1620, 830, 88, 2);
    lawn(kit, 920, { to: 0.6 });
    lane(kit, 800, 930, 0);
    kit.add(place(fountain(kit), 800, 1000, 1.5));
    for (const [x, h] of [
      [150, 560],
      [400, 440],
      [1210, 450],
      [1450, 580],
    ] as const) {
      kit.add(tree(kit, x, 1010 + h * 0.1, h, { mat: pick.pick([ink.leaf, ink.copse]) }));
    }
    kit.add(
      place(bench(kit), 430, 1130),
      place(bench(kit), 1170, 1130),
      place(globeLamp(kit), 590, 1110),
      place(globeLamp(kit), 1010, 1110),
    );
  },

  /** A bowed footbridge over the neck of a pond. */
  bridge(kit, pick) {
    const { ink } = kit;
    backdrop(kit, { woods: 'leaf', horizon: 780 });
    clump(kit, -20, 1620, 820, 84, 2);
    lawn(kit, 880, { to: 0.6 });
    const shore = 950;
    const bridge = bowedBridge(kit, pick.range(700, 860), shore);
    const banks =
      path('M-20 900C240 890 420 906 560 952H-20Z', ink.grass.s) +
      path('M1620 890C1380 886 1180 906 1060 952H1620Z', ink.grass.s);
    lake(kit, shore, banks + bridge, 0.62);
    kit.add(
      banks,
      bridge,
      tree(kit, 250, 960, 440, { mat: ink.leaf }),
      tree(kit, 1390, 960, 500, { mat: ink.copse }),
      reeds(kit, 60, 330, 1212, 170, 14),
    );
  },
};

function bowedBridge(kit: Kit, x: number, y: number): string {
  const { white, dark } = kit.ink;
  const deck = (lift: number) =>
    `M${x - 330} ${y - lift}C${x - 180} ${y - 96 - lift} ${x + 180} ${y - 96 - lift} ${x + 330} ${y - lift}`;
  return (
    path(
      `${deck(20)}V${y + 6}H${x + 250}C${x + 140} ${y - 70} ${x - 140} ${y - 70} ${x - 250} ${y + 6}H${x - 330}Z`,
      white.m,
    ) +
    path(
      `M${x + 40} ${y - 92}C${x + 180} ${y - 90} ${x + 260} ${y - 52} ${x + 330} ${y - 20}V${y + 6}H${x + 250}C${x + 190} ${y - 34} ${x + 110} ${y - 54} ${x + 40} ${y - 54}Z`,
      white.s,
    ) +
    line(deck(26), white.l, 12) +
    line(deck(84), dark, 6) +
    row(-300, 300, 15, (dx) => {
      const top = y - 26 - 71 * (1 - (dx / 330) ** 2);
      return rect(x + dx - 2, top - 56, 4, 58, dark);
    })
  );
}
