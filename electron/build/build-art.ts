import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawAttractPicture } from '../host/illustrations/attract/attract-picture.ts';
import { homeTiles } from '../host/illustrations/home-tiles.ts';
import { type PictureJob, renderPictures } from '../host/illustrations/rasterise.ts';
import { drawScene } from '../host/illustrations/scene.ts';
import { drawQuizField } from '../host/illustrations/tiles/quiz-field.ts';

/** Pictures that belong to the page itself and must be there before any content is. */
const jobs: ReadonlyMap<string, PictureJob> = new Map([
  ['attract-landscape', { svg: drawAttractPicture('landscape'), widths: [1920] }],
  ['attract-portrait', { svg: drawAttractPicture('portrait'), widths: [1080] }],
  // Above the controls of an upright panel that come down to where everybody reaches.
  [
    'wall',
    { svg: drawScene({ id: 'smolensk-fortress-wall', category: 'fortress' }), widths: [1440] },
  ],
  ['quiz-field', { svg: drawQuizField(), widths: [1200] }],
  ...Object.entries(homeTiles).map(([name, draw]): [string, PictureJob] => [
    `tile-${name}`,
    { svg: draw(), widths: [960] },
  ]),
]);

export async function buildArt(
  folder: string,
  cacheFolder: string,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const pictures = await renderPictures([...jobs.values()], { cacheFolder, onProgress });
  for (const [index, name] of [...jobs.keys()].entries()) {
    const [picture] = pictures[index] ?? [];
    if (picture) await writeFile(join(folder, `${name}.webp`), picture.webp);
  }
}
