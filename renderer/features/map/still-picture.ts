/**
 * Draws aside, in CSS pixels, and shows the finished picture on a canvas. Without a GPU the browser
 * copies every canvas that can be drawn on in each frame in which the map moves, and puts off the
 * drawing until then; a picture that was handed over whole it keeps.
 */
export function showPicture(
  canvas: HTMLCanvasElement,
  [width, height]: readonly [number, number],
  draw: (pen: CanvasRenderingContext2D) => void,
): void {
  const ratio = window.devicePixelRatio;
  const size = { width: Math.round(width * ratio), height: Math.round(height * ratio) };
  const drawing = new OffscreenCanvas(size.width, size.height);
  const [pen, screen] = [drawing.getContext('2d'), canvas.getContext('bitmaprenderer')];
  if (!pen || !screen) return;
  pen.scale(ratio, ratio);
  // It lacks only what belongs to a place in the page, such as the ring of the focus.
  draw(pen as unknown as CanvasRenderingContext2D);
  if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
  screen.transferFromImageBitmap(drawing.transferToImageBitmap());
}
