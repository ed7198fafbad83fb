/** How the places of a measurement are put on the map. */
export const pinKinds = ['ours', 'cluster', 'markers'] as const;
export type PinKind = (typeof pinKinds)[number];

/** What the measured page lets the command ask for. */
interface BenchPage {
  /** Milliseconds from the first line of React to land, names and pins on the screen. */
  readonly firstMap: Promise<number>;
  /** Milliseconds of every frame while a finger drags the map to and fro. */
  pan(): Promise<readonly number[]>;
  /** Milliseconds of every frame while the map zooms in and out. */
  zoom(): Promise<readonly number[]>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}
