import { path, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch } from '../drawing/outlines.ts';
import { block, gable, ledge } from '../masonry/blocks.ts';
import { cupola } from '../masonry/domes.ts';
import { type CrossKind, cross, drum } from '../masonry/towers.ts';
import { hip, row, steps } from '../masonry/walls.ts';
import { lights } from './lights.ts';

interface ClassicalOptions {
  readonly walls?: Material;
  readonly roof?: Material;
  readonly kind?: CrossKind;
  /** A wide dome over the crossing. */
  readonly dome?: boolean;
}

/** Church of the age of Classicism: four columns under a gable, the nave behind them. */
export function classicalChurch(
  kit: Kit,
  {
    walls = kit.ink.ochre,
    roof = kit.ink.copper,
    kind = 'latin',
    dome = false,
  }: ClassicalOptions = {},
): string {
  const { white, gold, stone, wood } = kit.ink;
  const glass = lights(kit);
  const h = 250;
  return (
    (dome
      ? drum(70, -h - 60, 210, 90, walls, { n: 8, windows: 5, glass, trim: white }) +
        cupola(70, -h - 150, 228, 130, roof) +
        cross(70, -h - 276, 60, gold, kind)
      : '') +
    block(60, 0, 300, h - 10, { ...walls, m: walls.s, l: walls.s, s: walls.d }, { shade: 0.14 }) +
    hip(56, -h + 10, 312, 70, roof, { in0: 10, in1: 60, turn: 60 }) +
    row(
      130,
      310,
      4,
      (x) => path(arch(x, -90, 26, 96), white.s) + path(arch(x, -92, 18, 86), glass),
    ) +
    block(-190, 0, 300, h, walls, { lit: 0.1, shade: 0.12 }) +
    rect(-160, -h, 244, h, walls.s) +
    path(arch(-40, 0, 66, 122), white.l) +
    path(arch(-40, 0, 50, 108), wood.d) +
    [-120, 40].map((x) => path(arch(x, -50, 26, 90), glass)).join('') +
    row(-170, 90, 4, (x) => rect(x - 15, -h, 30, h, white.m) + rect(x - 15, -h, 11, h, white.l)) +
    ledge(-204, -h + 6, 328, 26, white, 0.14) +
    gable(-40, -h - 20, 328, 96, white) +
    gable(-40, -h - 28, 236, 62, walls) +
    steps(-40, 6, 340, 290, 22, 3, stone) +
    cross(-40, -h - 112, 52, gold, kind)
  );
}
