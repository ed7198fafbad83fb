import { path, poly } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch } from '../drawing/outlines.ts';
import { block, ledge, lobe } from '../masonry/blocks.ts';
import { onion } from '../masonry/domes.ts';
import { band, cross, prism, tent } from '../masonry/towers.ts';
import { row, steps } from '../masonry/walls.ts';
import { lights } from './lights.ts';

interface TentedOptions {
  readonly walls?: Material;
  readonly roof?: Material;
  readonly domeMat?: Material;
}

/** A church that is one tall tent: gallery, octagon, rows of keeled gables and the tent on them. */
export function tentedChurch(
  kit: Kit,
  { walls = kit.ink.white, roof = walls, domeMat = kit.ink.gold }: TentedOptions = {},
): string {
  const glass = lights(kit);
  const keel = (c: number, y: number, w: number) =>
    path(lobe(c, y, w, w * 0.6), walls.s) +
    path(lobe(c, y, w * 0.8, w * 0.46), c > 30 ? walls.s : walls.m) +
    path(lobe(c - w * 0.08, y, w * 0.46, w * 0.34), c > 30 ? walls.m : walls.l);
  return (
    block(-220, 0, 440, 96, walls, { lit: 0.12, shade: 0.3 }) +
    row(-184, 184, 8, (x) => path(arch(x, -12, 30, 62), glass)) +
    ledge(-228, -90, 456, 12, walls, 0.32) +
    steps(-150, 4, 110, 84, 40, 5, kit.ink.stone) +
    block(-120, -96, 240, 130, walls, { lit: 0.16, shade: 0.34 }) +
    [-70, -6].map((x) => path(arch(x, -126, 24, 76), glass)).join('') +
    row(-88, 88, 3, (x) => keel(x, -222, 84)) +
    prism(0, -226, 168, 110, walls, { n: 6 }) +
    row(-62, 62, 4, (x) => path(arch(x, -244, 14, 58), glass)) +
    row(-66, 66, 4, (x) => keel(x, -326, 50)) +
    band(0, -334, 170, 8, walls) +
    tent(0, -340, 160, 270, roof, { n: 6 }) +
    poly(
      [
        [-34, -340],
        [0, -604],
        [-22, -340],
      ],
      roof.s,
      'opacity=".35"',
    ) +
    prism(0, -588, 26, 34, walls, { n: 4 }) +
    onion(0, -620, 44, 48, domeMat) +
    cross(0, -666, 52, kit.ink.gold)
  );
}
