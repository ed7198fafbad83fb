import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import {
  type LocalityFile,
  type NameRow,
  readLabels,
} from '../../electron/build/map/read-labels.ts';
import { paths } from '../../electron/build/paths.ts';

/** The map as the tests see it: by its test id, its picture and what is written on its canvases. */

/** Where the map begins, and how near on a screen of 1920 × 1080 or 1080 × 1920. */
const start = { lat: 54.86, lon: 31.2, zoom: 8 } as const;

/** On a screen with twice as many pixels letters are twice as large, and so must the land be. */
const enlargement = ({ width, height }: Frame): number =>
  2 ** Math.round(Math.log2(Math.max(width, height) / 1920));

interface Frame {
  readonly width: number;
  readonly height: number;
}

export const mapOf = (page: Page): Locator => page.getByTestId('map');

export const mapReady = (page: Page): Promise<void> =>
  expect(mapOf(page)).toHaveAttribute('data-ready', 'true', { timeout: 20_000 });

/** When neither a move nor a zoom of the map is going on, as Leaflet marks them. */
export async function mapAtRest(page: Page): Promise<void> {
  // A zoom begins with the next frame.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const moving = mapOf(page).locator('.leaflet-pan-anim, .leaflet-zoom-anim');
  await expect(moving).toHaveCount(0, { timeout: 20_000 });
}

export const pinsOf = (page: Page): Locator => mapOf(page).locator('.leaflet-marker-icon');

/** Notes every text that is drawn on a canvas from now on; before the page is opened. */
export async function noteDrawnTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn = new Set<string>();
    Object.assign(window, { drawnTexts: drawn });
    // Names are drawn aside, before the page gets them as a picture.
    const { fillText } = OffscreenCanvasRenderingContext2D.prototype;
    OffscreenCanvasRenderingContext2D.prototype.fillText = function noteText(text, ...rest) {
      drawn.add(text);
      fillText.call(this, text, ...rest);
    };
  });
}

/** Every text that has been drawn on a canvas since the page was loaded. */
export const drawnTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...(Reflect.get(window, 'drawnTexts') as Set<string>)]);

/** The towns of the start view whose names have not been drawn. */
export async function unnamedTowns(page: Page, language: 'ru' | 'be'): Promise<readonly string[]> {
  const frame = await mapOf(page).boundingBox();
  if (!frame) throw new Error('the map is not shown');
  const towns = (await readTowns()).filter(
    ({ at, minZoom }) => minZoom <= start.zoom && isInStartView(at, frame),
  );
  expect(towns.length).toBeGreaterThan(10);
  const drawn = new Set(await drawnTexts(page));
  return towns.map((town) => town[language]).filter((name) => !drawn.has(name));
}

async function readTowns() {
  const read = async (name: string) =>
    JSON.parse(await readFile(join(paths.mapSource, name), 'utf8'));
  const files: LocalityFile[] = [
    await read('localities.geojson'),
    await read('small-towns.geojson'),
  ];
  const names: NameRow[] = await read('names.json');
  return readLabels(files, names)
    .filter(({ properties }) => properties.kind === 'locality')
    .map(({ properties, geometry }) => ({
      ru: String(properties['name:ru']),
      be: String(properties['name:be']),
      minZoom: properties.min_zoom,
      at: geometry.coordinates,
    }));
}

function isInStartView(at: readonly number[], frame: Frame): boolean {
  const [lon = 0, lat = 0] = at;
  const [x, y] = toPixel(lon, lat);
  const [middleX, middleY] = toPixel(start.lon, start.lat);
  const half = 0.5 / enlargement(frame);
  return Math.abs(x - middleX) < frame.width * half && Math.abs(y - middleY) < frame.height * half;
}

/** Web Mercator at the zoom of the start view. */
function toPixel(lon: number, lat: number): readonly [number, number] {
  const world = 256 * 2 ** start.zoom;
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180));
  return [((lon + 180) / 360) * world, (0.5 - north / (2 * Math.PI)) * world];
}

/**
 * The share of the map's quarters, 0 to 1, in which there is anything to be seen: land in one
 * colour, as before its tiles come, counts as nothing.
 */
export async function drawnShare(page: Page): Promise<number> {
  const frame = await mapOf(page).boundingBox();
  if (!frame) throw new Error('the map is not shown');
  const picture = sharp(await page.screenshot({ clip: frame }));
  const { width, height } = await picture.metadata();
  const [wide, high] = [Math.floor(width / 4), Math.floor(height / 4)];
  const parts = Array.from({ length: 16 }, (_, part) => ({
    left: (part % 4) * wide,
    top: Math.floor(part / 4) * high,
    width: wide,
    height: high,
  }));
  const drawn = await Promise.all(
    parts.map(async (part) => {
      const { entropy } = await picture.clone().extract(part).stats();
      return entropy > 1;
    }),
  );
  return drawn.filter(Boolean).length / parts.length;
}

/** The share of the map's pixels, 0 to 1, that have exactly this colour. */
export async function shareOfColour(page: Page, hex: string): Promise<number> {
  const frame = await mapOf(page).boundingBox();
  if (!frame) throw new Error('the map is not shown');
  const { data, info } = await sharp(await page.screenshot({ clip: frame }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const wanted = Number.parseInt(hex.slice(1), 16);
  let found = 0;
  for (let at = 0; at < data.length; at += 3) if (data.readUIntBE(at, 3) === wanted) found += 1;
  return found / (info.width * info.height);
}

/** What the page holds once everything that can be forgotten is forgotten. */
export async function heldBy(page: Page): Promise<{ heapMb: number; nodes: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // What the first one lets go of may hold on to more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { heapMb: of('JSHeapUsedSize') / 2 ** 20, nodes: of('Nodes') };
}
