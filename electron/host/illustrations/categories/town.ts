import { theatre } from '../buildings/theatre.ts';
import { townRow } from '../buildings/town-row.ts';
import { path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { backdrop, clump, material, paving } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

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
