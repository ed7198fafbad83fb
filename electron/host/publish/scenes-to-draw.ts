import { collections } from '#shared/content-model';
import { recordKey } from '#shared/release-format';
import type { PictureSubject } from '#shared/staff-api';
import { sha256Of } from '../blob-folder.ts';
import { type Scene, sceneForRecord } from '../illustrations/scene.ts';
import type { Records } from './check-records.ts';

/** These are seen small and many: they share a handful of scenes instead of one each. */
const sharingCollections: ReadonlySet<string> = new Set(['stations', 'services', 'notices']);
const sharedScenes = 8;

/** A picture to draw and the records that show it. */
interface SceneToDraw {
  readonly id: string;
  readonly scene: Scene;
  /** Keys of the records that show it: one, or all that share the scene. */
  readonly records: readonly string[];
}

/** The scenes of all records that have no picture of their own, each scene once. */
export function scenesToDraw(records: Records): readonly SceneToDraw[] {
  const scenes = new Map<string, { id: string; scene: Scene; records: string[] }>();
  for (const collection of collections) {
    if (collection === 'tours' || collection === 'questions') continue;
    for (const record of records[collection]) {
      if (record.pictures) continue;
      const drawn = sceneOf({ collection, id: record.id, category: categoryOf(record) });
      const key = recordKey(collection, drawn.id);
      const scene = scenes.get(key) ?? { id: drawn.id, scene: drawn, records: [] };
      scene.records.push(recordKey(collection, record.id));
      scenes.set(key, scene);
    }
  }
  return [...scenes.values()];
}

/** The scene of a record that has no picture of its own, or the one that it shares. */
export function sceneOf({ collection, id, category }: PictureSubject): Scene {
  const shared = sharingCollections.has(collection) ? sharedSceneId(id) : id;
  return sceneForRecord({ collection, id: shared, category });
}

const sharedSceneId = (id: string): string =>
  `shared-${Number.parseInt(sha256Of(id).slice(0, 6), 16) % sharedScenes}`;

function categoryOf(record: object): string | undefined {
  if ('category' in record) return String(record.category);
  return 'theme' in record ? String(record.theme) : undefined;
}
