import { collections } from '#shared/content-model';
import { recordKey } from '#shared/release-format';
import { sha256Of } from '../blob-folder.ts';
import { landmarkIds } from '../illustrations/landmarks/registry.ts';
import { type PictureJob, renderPictures } from '../illustrations/rasterise.ts';
import { drawScene, type Scene, sceneForRecord } from '../illustrations/scene.ts';
import type { Records } from './check-records.ts';
import type { PictureFile } from './compose-release.ts';

/** Card and detail screen; landmarks drawn by hand also fill half a screen without enlarging. */
const usualWidths = [480, 960] as const;
const landmarkWidths = [480, 960, 1920] as const;

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

/**
 * Draws a picture for every record that has none of its own, from the cache where possible. Tours
 * and questions show the picture of the place or record that they are about.
 */
export async function drawPictures(
  records: Records,
  cacheFolder: string,
  onProgress: (done: number, total: number) => void,
): Promise<ReadonlyMap<string, readonly PictureFile[]>> {
  const scenes = scenesToDraw(records);
  const jobs = scenes.map(
    ({ scene }): PictureJob => ({
      svg: drawScene(scene),
      widths: landmarkIds.includes(scene.landmark ?? scene.id) ? landmarkWidths : usualWidths,
    }),
  );
  const pictures = await renderPictures(jobs, { cacheFolder, onProgress });
  return new Map(
    scenes.flatMap(({ records }, index) => {
      const files = (pictures[index] ?? []).map(
        ({ webp, width, height }): PictureFile => ({ bytes: Buffer.from(webp), width, height }),
      );
      return records.map((record) => [record, files] as const);
    }),
  );
}

/** The scenes of all records that have no picture of their own, each scene once. */
export function scenesToDraw(records: Records): readonly SceneToDraw[] {
  const scenes = new Map<string, { id: string; scene: Scene; records: string[] }>();
  for (const collection of collections) {
    if (collection === 'tours' || collection === 'questions') continue;
    for (const record of records[collection]) {
      if (record.pictures) continue;
      const id = sharingCollections.has(collection) ? sharedSceneId(record.id) : record.id;
      const key = recordKey(collection, id);
      const scene = scenes.get(key) ?? {
        id,
        scene: sceneForRecord({ collection, id, category: categoryOf(record) }),
        records: [],
      };
      scene.records.push(recordKey(collection, record.id));
      scenes.set(key, scene);
    }
  }
  return [...scenes.values()];
}

const sharedSceneId = (id: string): string =>
  `shared-${Number.parseInt(sha256Of(id).slice(0, 6), 16) % sharedScenes}`;

function categoryOf(record: object): string | undefined {
  if ('category' in record) return String(record.category);
  return 'theme' in record ? String(record.theme) : undefined;
}
