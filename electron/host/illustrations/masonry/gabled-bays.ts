import { path, rect } from '../drawing/elements.ts';
import type { Material } from '../drawing/materials.ts';
import { arch } from '../drawing/outlines.ts';
import { lobe } from './blocks.ts';

/** One bay of a façade: the middle of its gable and its width. */
export type Bay = readonly [c: number, w: number];

interface GabledBaysOptions {
  readonly walls: Material;
  readonly roof: Material;
  readonly glass: string;
  /** Bays to the right of this x lie in shade. */
  readonly turn: number;
  /** Sill and height of each row of windows, from the ground. */
  readonly windows: readonly (readonly [sill: number, height: number])[];
  /** Height of the pilasters, from the springing of the gables down. */
  readonly pilasters: number;
}

/** The round gables, windows and pilasters that divide the walls of an old Russian church. */
export function gabledBays(
  bays: readonly Bay[],
  h: number,
  { walls, roof, glass, turn, windows, pilasters }: GabledBaysOptions,
): string {
  return bays
    .map(([c, w]) => {
      const shaded = c > turn;
      return (
        path(lobe(c, -h, w, w * 0.52), roof.m) +
        path(lobe(c, -h, w - 9, w * 0.43), shaded ? walls.s : walls.m) +
        windows
          .map(([sill, height]) => path(arch(c, -sill, shaded ? 10 : 16, height), glass))
          .join('') +
        rect(c - w / 2 - 4, -h, 8, pilasters, shaded ? walls.d : walls.l)
      );
    })
    .join('');
}
