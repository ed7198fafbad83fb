import { collections } from '#shared/content-model';
import { recordKey } from '#shared/release-format';
import { sha256Of } from '../blob-folder.ts';
import { landmarkIds } from '../illustrations/landmarks/registry.ts';
import { type PictureJob, renderPictures } from '../illustrations/rasterise.ts';
import { drawScene, sceneForRecord } from '../illustrations/scene.ts';
import type { Records } from './check-records.ts';
import type { PictureFile } from './write-release.ts';

/** Card and detail screen; landmarks drawn by hand also fill half a screen without enlarging. */
const usualWidths = [480, 960] as const;
const landmarkWidths = [480, 960, 1600] as const;

/** These are seen small and many: they share a handful of scenes instead of one each. */
const sharingCollections: ReadonlySet<string> = new Set(['stations', 'services', 'notices']);
const sharedScenes = 8;

/**
 * Draws a picture for every record that has none of its own, from the cache where possible. Tours
 * and questions show the picture of the place or record that they are about.
 */
export async function drawPictures(
  records: Records,
  cacheFolder: string,
  onProgress: (done: number, total: number) => void,
): Promise<ReadonlyMap<string, readonly PictureFile[]>> {
  const jobs = new Map<string, PictureJob>();
  const jobIdByRecord = new Map<string, string>();
  for (const collection of collections) {
    if (collection === 'tours' || collection === 'questions') continue;
    for (const record of records[collection]) {
      if (record.pictures) continue;
      const id = sharingCollections.has(collection) ? sharedSceneId(record.id) : record.id;
      const jobId = recordKey(collection, id);
      jobIdByRecord.set(recordKey(collection, record.id), jobId);
      if (jobs.has(jobId)) continue;
      const category = categoryOf(record);
      jobs.set(jobId, {
        svg: drawScene(sceneForRecord({ collection, id, category })),
        widths: landmarkIds.includes(id) ? landmarkWidths : usualWidths,
      });
    }
  }

  const pictures = await renderPictures([...jobs.values()], { cacheFolder, onProgress });
  const filesByJob = new Map(
    [...jobs.keys()].map((jobId, index) => [
      jobId,
      (pictures[index] ?? []).map(
        ({ webp, width, height }): PictureFile => ({ bytes: Buffer.from(webp), width, height }),
      ),
    ]),
  );
  return new Map(
    [...jobIdByRecord].map(([record, jobId]) => [record, filesByJob.get(jobId) ?? []]),
  );
}

const sharedSceneId = (id: string): string =>
  `shared-${Number.parseInt(sha256Of(id).slice(0, 6), 16) % sharedScenes}`;

function categoryOf(record: object): string | undefined {
  if ('category' in record) return String(record.category);
  return 'theme' in record ? String(record.theme) : undefined;
}
