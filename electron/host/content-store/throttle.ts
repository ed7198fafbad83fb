/** Waits until so many bytes may pass; all who share it share its speed. */
export type Throttle = (bytes: number) => Promise<void>;

/** At most so many bytes a second, counted over all downloads; undefined lets everything pass. */
export function createThrottle(bytesPerSecond: number | undefined): Throttle {
  if (bytesPerSecond === undefined) return async () => undefined;
  let freeAt = 0;

  return async function pass(bytes) {
    const now = performance.now();
    freeAt = Math.max(freeAt, now) + (bytes / bytesPerSecond) * 1000;
    await new Promise((resolve) => setTimeout(resolve, freeAt - now));
  };
}
