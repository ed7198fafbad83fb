import { obelisk, statue } from '../buildings/monuments.ts';
import { oval, path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { backdrop, clump, lawn, material, paving } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawMonument(kit: Kit, { pick, subject = {} }: SceneBrief<'monument'>): void {
  backdrop(kit, { woods: 'leaf' });
  kit.add(rect(-20, 880, 1640, 100, kit.ink.copse.d));
  clump(kit, -20, 560, 850, 76, 2);
  clump(kit, 1040, 1620, 850, 76, 2);
  paving(kit, 960);
  kit.add(
    oval(860, 1010, 260, 18, kit.ink.stone.d, 'opacity=".4"'),
    place(
      subject.part === 'obelisk'
        ? obelisk(kit, { h: 640 })
        : statue(kit, {
            h: 640,
            mat: material(kit, subject.mat, pick.pick(['copper', 'slate', 'trunk'])),
          }),
      800,
      1010,
    ),
  );
}

export function drawMemorial(kit: Kit, { pick, subject = {} }: SceneBrief<'memorial'>): void {
  backdrop(kit, { woods: 'fir' });
  if ((subject.part ?? pick.pick(['obelisk', 'mound'])) === 'mound') {
    const d = 'M240 960C460 900 620 720 700 660H900C980 720 1140 900 1360 960Z';
    lawn(kit, 950);
    kit.add(
      path(d, kit.ink.grass.m),
      kit.spray(d, kit.ink.copse.d, [620, 700, 1200, 960], [0.05, 1], [240, 650, 1120, 320]),
      place(obelisk(kit, { h: 400 }), 800, 668),
    );
    kit.add(
      path('M780 700H822L1010 1216H560Z', kit.ink.path.m),
      ...[720, 752, 790, 838, 900, 980, 1080].map((y) => {
        const t = (y - 700) / 516;
        return rect(780 - 220 * t, y, 42 + 408 * t, 4, kit.ink.stone.s);
      }),
    );
  } else {
    lawn(kit, 930);
    clump(kit, -20, 460, 880, 66, 2, [kit.ink.copse]);
    clump(kit, 1140, 1620, 880, 66, 2, [kit.ink.copse]);
    kit.add(
      path('M700 960H900L1120 1216H480Z', kit.ink.path.m),
      oval(860, 960, 240, 16, kit.ink.copse.d, 'opacity=".4"'),
      place(obelisk(kit, { h: 640 }), 800, 962),
    );
  }
}
