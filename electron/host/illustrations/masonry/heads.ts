import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { bell, helmet, onion } from './domes.ts';
import { type CrossKind, cross, drum } from './towers.ts';

export type DomeShape = 'onion' | 'helmet' | 'bell';

interface HeadOptions {
  readonly walls: Material;
  readonly trim: Material;
  readonly dome: Material;
  readonly glass: string;
  readonly head?: DomeShape | undefined;
  readonly windows?: number;
  /** Width and height of the dome, as shares of the drum's width. */
  readonly spread?: number;
  readonly rise?: number;
  readonly kind?: CrossKind | undefined;
}

const domes = { onion, helmet, bell } as const;

/** The head of a church: a drum of width `w` and height `h` on (x, y), its dome and its cross. */
export function churchHead(
  kit: Kit,
  x: number,
  y: number,
  w: number,
  h: number,
  {
    walls,
    trim,
    dome,
    glass,
    head = 'onion',
    windows = 3,
    spread = head === 'onion' ? 1.22 : 1.1,
    rise = head === 'onion' ? 1.3 : 0.86,
    kind = 'orthodox',
  }: HeadOptions,
): string {
  return (
    drum(x, y, w, h, walls, { n: 6, windows, glass, trim, cap: 0.11, win: [0.15, 0.56] }) +
    domes[head](x, y - h, w * spread, w * rise, dome) +
    cross(x, y - h - w * (rise - 0.03), w * 0.62, kit.ink.gold, kind)
  );
}
