import { path } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch } from '../drawing/outlines.ts';
import { block, lobe } from '../masonry/blocks.ts';
import { type Bay, gabledBays } from '../masonry/gabled-bays.ts';
import { churchHead, type DomeShape } from '../masonry/heads.ts';
import { prism } from '../masonry/towers.ts';
import { lights } from './lights.ts';

interface CathedralOptions {
  readonly walls?: Material;
  readonly roof?: Material;
  readonly domeMat?: Material;
  /** The middle dome, where it differs from the others. */
  readonly midDome?: Material;
  readonly head?: DomeShape;
  readonly domes?: 1 | 5;
}

const bays: readonly Bay[] = [
  [-168, 84],
  [-78, 90],
  [12, 84],
  [84, 46],
  [132, 46],
  [182, 46],
];

/** Old Russian cathedral: a cube of round-gabled bays, apses on its right, one or five domes. */
export function cathedral(
  kit: Kit,
  {
    walls = kit.ink.white,
    roof = kit.ink.slate,
    domeMat = kit.ink.slate,
    midDome = domeMat,
    head = 'helmet',
    domes = 5,
  }: CathedralOptions = {},
): string {
  const glass = lights(kit);
  const h = 280;
  const turned: Material = { l: walls.m, m: walls.s, s: walls.s, d: walls.d };
  const top = (x: number, y: number, w: number, dh: number, dome = domeMat) =>
    churchHead(kit, x, y, w, dh, { walls, trim: walls, dome, glass, head });
  const five = domes === 5;
  return (
    (five ? top(-84, -h - 40, 62, 80) + top(112, -h - 40, 62, 80) : '') +
    [232, 268]
      .map((x) => prism(x, 0, 76, 170, turned, { n: 5 }) + path(lobe(x, -170, 80, 24), roof.s))
      .join('') +
    block(-210, 0, 420, h, walls, { lit: 0.12, shade: 0.34 }) +
    gabledBays(bays, h, {
      walls,
      roof,
      glass,
      turn: 60,
      windows: [[140, 96]],
      pilasters: h,
    }) +
    path(arch(-78, 0, 70, 106), walls.s) +
    path(arch(-78, 0, 52, 92), kit.ink.wood.d) +
    (five ? top(-150, -h - 30, 78, 92) + top(158, -h - 30, 78, 92) : '') +
    top(2, -h - 40, five ? 104 : 130, 112, midDome)
  );
}
