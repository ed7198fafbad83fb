import { seedOf } from '../drawing/chance.ts';
import type { HourName } from '../drawing/hours.ts';
import { inksFor } from '../drawing/inks.ts';
import { Kit } from '../drawing/kit.ts';
import { drawBelovezhskayaPushcha } from './belovezhskaya-pushcha.ts';
import { drawBrestFortress } from './brest-fortress.ts';
import { drawFlyonovoTeremok } from './flyonovo-teremok.ts';
import { drawKatynMemorial } from './katyn-memorial.ts';
import { drawKhatynMemorial } from './khatyn-memorial.ts';
import { drawMirCastle } from './mir-castle.ts';
import { drawNesvizhPalace } from './nesvizh-palace.ts';
import { drawPolotskSaintSophia } from './polotsk-st-sophia.ts';
import { drawSmolenskCathedral } from './smolensk-assumption-cathedral.ts';
import { drawSmolenskFortressWall } from './smolensk-fortress-wall.ts';
import { drawSmolenskPeterPaulChurch } from './smolensk-peter-paul-church.ts';
import { drawSmolenskoyePoozerye } from './smolenskoye-poozerye.ts';
import { drawVitebskCathedral } from './vitebsk-assumption-cathedral.ts';
import { drawVitebskTownHall } from './vitebsk-town-hall.ts';

interface Landmark {
  readonly hour: HourName;
  readonly draw: (kit: Kit) => void;
}

/** Places drawn by hand, by record id. */
const landmarks: ReadonlyMap<string, Landmark> = new Map([
  ['smolensk-assumption-cathedral', { hour: 'day', draw: drawSmolenskCathedral }],
  ['smolensk-fortress-wall', { hour: 'dusk', draw: drawSmolenskFortressWall }],
  ['smolensk-peter-paul-church', { hour: 'winter', draw: drawSmolenskPeterPaulChurch }],
  ['flyonovo-teremok', { hour: 'day', draw: drawFlyonovoTeremok }],
  ['vitebsk-assumption-cathedral', { hour: 'dawn', draw: drawVitebskCathedral }],
  ['vitebsk-town-hall', { hour: 'night', draw: drawVitebskTownHall }],
  ['polotsk-st-sophia', { hour: 'day', draw: drawPolotskSaintSophia }],
  ['mir-castle', { hour: 'autumn', draw: drawMirCastle }],
  ['nesvizh-palace', { hour: 'day', draw: drawNesvizhPalace }],
  ['brest-fortress', { hour: 'grey', draw: drawBrestFortress }],
  ['belovezhskaya-pushcha', { hour: 'autumn', draw: drawBelovezhskayaPushcha }],
  ['smolenskoye-poozerye', { hour: 'dawn', draw: drawSmolenskoyePoozerye }],
  ['khatyn-memorial', { hour: 'grey', draw: drawKhatynMemorial }],
  ['katyn-memorial', { hour: 'grey', draw: drawKatynMemorial }],
]);

export const landmarkIds: readonly string[] = [...landmarks.keys()];

/** The hand-drawn picture of a landmark, or undefined if the id is not one. */
export function drawLandmark(id: string): string | undefined {
  const landmark = landmarks.get(id);
  if (!landmark) {
    return undefined;
  }
  const kit = new Kit({ id, ink: inksFor(landmark.hour), seed: seedOf(id) });
  landmark.draw(kit);
  return kit.svg();
}
