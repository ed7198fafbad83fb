import { rotunda } from '../buildings/monuments.ts';
import { museum } from '../buildings/museum.ts';
import { theatre } from '../buildings/theatre.ts';
import { townRow } from '../buildings/town-row.ts';
import { path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tree } from '../nature/foliage.ts';
import { backdrop, clump, lane, lawn, material, paving, shadow } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawMuseum(kit: Kit, { pick, subject = {} }: SceneBrief<'museum'>): void {
  backdrop(kit, { woods: 'leaf' });
  kit.add(rect(-20, 880, 1640, 100, kit.ink.copse.d));
  clump(kit, -20, 300, 860, 70);
  clump(kit, 1260, 1620, 860, 70);
  kit.add(
    place(
      museum(kit, {
        walls: material(
          kit,
          subject.walls,
          pick.pick(['ochre', 'plinth', 'mint', 'cloth', 'brick']),
        ),
        roof: material(kit, subject.roof, pick.pick(['slate', 'tile', 'copper'])),
        banner: material(kit, subject.banner, pick.pick(['flower', 'berry', 'copper'])),
        floors: subject.floors ?? pick.int(2, 3),
        bays: subject.bays ?? pick.pick([7, 9]),
        gable: subject.gable ?? pick.maybe(0.6),
        w: 640,
      }),
      800,
      980,
      1.42,
    ),
  );
  paving(kit, 978);
  kit.add(
    poly(
      [
        [420, 982],
        [1250, 982],
        [1420, 1010],
        [620, 1012],
      ],
      kit.ink.stone.d,
      'opacity=".3"',
    ),
  );
}

export function drawTheatre(kit: Kit, { subject = {} }: SceneBrief<'theatre'>): void {
  backdrop(kit, { woods: 'leaf' });
  kit.add(rect(-20, 880, 1640, 110, kit.ink.copse.d));
  clump(kit, -20, 300, 860, 72);
  clump(kit, 1300, 1620, 860, 72);
  kit.add(place(theatre(kit, { walls: material(kit, subject.walls, 'cloth') }), 800, 988, 1.4));
  paving(kit, 990);
  if (kit.ink.glow) {
    kit.add(path('M500 992H1100L1240 1210H360Z', kit.ink.glow, 'opacity=".12"'));
  }
}

export function drawArchitecture(kit: Kit, { subject = {} }: SceneBrief<'architecture'>): void {
  backdrop(kit, { woods: 'leaf' });
  kit.add(
    rect(-20, 880, 1640, 100, kit.ink.copse.d),
    place(townRow(kit, { w: 1180, h: 230, tower: subject.tower ?? true }), 800, 980, 1.36),
  );
  paving(kit, 978);
}

export function drawPark(kit: Kit, { pick }: SceneBrief<'park'>): void {
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
}
