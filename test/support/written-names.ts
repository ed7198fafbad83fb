import type { Page } from '@playwright/test';

type Point = readonly [x: number, y: number];

/** A name with points of its letters, in pixels of the canvas on which it stands. */
interface WrittenName {
  readonly text: string;
  readonly points: readonly Point[];
}

/** Notes where names are written on the canvases of the map; before the page is opened. */
export async function noteWrittenNames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const names = new Map<HTMLCanvasElement | OffscreenCanvas, WrittenName[]>();
    Object.assign(window, { writtenNames: names });
    let drawn: WrittenName[] = [];
    const { fillText } = OffscreenCanvasRenderingContext2D.prototype;
    const { transferFromImageBitmap } = ImageBitmapRenderingContext.prototype;
    OffscreenCanvasRenderingContext2D.prototype.fillText = function note(text, x, y, ...rest) {
      const { width, fontBoundingBoxAscent } = this.measureText(text);
      const turn = this.getTransform();
      // Letters are written about their middle; the halves of their height without tails.
      const points = [-1, -0.5, 0, 0.5, 1].flatMap((side) =>
        [-0.25, 0.25].map((high): Point => {
          const [dx, dy] = [x + (side * width) / 2, y + high * fontBoundingBoxAscent];
          return [turn.a * dx + turn.c * dy + turn.e, turn.b * dx + turn.d * dy + turn.f];
        }),
      );
      drawn.push({ text, points });
      fillText.call(this, text, x, y, ...rest);
    };
    ImageBitmapRenderingContext.prototype.transferFromImageBitmap = function note(picture) {
      names.set(this.canvas, drawn);
      drawn = [];
      transferFromImageBitmap.call(this, picture);
    };
  });
}

interface SeenNames {
  readonly seen: number;
  /** Of which a round or a drop covers letters. */
  readonly covered: readonly string[];
  /** Of which letters stand beyond the edge of the map. */
  readonly cut: readonly string[];
}

/** The names in sight, and what is wrong with them. */
export const namesInSight = (page: Page): Promise<SeenNames> =>
  page.evaluate(() => {
    const frame = document.querySelector('.leaflet-container')?.getBoundingClientRect();
    if (!frame) throw new Error('the map is not shown');
    const rounds = [...document.querySelectorAll('.leaflet-marker-icon:is(button)')].map((pin) => {
      const { left, top, width } = pin.getBoundingClientRect();
      return { x: left + width / 2, y: top + width / 2, radius: width / 2 - 2 };
    });
    const names = Reflect.get(window, 'writtenNames') as Map<HTMLCanvasElement, WrittenName[]>;
    const written = [...names]
      .filter(([canvas]) => canvas.isConnected)
      .flatMap(([canvas, texts]) => {
        const { left, top, width } = canvas.getBoundingClientRect();
        const share = width / canvas.width;
        return texts.map(({ text, points }) => ({
          text,
          points: points.map(([x, y]) => [left + x * share, top + y * share] as const),
        }));
      });
    const isCovered = ([x, y]: Point) =>
      rounds.some((round) => Math.hypot(x - round.x, y - round.y) < round.radius);
    const isOnMap = ([x, y]: Point) =>
      x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
    const shown = written.filter(({ points }) => points.some(isOnMap));
    return {
      seen: shown.length,
      covered: shown.filter(({ points }) => points.some(isCovered)).map(({ text }) => text),
      cut: shown.filter(({ points }) => !points.every(isOnMap)).map(({ text }) => text),
    };
  });
