import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { landmarkIds } from '../host/illustrations/landmarks/registry.ts';
import { renderPictures } from '../host/illustrations/rasterise.ts';
import { drawScene } from '../host/illustrations/scene.ts';
import { checkRecords } from '../host/publish/check-records.ts';
import { scenesToDraw } from '../host/publish/scenes-to-draw.ts';
import { createProgressLine } from '../start/progress-line.ts';
import { contactSheet } from './contact-sheet.ts';
import { paths } from './paths.ts';
import { readCollections } from './read-content.ts';

const rowsOfSheet = 5;
const widestSheet = 2000;

/**
 * `npm run illustrations:sheet -- [id …] [--landmarks] [--scenes] [--country RU] [--category church]
 * [--width 320]`: all pictures that the content build draws, or those asked for, side by side in
 * `dist/illustrations/sheet-1.png` and so on.
 */
const { values: wanted, positionals: ids } = parseArgs({
  allowPositionals: true,
  options: {
    landmarks: { type: 'boolean', default: false },
    scenes: { type: 'boolean', default: false },
    country: { type: 'string' },
    category: { type: 'string' },
    width: { type: 'string', default: '320' },
  },
});

const checked = checkRecords(await readCollections(paths.content));
if (checked.ok) {
  const countries = new Map<string, string>(
    [...checked.records.places, ...checked.records.regions].map(({ id, country }) => [id, country]),
  );
  await writeSheets(
    scenesToDraw(checked.records).filter(
      ({ id, scene }) =>
        (ids.length === 0 || ids.includes(id)) &&
        (!wanted.landmarks || landmarkIds.includes(id)) &&
        (!wanted.scenes || !landmarkIds.includes(id)) &&
        (!wanted.country || countries.get(id) === wanted.country) &&
        (!wanted.category || scene.category === wanted.category),
    ),
  );
} else {
  fail('The content has problems: npm run check:content tells which.');
}

async function writeSheets(scenes: ReturnType<typeof scenesToDraw>): Promise<void> {
  const width = Number(wanted.width);
  if (!(width >= 80 && width <= 1600)) return fail('--width takes pixels from 80 to 1600.');
  if (scenes.length === 0) return fail('No picture fits.');
  // As the kiosk shows them: at other widths the grain looks different, at 400 or 800 it vanishes.
  const drawnWidth = [480, 960].find((each) => each >= width) ?? 1920;
  const progress = createProgressLine(process.stdout);
  const pictures = await renderPictures(
    scenes.map(({ scene }) => ({ svg: drawScene(scene), widths: [drawnWidth] })),
    {
      cacheFolder: paths.pictureCache,
      onProgress: (done, total) => progress('Drawing pictures', done, total),
    },
  );
  const folder = join(paths.root, 'dist', 'illustrations');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const columns = Math.min(scenes.length, Math.max(1, Math.floor(widestSheet / width)));
  const perSheet = columns * rowsOfSheet;
  for (let start = 0; start < scenes.length; start += perSheet) {
    const entries = scenes.slice(start, start + perSheet).map(({ id, scene }, i) => ({
      caption: `${id} · ${landmarkIds.includes(id) ? 'landmark' : scene.category}`,
      image: pictures[start + i]?.[0]?.webp ?? new Uint8Array(),
    }));
    const file = join(folder, `sheet-${1 + start / perSheet}.png`);
    await writeFile(file, await contactSheet(entries, { width, columns }));
    process.stdout.write(`${file}\n`);
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
