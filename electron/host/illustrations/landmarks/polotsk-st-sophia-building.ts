import { lights } from '../buildings/lights.ts';
import { path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { bell, onion } from '../masonry/domes.ts';
import { cross, prism, tent } from '../masonry/towers.ts';
import { row, win } from '../masonry/walls.ts';

/** Slender white front with two four-storey towers and a tall figured gable; long nave in shade. */
export function polotskSaintSophia(kit: Kit): string {
  const { white, slate, gold } = kit.ink;
  const glass = lights(kit);
  const H = 360;
  // nave
  let out =
    rect(150, -300, 420, 300, white.s) +
    kit.spray(
      'M150 -300H570V0H150Z',
      white.d,
      [200, -200, 600, 0],
      [0, 0.8],
      [150, -300, 420, 300],
    );
  out +=
    poly(
      [
        [120, -300],
        [176, -388],
        [540, -388],
        [586, -300],
      ],
      slate.s,
    ) +
    poly(
      [
        [440, -388],
        [540, -388],
        [586, -300],
        [500, -300],
      ],
      slate.d,
    ) +
    rect(150, -312, 430, 16, white.s);
  out +=
    row(
      232,
      500,
      4,
      (x) =>
        path(arch(x, -104, 34, 128), white.d) +
        path(arch(x, -106, 24, 118), glass) +
        path(arch(x, -30, 26, 44), glass),
    ) + rect(150, -84, 420, 8, white.d);
  out += row(188, 544, 5, (x) => rect(x - 8, -300, 16, 300, white.m, 'opacity=".5"'));
  out +=
    prism(588, 0, 110, 250, { l: white.m, m: white.s, s: white.s, d: white.d }, { n: 5 }) +
    tent(588, -250, 120, 54, slate, { n: 5 });
  // front between the towers
  out += rect(-66, -H - 40, 132, H + 40, white.m) + rect(-66, -H - 40, 44, H + 40, white.l);
  out +=
    path(
      `M-72 ${-H - 34}C-66 ${-H - 76} -54 ${-H - 84} -50 ${-H - 116}C-46 ${-H - 150} -30 ${-H - 150} -26 ${-H - 176}C-22 ${-H - 208} 22 ${-H - 208} 26 ${-H - 176}C30 ${-H - 150} 46 ${-H - 150} 50 ${-H - 116}C54 ${-H - 84} 66 ${-H - 76} 72 ${-H - 34}Z`,
      white.m,
    ) +
    path(
      `M-72 ${-H - 34}C-66 ${-H - 76} -54 ${-H - 84} -50 ${-H - 116}C-46 ${-H - 150} -30 ${-H - 150} -26 ${-H - 176}C-24 ${-H - 196} -10 ${-H - 200} 0 ${-H - 200}C-14 ${-H - 150} -20 ${-H - 90} -22 ${-H - 34}Z`,
      white.l,
    ) +
    path(arch(0, -H - 76, 26, 54), glass) +
    cross(0, -H - 198, 44, gold);
  for (const y of [-20, -128, -250]) {
    out +=
      y === -20
        ? path(arch(0, 0, 62, 104), white.l) + path(arch(0, 0, 44, 90), kit.ink.wood.d)
        : win(0, y, 30, 74, { glass, frame: white, round: true, key: 9 });
  }
  for (const s of [-1, 1]) {
    const x = s * 120;
    const tone = s < 0 ? white : { l: white.m, m: white.m, s: white.s, d: white.d };
    let y = 0;
    for (const [i, [w, hh]] of (
      [
        [116, 190],
        [108, 170],
        [98, 150],
        [82, 104],
      ] as const
    ).entries()) {
      out +=
        rect(x - w / 2, y - hh, w * 0.7, hh, tone.m) +
        rect(x - w / 2, y - hh, w * 0.26, hh, tone.l) +
        rect(x + w * 0.2, y - hh, w * 0.3, hh, tone.s);
      out +=
        [-0.48, 0.06].map((f) => rect(x + w * f, y - hh, w * 0.1, hh, tone.l)).join('') +
        rect(x + w * 0.38, y - hh, w * 0.08, hh, tone.d, 'opacity=".4"');
      out +=
        i === 0
          ? win(x - w * 0.1, -60, 20, 62, { glass, frame: tone, round: true })
          : path(arch(x - w * 0.1, y - hh * 0.2, w * 0.3, hh * 0.58), i === 1 ? tone.s : glass);
      out +=
        rect(x - w * 0.57, y - hh - 8, w * 0.77, 14, white.l) +
        rect(x + w * 0.2, y - hh - 8, w * 0.38, 14, white.s);
      y -= hh + 6;
    }
    out +=
      bell(x, y, 84, 70, slate, 0.12) +
      onion(x, y - 66, 28, 34, slate) +
      cross(x, y - 98, 46, gold);
  }
  return out + rect(-180, -16, 362, 16, white.s) + rect(-180, -16, 220, 16, white.m);
}
