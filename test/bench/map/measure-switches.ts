import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import {
  contentReady,
  languageNames,
  openScreen,
  temporaryFolder,
  viewports,
} from '../../support/kiosk-test.ts';
import { mapReady } from '../../support/map-page.ts';
import { startKiosk } from '../../support/start-kiosk.ts';

/** What a visitor changes on the map, by the names of the keys that do it and undo it. */
const switches = {
  'another language': [languageNames.be, languageNames.ru],
  'another look': ['Контраст', 'Контраст'],
} as const;

export const switchesOfEach = 10;

declare global {
  interface Window {
    /** What has been shown on canvases since it was last emptied. */
    pictures: { canvas: HTMLCanvasElement | OffscreenCanvas; at: number }[];
  }
}

/**
 * Milliseconds from the press of a key until the product's own map, with its places and railways,
 * has been painted in the other language or look: all of it that is seen.
 */
export async function measureSwitches(
  browser: Browser,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const dataFolder = await temporaryFolder();
  // The same colours at whatever hour it is measured.
  await writeFile(join(dataFolder, 'config.json'), JSON.stringify({ theme: 'light' }));
  const kiosk = await startKiosk(dataFolder);
  const context = await browser.newContext({ viewport: viewports.landscape });
  const page = await context.newPage();
  await notePictures(page);
  await page.goto(kiosk.url);
  await contentReady(page);
  await openScreen(page, '#/map', 'ru');
  await mapReady(page);

  const measured = new Map<string, readonly number[]>();
  for (const [what, keys] of Object.entries(switches)) {
    const times: number[] = [];
    // The first two warm up what is compiled as it is used.
    for (let time = -2; time < switchesOfEach; time += 1) {
      const key = page.getByRole('button', { name: keys[Math.abs(time) % 2] ?? '', exact: true });
      const taken = await key.evaluate(timeOfSwitch);
      if (time >= 0) times.push(taken);
    }
    measured.set(what, times);
  }
  await context.close();
  await kiosk.stop();
  await rm(dataFolder, { recursive: true });
  return measured;
}

const notePictures = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.pictures = [];
    const { transferFromImageBitmap: show } = ImageBitmapRenderingContext.prototype;
    ImageBitmapRenderingContext.prototype.transferFromImageBitmap = function (picture) {
      window.pictures.push({ canvas: this.canvas, at: performance.now() });
      show.call(this, picture);
    };
  });

/** Runs in the page. */
async function timeOfSwitch(key: Element): Promise<number> {
  const restMs = 1000;
  window.pictures.length = 0;
  const from = performance.now();
  if (key instanceof HTMLElement) key.click();
  const frames: number[] = [];
  while (performance.now() - from < restMs) {
    await new Promise(requestAnimationFrame);
    frames.push(performance.now());
  }
  const seen = window.pictures.filter(({ canvas }) => {
    if (!(canvas instanceof HTMLCanvasElement)) return false;
    const { left, top, right, bottom } = canvas.getBoundingClientRect();
    return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  });
  if (seen.length === 0) throw new Error('the map has not changed');
  const last = Math.max(...seen.map(({ at }) => at));
  // The frame after it shows it; when yet another begins, that one has been painted.
  const [, painted = Number.POSITIVE_INFINITY] = frames.filter((frame) => frame > last);
  return painted - from;
}
