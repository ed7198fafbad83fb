import { path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tenth } from '../drawing/outlines.ts';
import { onion } from '../masonry/domes.ts';
import { cross, prism, tent } from '../masonry/towers.ts';

/**
 * The Transfiguration of 22 domes: one above four, above eight, above two times four, and one over
 * the altar. Those that the front hides peep out between the others.
 */
export function transfiguration(kit: Kit): string {
  const { wood } = kit.ink;
  const rows: readonly (readonly [y: number, size: number, xs: readonly number[]])[] = [
    [-214, 44, [-196, 196]],
    [-300, 46, [-132, 132]],
    [-356, 44, [-104, -38, 38, 104]],
    [-330, 46, [-164, 164]],
    [-300, 50, [-64, 64]],
    [-452, 44, [-62, 62]],
    [-440, 50, [0]],
    [-238, 52, [0]],
  ];
  let out =
    logs(kit, -92, 0, 190, 300) + logs(kit, -230, 0, 140, 196, true) + logs(kit, 92, 0, 138, 196);
  out +=
    prism(0, -290, 250, 92, wood, { n: 6 }) +
    prism(0, -376, 176, 78, wood, { n: 6 }) +
    prism(0, -450, 104, 76, wood, { n: 6 });
  for (const [y, size, xs] of rows.slice(0, 4))
    for (const x of xs) out += barrelDome(kit, x, y, size);
  out += logs(kit, -80, 0, 160, 226);
  for (const [y, size, xs] of rows.slice(4)) for (const x of xs) out += barrelDome(kit, x, y, size);
  out += barrelDome(kit, 0, -524, 74);
  // porch with a double stair
  out +=
    poly(
      [
        [-150, 0],
        [-70, -70],
        [70, -70],
        [150, 0],
      ],
      wood.s,
    ) +
    rect(-66, -104, 132, 40, wood.d) +
    poly(
      [
        [-84, -102],
        [0, -142],
        [84, -102],
      ],
      wood.l,
    ) +
    poly(
      [
        [0, -142],
        [84, -102],
        [40, -102],
      ],
      wood.s,
    );
  return out;
}

/** The winter church: a square of logs, eight domes round the ninth. */
export function intercession(kit: Kit): string {
  const { wood } = kit.ink;
  let out =
    logs(kit, -190, 0, 160, 110, true) + logs(kit, 90, 0, 120, 110) + logs(kit, -96, 0, 196, 220);
  out +=
    poly(
      [
        [-200, -106],
        [-180, -146],
        [-96, -146],
        [-96, -106],
      ],
      wood.s,
    ) +
    poly(
      [
        [100, -106],
        [100, -150],
        [190, -150],
        [220, -106],
      ],
      wood.d,
    );
  out += prism(0, -214, 224, 46, wood, { n: 6 }) + zigzag(kit, -104, 104, -232);
  for (const x of [-92, 92]) out += shingled(kit, x, -258, 40, 46);
  for (const x of [-34, 34]) out += shingled(kit, x, -262, 40, 46);
  out += prism(0, -258, 70, 84, wood, { n: 5 });
  for (const x of [-64, 64, 0]) out += shingled(kit, x, -250, 42, 40);
  return out + shingled(kit, 0, -340, 64, 30);
}

/** Square, then eight sides, then a tent. */
export function bellTowerOfKizhi(kit: Kit): string {
  const { wood, dark } = kit.ink;
  return (
    logs(kit, -62, 0, 124, 170) +
    path('M-22 0V-64A22 22 0 0 1 22 -64V0Z', dark) +
    prism(0, -164, 108, 130, wood, { n: 6 }) +
    zigzag(kit, -52, 52, -286) +
    prism(0, -294, 116, 20, wood, { n: 6 }) +
    [-44, -15, 15, 44].map((x) => rect(x - 4, -366, 8, 60, wood.m)).join('') +
    rect(-38, -362, 76, 50, dark, 'opacity=".35"') +
    tent(0, -362, 132, 130, wood, { n: 6 }) +
    shingled(kit, 0, -486, 34, 18)
  );
}

/** Log wall seen from the front; a turned one lies in shade. */
function logs(kit: Kit, x: number, y: number, w: number, h: number, lit = false): string {
  const { wood, trunk } = kit.ink;
  const right = x > 0;
  let out = rect(x, y - h, w, h, lit ? trunk.m : right ? wood.s : wood.m);
  for (let i = 1; i < h / 15; i++) out += rect(x, y - i * 15, w, 2.6, right ? wood.d : wood.s);
  out += rect(x - 4, y - h, 9, h, right ? wood.m : wood.l) + rect(x + w - 6, y - h, 9, h, wood.d);
  const windows = Math.max(1, Math.round(w / 90));
  for (let i = 0; i < windows; i++) {
    const wx = x + (w * (i + 0.5)) / windows;
    out +=
      rect(wx - 13, y - h * 0.62, 26, 34, wood.l) +
      rect(wx - 9, y - h * 0.62 + 4, 18, 26, kit.ink.glass);
  }
  return out;
}

/** A dome on its neck above a keel-shaped barrel roof. */
function barrelDome(kit: Kit, x: number, y: number, w: number): string {
  const { wood } = kit.ink;
  const b = w * 1.24;
  const barrel = (from: number, to: number) =>
    `M${tenth(x + from * b * 0.42)} ${y}C${tenth(x + from * b * 0.6)} ${tenth(y - b * 0.24)} ${tenth(x + from * b * 0.4)} ${tenth(y - b * 0.42)} ${tenth(x)} ${tenth(y - b * 0.62)}C${tenth(x + to * b * 0.4)} ${tenth(y - b * 0.42)} ${tenth(x + to * b * 0.6)} ${tenth(y - b * 0.24)} ${tenth(x + to * b * 0.42)} ${y}Z`;
  const shade = x > 90;
  return (
    path(barrel(-1, 1), shade ? wood.d : wood.s) +
    path(barrel(-0.8, 0.8), shade ? wood.s : wood.m) +
    path(barrel(-0.8, -0.1), shade ? wood.m : wood.l) +
    shingled(kit, x, y - b * 0.46, w, w * 0.3)
  );
}

/** Dome of aspen shingles, silver with age, on a neck of height `neck`. */
function shingled(kit: Kit, x: number, y: number, w: number, neck: number): string {
  const { stone, wood } = kit.ink;
  const top = y - neck;
  let scales = '';
  for (let r = 0; r < 3; r++) {
    for (let i = -2; i <= 2; i++) {
      scales += `M${tenth(x + (i + (r % 2) * 0.5) * w * 0.18 - w * 0.07)} ${tenth(top - w * (0.14 + r * 0.17))}l${tenth(w * 0.07)} ${tenth(w * 0.06)}l${tenth(w * 0.07)} ${tenth(-w * 0.06)}`;
    }
  }
  return (
    prism(x, y, w * 0.42, neck + w * 0.04, wood, { n: 5 }) +
    onion(x, top, w, w * 1.06, stone) +
    `<path d="${scales}" fill="none" stroke="${stone.s}" stroke-width="${tenth(Math.max(1.4, w * 0.035))}"/>` +
    cross(x, top - w * 1.04, w * 0.62, wood)
  );
}

/** Carved boards along the eaves. */
function zigzag(kit: Kit, x0: number, x1: number, y: number): string {
  let d = `M${x0} ${y}`;
  const n = 12;
  for (let i = 0; i < n; i++)
    d += `l${tenth((x1 - x0) / n / 2)} -12l${tenth((x1 - x0) / n / 2)} 12`;
  return path(`${d}Z`, kit.ink.wood.l);
}
