import { cathedral } from '../buildings/cathedral.ts';
import { church } from '../buildings/church.ts';
import { classicalChurch } from '../buildings/classical-church.ts';
import { gothicChurch } from '../buildings/gothic-church.ts';
import { tentedChurch } from '../buildings/tented-church.ts';
import { twinTowers } from '../buildings/twin-towers.ts';
import type { Chance } from '../drawing/chance.ts';
import type { Kit } from '../drawing/kit.ts';
import type { ChurchForm } from '../scene-model.ts';
import { material } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

/** The building of a church scene, standing on y = 0: its form as told, or as the rite suggests. */
export function churchOfForm(
  kit: Kit,
  pick: Chance,
  subject: NonNullable<SceneBrief<'church'>['subject']> = {},
): string {
  const form = subject.form ?? usualForm(pick, subject.kind === 'latin');
  const tone = pick.pick(['white', 'white', 'plinth', 'mint', 'ochre'] as const);
  const roof = material(kit, subject.roof, pick.pick(['copper', 'slate']));
  const domeMat = material(kit, subject.dome, pick.pick(['gold', 'slate', 'copper', 'flower']));
  const brick = form === 'gothic' ? 'brick' : tone;
  const walls = material(
    kit,
    subject.walls,
    form === 'cubic' || form === 'tented' ? 'white' : brick,
  );
  switch (form) {
    case 'cubic':
      return cathedral(kit, {
        walls,
        roof,
        domeMat,
        head: subject.head ?? 'helmet',
        domes: subject.domes === 1 ? 1 : 5,
      });
    case 'tented':
      return tentedChurch(kit, { walls, domeMat });
    case 'twin-towers':
      return twinTowers(kit, {
        walls,
        roof,
        w: 320,
        h: 290,
        kind: subject.kind ?? 'latin',
        order: true,
      });
    case 'gothic':
      return gothicChurch(kit, { walls, towers: subject.tower === false ? 1 : 2 });
    case 'classical':
      return classicalChurch(kit, {
        walls,
        roof,
        kind: subject.kind ?? 'latin',
        dome: subject.domes === 1,
      });
    case 'domed':
      return church(kit, {
        domes: subject.domes ?? pick.pick([1, 3, 5]),
        head: subject.head ?? pick.pick(['onion', 'helmet', 'bell']),
        walls,
        roof,
        domeMat,
        tower: subject.tower ?? pick.maybe(0.6),
        kind: subject.kind,
      });
  }
}

const usualForm = (pick: Chance, latin: boolean): ChurchForm =>
  latin
    ? pick.pick(['twin-towers', 'gothic', 'classical'])
    : pick.pick(['domed', 'domed', 'cubic', 'domed', 'tented']);
