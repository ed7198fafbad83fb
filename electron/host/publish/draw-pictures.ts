import { landmarkIds } from '../illustrations/landmarks/registry.ts';
import { type PictureJob, renderPictures } from '../illustrations/rasterise.ts';
import { drawScene } from '../illustrations/scene.ts';
import type { Records } from './check-records.ts';
import type { PictureFile } from './compose-release.ts';
import { scenesToDraw } from './scenes-to-draw.ts';

/**
 * Card and detail screen; landmarks drawn by hand also fill half a screen without enlarging, up to
 * 4K. All pictures that large would bring a release from 71 to 170 MB, which sticks and slow lines
 * carry, and double the time of the first drawing; composed scenes are flat enough to be enlarged.
 */
const usualWidths = [480, 960] as const;
const landmarkWidths = [480, 960, 1920] as const;

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
