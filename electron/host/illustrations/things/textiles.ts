import { disc, line, oval, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { tenth } from '../drawing/outlines.ts';
import { row } from '../masonry/walls.ts';
import { flax as flaxInFlower } from '../nature/flax.ts';

/** Folded linen, a roll of it, and flax in flower. */
export function linen(kit: Kit): string {
  const { cloth, flower, white, copper } = kit.ink;
  const fold = (y: number, w: number, mat: Material) =>
    path(
      `M${-w / 2} ${y}C${-w / 2 - 22} ${y} ${-w / 2 - 22} ${y - 52} ${-w / 2} ${y - 52}H${w / 2 - 8}V${y}Z`,
      mat.m,
    ) +
    path(
      `M${-w / 2} ${y - 36}C${-w / 2 - 14} ${y - 44} ${-w / 2 - 10} ${y - 52} ${-w / 2} ${y - 52}H${w / 2 - 8}V${y - 40}Z`,
      mat.l,
    ) +
    rect(w / 2 - 46, y - 52, 38, 52, mat.s) +
    line(`M${-w / 2} ${y - 18}H${w / 2 - 8}M${-w / 2} ${y - 34}H${w / 2 - 8}`, mat.s, 3);
  return (
    flaxInFlower(kit, 120, 280, -60, 400, 12) +
    fold(0, 380, cloth) +
    fold(-54, 366, { l: flower.l, m: flower.m, s: flower.s, d: flower.d }) +
    fold(-108, 376, white) +
    fold(-162, 358, cloth) +
    // a roll laid on top
    rect(-190, -262, 300, 96, cloth.m) +
    rect(-190, -262, 300, 26, cloth.l) +
    rect(-190, -188, 300, 22, cloth.s) +
    oval(110, -214, 26, 48, cloth.l) +
    line('M110 -250A14 34 0 1 0 118 -190A8 20 0 1 0 104 -232', cloth.d, 4) +
    path(
      'M-190 -262C-230 -250 -240 -180 -200 -150C-196 -120 -214 -90 -196 -60L-150 -60C-166 -110 -140 -150 -160 -180Z',
      cloth.m,
    ) +
    path('M-170 -120C-166 -96 -176 -80 -166 -60L-150 -60C-160 -90 -150 -110 -154 -140Z', cloth.s) +
    // a crock for the flax
    path('M110 -96H290L276 -10C270 2 130 2 124 -10Z', copper.m) +
    path('M110 -96H150L156 -2C140 0 128 -2 124 -10Z', copper.l) +
    path('M250 -96H290L276 -10C272 -2 250 0 236 0Z', copper.s)
  );
}

/** A patterned carpet on a rail, two more rolled up at its foot. */
export function carpet(kit: Kit): string {
  const { berry, ochre, slate, cloth, wood, copper } = kit.ink;
  let motifs = '';
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      const [x, y] = [-130 + i * 130, -396 + j * 110];
      motifs +=
        poly(
          [
            [x, y - 46],
            [x + 50, y],
            [x, y + 46],
            [x - 50, y],
          ],
          (i + j) % 2 ? ochre.m : cloth.m,
        ) +
        poly(
          [
            [x, y - 28],
            [x + 30, y],
            [x, y + 28],
            [x - 30, y],
          ],
          (i + j) % 2 ? slate.s : copper.s,
        ) +
        disc(x, y, 9, ochre.l);
    }
  }
  const roll = (x: number, w: number, mat: Material) =>
    rect(x, -84, w, 84, mat.m) +
    rect(x, -84, w, 24, mat.l) +
    rect(x, -18, w, 18, mat.s) +
    oval(x + w, -42, 22, 42, mat.s) +
    line(`M${x + w} -70A12 28 0 1 0 ${x + w + 8} -24`, mat.d, 4);
  return (
    rect(-270, -500, 540, 16, wood.m) +
    rect(-256, -490, 14, 490, wood.s) +
    rect(242, -490, 14, 490, wood.s) +
    rect(-224, -486, 448, 420, berry.m) +
    rect(-224, -486, 90, 420, berry.l) +
    rect(134, -486, 90, 420, berry.s) +
    rect(-202, -466, 404, 380, slate.d) +
    rect(-188, -452, 376, 352, berry.s) +
    motifs +
    row(-218, 218, 30, (x) => rect(x - 2, -68, 4, 26, cloth.m)) +
    roll(-250, 220, ochre) +
    roll(10, 230, copper)
  );
}

/** Broad silk sash hung over a rail: gold ground, a flower in each end, fringe. */
export function sash(kit: Kit): string {
  const { gold, berry, wood, copper } = kit.ink;
  const band = (x: number, h: number, mat: Material) => {
    let out =
      rect(x, -500, 150, h, mat.m) +
      rect(x, -500, 44, h, mat.l) +
      rect(x + 122, -500, 28, h, mat.s);
    for (let y = -470; y < -500 + h - 150; y += 44) {
      out += rect(x + 12, y, 126, 7, berry.m) + rect(x + 12, y + 16, 126, 3, copper.s);
    }
    const fy = -500 + h - 74;
    out += line(
      `M${x + 75} ${fy + 54}V${fy - 10}M${x + 75} ${fy + 30}C${x + 50} ${fy + 26} ${x + 44} ${fy + 10} ${x + 42} ${fy}M${x + 75} ${fy + 30}C${x + 100} ${fy + 26} ${x + 106} ${fy + 10} ${x + 108} ${fy}`,
      copper.s,
      6,
    );
    for (const [dx, dy, r] of [
      [75, -22, 22],
      [42, -4, 14],
      [108, -4, 14],
    ] as const) {
      for (let a = 0; a < 6; a++) {
        out += disc(
          x + dx + Math.cos((a * Math.PI) / 3) * r * 0.8,
          fy + dy + Math.sin((a * Math.PI) / 3) * r * 0.8,
          r * 0.5,
          berry.m,
        );
      }
      out += disc(x + dx, fy + dy, r * 0.5, gold.l);
    }
    return out + row(x + 6, x + 144, 14, (fx) => rect(tenth(fx - 2.5), -500 + h, 5, 44, mat.s));
  };
  return (
    rect(-210, 0 - 16, 420, 16, wood.s) +
    rect(-12, -500, 24, 490, wood.s) +
    band(20, 380, { l: gold.m, m: gold.s, s: gold.d, d: gold.d }) +
    band(-150, 430, gold) +
    rect(-230, -520, 460, 26, wood.m) +
    rect(-230, -520, 460, 9, wood.l) +
    disc(-230, -507, 20, wood.l) +
    disc(230, -507, 20, wood.s)
  );
}
