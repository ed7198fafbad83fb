import { drawArchaeology } from './categories/archaeology.ts';
import { drawArchitecture } from './categories/architecture.ts';
import { drawCastle } from './categories/castles.ts';
import { drawChurch } from './categories/churches.ts';
import { drawCraft } from './categories/crafts.ts';
import { drawDisplay } from './categories/display.ts';
import { drawEstate } from './categories/estate.ts';
import { drawEvent } from './categories/event.ts';
import { drawFortress } from './categories/fortresses.ts';
import { habits } from './categories/habits.ts';
import { drawIndustry } from './categories/industry.ts';
import { drawMemorial } from './categories/memorials.ts';
import { drawMonastery } from './categories/monasteries.ts';
import { drawMonument } from './categories/monuments.ts';
import { drawMuseum } from './categories/museums.ts';
import { drawNature } from './categories/nature.ts';
import { nearPlants } from './categories/near-plants.ts';
import { drawPark } from './categories/parks.ts';
import { drawRail } from './categories/rail.ts';
import { drawRoad } from './categories/roads.ts';
import type { SceneBrief } from './categories/scene-brief.ts';
import { drawTheatre } from './categories/theatres.ts';
import { drawViewpoint } from './categories/viewpoints.ts';
import { chance, seedOf } from './drawing/chance.ts';
import { inksFor } from './drawing/inks.ts';
import { Kit } from './drawing/kit.ts';
import type { Scene, SceneCategory, SceneOf } from './scene-model.ts';

/** Draws a scene from its words; anything left out is chosen from the category's habits. */
export function compose(scene: Scene): string {
  const seed = scene.seed ?? seedOf(scene.id);
  const pick = chance(seed + 17);
  const habit = habits[scene.category];
  // A memorial is grey whatever the scene says: its habit knows no other hour.
  const wantedTime = scene.category === 'memorial' ? undefined : scene.time;
  const time = wantedTime ?? pick.pick(habit.times);
  const near = scene.near ?? pick.pick(habit.near);
  const kit = new Kit({ id: scene.id, ink: inksFor(time), seed });
  drawSubject(kit, scene, { pick, near });
  nearPlants(kit, near);
  return kit.svg();
}

const draws: {
  readonly [Category in SceneCategory]: (kit: Kit, brief: SceneBrief<Category>) => void;
} = {
  church: drawChurch,
  monastery: drawMonastery,
  fortress: drawFortress,
  castle: drawCastle,
  museum: drawMuseum,
  estate: drawEstate,
  nature: drawNature,
  park: drawPark,
  monument: drawMonument,
  memorial: drawMemorial,
  theatre: drawTheatre,
  viewpoint: drawViewpoint,
  architecture: drawArchitecture,
  archaeology: drawArchaeology,
  industry: drawIndustry,
  craft: drawCraft,
  rail: drawRail,
  display: drawDisplay,
  event: drawEvent,
  road: drawRoad,
};

function drawSubject<Category extends SceneCategory>(
  kit: Kit,
  scene: SceneOf<Category>,
  chosen: Pick<SceneBrief<Category>, 'pick' | 'near'>,
): void {
  draws[scene.category](kit, { ...scene, ...chosen });
}
