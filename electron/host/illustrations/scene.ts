import { habits } from './categories/habits.ts';
import { compose } from './compose.ts';
import { seedOf } from './drawing/chance.ts';
import { knownChurches } from './known-churches.ts';
import { knownEvents } from './known-events.ts';
import { knownExhibits } from './known-exhibits.ts';
import { knownRegions } from './known-regions.ts';
import { knownScenes } from './known-scenes.ts';
import { knownSites } from './known-sites.ts';
import { drawLandmark, drawLandmarkAt } from './landmarks/registry.ts';
import type { EventPart, Scene, SceneCategory, SceneOf } from './scene-model.ts';
import type { ThingName } from './things/catalogue.ts';

export type { Scene, SceneCategory } from './scene-model.ts';

/** What a record must tell to get a picture; `category` of an exhibit is its theme. */
interface IllustratedRecord {
  readonly collection: string;
  readonly id: string;
  readonly category?: string | undefined;
}

/** The SVG of a scene: the hand-drawn landmark it names or is, else a composition. */
export function drawScene(scene: Scene): string {
  const { id, landmark, time } = scene;
  const drawn = landmark ? drawLandmarkAt(landmark, { as: id, hour: time }) : drawLandmark(id);
  return drawn ?? compose(scene);
}

/** The picture of a record that has none of its own; the same record always gets the same one. */
export function sceneForRecord(record: IllustratedRecord): Scene {
  const { id } = record;
  const known = sceneById.get(id);
  if (known) return known;
  const suitable = suitableCategories(record);
  const category = suitable[seedOf(id) % suitable.length] ?? 'viewpoint';
  if (category === 'event') return { id, category, ...doingsOf(record) };
  if (category === 'display') return { id, category, subject: { thing: thingFor(record) } };
  // Only the nuclear power stations have cooling towers: nobody takes a lorry works for one.
  if (category === 'industry' && /npp|aes/.test(id)) {
    return { id, category, subject: { part: 'cooling' } };
  }
  return { id, category };
}

const sceneById: ReadonlyMap<string, Scene> = new Map(
  [
    ...knownScenes,
    ...knownChurches,
    ...knownSites,
    ...knownExhibits,
    ...knownEvents,
    ...knownRegions,
  ].map((scene) => [scene.id, scene]),
);

function suitableCategories({
  collection,
  category = '',
}: IllustratedRecord): readonly SceneCategory[] {
  // Grief keeps its own sober picture, whatever kind of record it is told in.
  if (category === 'memorial') return ['memorial'];
  if (collection === 'places') return isSceneCategory(category) ? [category] : ['architecture'];
  if (collection === 'events') return categoriesByEvent.get(category) ?? ['event'];
  if (collection === 'exhibits') return categoriesByTheme.get(category) ?? ['museum'];
  return categoriesByCollection.get(collection) ?? ['viewpoint'];
}

const isSceneCategory = (name: string): name is SceneCategory => Object.hasOwn(habits, name);

const categoriesByCollection: ReadonlyMap<string, readonly SceneCategory[]> = new Map([
  ['regions', ['nature', 'viewpoint', 'architecture']],
  ['stations', ['rail']],
  ['lines', ['rail']],
  ['services', ['rail']],
  ['articles', ['road']],
  ['notices', ['road']],
]);

/** A stage suits a concert; a harvest fair or a tournament has scenes of its own. */
const categoriesByEvent: ReadonlyMap<string, readonly SceneCategory[]> = new Map([
  ['folk', ['event', 'craft', 'nature']],
  ['craft', ['event', 'craft']],
  ['gastro', ['event', 'craft']],
  ['history', ['event', 'castle']],
  ['industry', ['industry']],
  ['rail', ['rail']],
  ['science', ['viewpoint']],
  ['culture', ['museum', 'estate', 'event']],
  ['theatre', ['theatre']],
  ['city', ['event', 'architecture']],
  ['union', ['architecture', 'viewpoint', 'road']],
  ['faith', ['church']],
  ['sport', ['road', 'park']],
  ['holiday', ['event', 'park', 'architecture']],
]);

/** What goes on at an event of this kind; a stage when its kind says nothing. */
function doingsOf({ id, category = '' }: IllustratedRecord): Pick<SceneOf<'event'>, 'subject'> {
  const parts = partsByEvent.get(category);
  if (!parts) return {};
  return { subject: { part: parts[seedOf(id) % parts.length] ?? 'stage' } };
}

const partsByEvent: ReadonlyMap<string, readonly EventPart[]> = new Map([
  ['folk', ['village', 'fair', 'harvest']],
  ['craft', ['fair']],
  ['gastro', ['fair']],
  ['history', ['knights']],
  ['culture', ['stage', 'fair']],
  ['music', ['stage']],
  ['youth', ['stage', 'camp']],
  ['city', ['fireworks', 'fair']],
  ['holiday', ['fireworks']],
]);

const categoriesByTheme: ReadonlyMap<string, readonly SceneCategory[]> = new Map([
  ['industry', ['industry']],
  ['mining', ['industry']],
  ['energy', ['industry']],
  ['it', ['architecture']],
  ['textile', ['display']],
  ['light-industry', ['display']],
  ['craft', ['display']],
  ['food', ['display']],
  ['culture', ['display']],
  ['art', ['display']],
  ['history', ['display']],
  ['science', ['display']],
  ['transport', ['rail', 'road']],
  ['nature', ['nature']],
]);

/** A thing that stands for the theme without claiming to be the exhibit itself. */
function thingFor({ id, category = '' }: IllustratedRecord): ThingName {
  const fitting = thingsByTheme.get(category) ?? ['book'];
  return fitting[seedOf(id) % fitting.length] ?? 'book';
}

const thingsByTheme: ReadonlyMap<string, readonly ThingName[]> = new Map([
  ['textile', ['linen', 'carpet', 'jersey']],
  ['light-industry', ['shoes', 'jersey', 'linen']],
  ['craft', ['glassware', 'strawwork', 'balalaika', 'sash']],
  ['food', ['loaf', 'dairy', 'cherries']],
  ['culture', ['book', 'masks', 'piano']],
  ['art', ['easel', 'balalaika']],
  ['history', ['jar', 'book']],
  ['science', ['flasks', 'satellite']],
]);
