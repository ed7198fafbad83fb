import { disc, line, oval, path, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';

/** Knitted socks with a blue border on a line, and the yarn. */
export function socks(kit: Kit): string {
  const { cloth, flower, ochre, wood, mint } = kit.ink;
  const sock = (x: number, mat: Material) =>
    path(
      `M${x} -430H${x + 92}V-220C${x + 92} -196 ${x + 110} -180 ${x + 140} -164C${x + 178} -144 ${x + 176} -96 ${x + 130} -92C${x + 80} -90 ${x + 10} -120 ${x + 2} -190Z`,
      mat.m,
    ) +
    path(
      `M${x} -430H${x + 28}L${x + 30} -200C${x + 36} -150 ${x + 70} -116 ${x + 104} -96C${x + 56} -100 ${x + 6} -134 ${x + 2} -190Z`,
      mat.l,
    ) +
    rect(x - 4, -436, 100, 44, flower.m) +
    rect(x - 4, -436, 32, 44, flower.l) +
    [0, 1, 2, 3, 4].map((i) => rect(x + 6, -372 + i * 34, 84, 4, mat.s)).join('') +
    rect(x + 36, -458, 18, 34, wood.m);
  const ball = (x: number, y: number, r: number, mat: Material) =>
    disc(x, y, r, mat.m) +
    path(
      `M${x - r} ${y}A${r} ${r} 0 0 1 ${x} ${y - r}C${x - r * 0.5} ${y - r * 0.6} ${x - r * 0.6} ${y - r * 0.2} ${x - r} ${y}Z`,
      mat.l,
    ) +
    line(
      `M${x - r * 0.8} ${y + r * 0.3}C${x - r * 0.2} ${y + r * 0.5} ${x + r * 0.4} ${y + r * 0.1} ${x + r * 0.7} ${y - r * 0.5}M${x - r * 0.5} ${y + r * 0.7}C${x} ${y + r * 0.7} ${x + r * 0.6} ${y + r * 0.3} ${x + r * 0.9} ${y - r * 0.1}M${x - r * 0.9} ${y}C${x - r * 0.4} ${y + r * 0.1} ${x} ${y - r * 0.2} ${x + r * 0.3} ${y - r * 0.8}`,
      mat.s,
      5,
    );
  return (
    line('M-420 -470Q0 -420 420 -474', wood.s, 6) +
    sock(-250, mint) +
    sock(-40, ochre) +
    ball(-170, -54, 54, flower) +
    ball(196, -64, 64, mint) +
    ball(92, -40, 40, cloth)
  );
}

/** Knitted jersey on a hanger beside a stack of folded ones. */
export function jersey(kit: Kit): string {
  const { mint, ochre, flower, wood, slate, cloth } = kit.ink;
  return (
    line(
      'M-60 -520C-60 -560 -10 -560 -14 -526L-110 -470H-10L90 -470Z',
      slate.d,
      8,
      'stroke-linejoin="round"',
    ) +
    path(
      'M-190 -440L-70 -490C-50 -460 20 -460 40 -490L160 -440L200 -300L130 -276L110 -330V-60H-140V-330L-160 -276L-230 -300Z',
      mint.m,
    ) +
    path(
      'M-190 -440L-70 -490C-64 -480 -54 -474 -44 -470C-90 -440 -96 -380 -92 -60H-140V-330L-160 -276L-230 -300Z',
      mint.l,
    ) +
    path('M70 -480L160 -440L200 -300L130 -276L110 -330V-60H60C80 -200 84 -380 70 -480Z', mint.s) +
    rect(-140, -80, 250, 20, mint.s) +
    line('M-70 -490C-50 -456 20 -456 40 -490', mint.s, 10) +
    [ochre, flower, cloth, mint]
      .map(
        (mat, i) =>
          rect(190, -48 - i * 48, 220, 44, mat.m) +
          rect(190, -48 - i * 48, 60, 44, mat.l) +
          rect(372, -48 - i * 48, 38, 44, mat.s),
      )
      .join('') +
    rect(180, -4, 240, 4, wood.s)
  );
}

/** A pair of walking shoes and their box. */
export function shoes(kit: Kit): string {
  const { trunk, wood, cloth, dark, slate } = kit.ink;
  const shoe = (x: number, y: number, mat: Material) =>
    path(
      `M${x} ${y}V${y - 190}C${x + 30} ${y - 206} ${x + 90} ${y - 204} ${x + 116} ${y - 186}C${x + 130} ${y - 130} ${x + 180} ${y - 104} ${x + 246} ${y - 88}C${x + 296} ${y - 76} ${x + 312} ${y - 40} ${x + 310} ${y}Z`,
      mat.m,
    ) +
    path(
      `M${x} ${y}V${y - 190}C${x + 20} ${y - 202} ${x + 40} ${y - 204} ${x + 58} ${y - 203}C${x + 44} ${y - 140} ${x + 60} ${y - 60} ${x + 90} ${y}Z`,
      mat.l,
    ) +
    path(
      `M${x + 200} ${y - 100}C${x + 214} ${y - 94} ${x + 230} ${y - 92} ${x + 246} ${y - 88}C${x + 296} ${y - 76} ${x + 312} ${y - 40} ${x + 310} ${y}H${x + 220}C${x + 240} ${y - 40} ${x + 230} ${y - 70} ${x + 200} ${y - 100}Z`,
      mat.s,
    ) +
    oval(x + 58, y - 190, 56, 15, dark) +
    [0, 1, 2, 3]
      .map((i) =>
        line(
          `M${x + 104 + i * 22} ${y - 158 + i * 18}L${x + 146 + i * 24} ${y - 176 + i * 26}`,
          cloth.l,
          7,
        ),
      )
      .join('') +
    rect(x - 6, y - 2, 324, 24, dark) +
    rect(x - 6, y - 2, 80, 36, dark);
  return (
    rect(-360, -190, 300, 190, slate.m) +
    rect(-360, -190, 90, 190, slate.l) +
    rect(-130, -190, 70, 190, slate.s) +
    rect(-372, -222, 324, 50, slate.s) +
    rect(-372, -222, 100, 50, slate.m) +
    shoe(-60, -66, { l: trunk.m, m: trunk.s, s: trunk.d, d: wood.d }) +
    shoe(40, -28, trunk)
  );
}
