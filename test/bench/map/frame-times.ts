import type { Map as LeafletMap } from 'leaflet';

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Resolves when what is drawn now has been painted. */
export async function painted(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** The milliseconds between frames while something goes on. */
async function frameTimes(goingOn: () => Promise<void>): Promise<readonly number[]> {
  const times: number[] = [];
  let over = false;
  async function watch(): Promise<void> {
    let last = await nextFrame();
    while (!over) {
      const now = await nextFrame();
      times.push(now - last);
      last = now;
    }
  }
  const watching = watch();
  await goingOn();
  await painted();
  over = true;
  await watching;
  return times;
}

/** Resolves when the map has come to rest, or when nobody would wait for it any longer. */
const resting = (map: LeafletMap): Promise<void> =>
  new Promise((resolve) => {
    map.once('moveend', () => resolve());
    setTimeout(resolve, patienceMs);
  });

const patienceMs = 10_000;

const strokes = [
  [-1, 0],
  [0, -1],
  [1, 0],
  [0, 1],
] as const;
const framesOfStroke = 18;
const pixelsOfFrame = 22;

/** Strokes of a pointer as Leaflet knows them from a visitor's, with its inertia at their ends. */
export const panTimes = (map: LeafletMap): Promise<readonly number[]> =>
  frameTimes(async () => {
    for (const [dx, dy] of strokes) {
      let [clientX, clientY] = [960, 540];
      const send = (type: string) =>
        map
          .getContainer()
          .dispatchEvent(
            new MouseEvent(type, { bubbles: true, cancelable: true, clientX, clientY, button: 0 }),
          );
      send('mousedown');
      for (let frame = 0; frame < framesOfStroke; frame += 1) {
        clientX += dx * pixelsOfFrame;
        clientY += dy * pixelsOfFrame;
        send('mousemove');
        await nextFrame();
      }
      const rest = resting(map);
      send('mouseup');
      await rest;
    }
  });

const zooms = [9, 10, 9, 8] as const;

export const zoomTimes = (map: LeafletMap): Promise<readonly number[]> =>
  frameTimes(async () => {
    const from = performance.now();
    for (const zoom of zooms) {
      if (performance.now() - from > patienceMs) break;
      const rest = resting(map);
      map.setZoom(zoom, { animate: true });
      await rest;
      await painted();
    }
  });
