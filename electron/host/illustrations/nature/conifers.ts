import { line, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { bulge, type Point, pointAt, polyline, tenth } from '../drawing/outlines.ts';

export function spruce(
  kit: Kit,
  x: number,
  y: number,
  h: number,
  { w = h * 0.42, tiers = 7 } = {},
): string {
  const mat = kit.ink.pine;
  const L: Point[] = [];
  const R: Point[] = [];
  const mid: Point[] = [];
  for (let i = 0; i < tiers; i++) {
    const t = (i + 1) / tiers;
    const half = (w / 2) * t ** 0.82;
    const yo = y - h + h * t * 0.96;
    const notch = (h / tiers) * 0.22;
    L.push([x - half * kit.rnd.range(0.86, 1.1), yo], [x - half * 0.52, yo - notch]);
    R.push([x + half * kit.rnd.range(0.86, 1.1), yo], [x + half * 0.52, yo - notch]);
    mid.push([x + half * 0.16, yo + notch * 0.3], [x - half * 0.12, yo - notch]);
  }
  const trunk = rect(x - h * 0.018, y - h * 0.06, h * 0.036, h * 0.07, kit.ink.trunk.d);
  const full = `${polyline([[x, y - h], ...L, ...[...R].reverse()])}Z`;
  const dark = `${polyline([[x, y - h], ...mid, ...[...R].reverse()])}Z`;
  let glints = '';
  for (let i = 1; i < tiers; i++) {
    const t = (i + 0.55) / tiers;
    const half = (w / 2) * t ** 0.82;
    const yo = y - h + h * t * 0.96;
    glints += poly(
      [
        [x - half * 0.12, yo - (h / tiers) * 0.34],
        [x - half * 0.86, yo + (h / tiers) * 0.18],
        [x - half * 0.3, yo + (h / tiers) * 0.02],
      ],
      mat.l,
    );
  }
  return (
    trunk +
    path(full, mat.m) +
    glints +
    path(dark, mat.s) +
    (kit.ink.snowy ? snowCaps(kit, x, y, h, w, tiers) : '')
  );
}

function snowCaps(kit: Kit, x: number, y: number, h: number, w: number, tiers: number): string {
  let out = poly(
    [
      [x, y - h - 3],
      [x - w * 0.1, y - h * 0.86],
      [x + w * 0.03, y - h * 0.88],
    ],
    kit.ink.snow.l,
  );
  for (let i = 1; i < tiers; i++) {
    const t = (i + 0.8) / tiers;
    const half = (w / 2) * t ** 0.82;
    const yo = y - h + h * t * 0.96;
    out += path(
      `M${tenth(x - half * 0.96)} ${tenth(yo + 2)}Q${tenth(x - half * 0.4)} ${tenth(yo - (h / tiers) * 0.5)} ${tenth(x + half * 0.1)} ${tenth(yo - (h / tiers) * 0.62)}Q${tenth(x - half * 0.2)} ${tenth(yo - (h / tiers) * 0.1)} ${tenth(x - half * 0.96)} ${tenth(yo + 2)}Z`,
      kit.ink.snow.l,
    );
  }
  return out;
}

/** Scots pine: bare reddish trunk, flat pads of needles. */
export function pine(
  kit: Kit,
  x: number,
  y: number,
  h: number,
  { lean = 0, pads = 6, w = h * 0.46 } = {},
): string {
  const mat = kit.ink.pine;
  const top = x + lean * h;
  const tw = h * 0.034;
  const mid = x + lean * h * 0.3;
  let out = path(
    `M${tenth(x - tw)} ${tenth(y)}Q${tenth(mid - tw * 0.7)} ${tenth(y - h * 0.5)} ${tenth(top - tw * 0.3)} ${tenth(y - h * 0.95)}H${tenth(top + tw * 0.3)}Q${tenth(mid + tw * 0.8)} ${tenth(y - h * 0.5)} ${tenth(x + tw)} ${tenth(y)}Z`,
    kit.ink.trunk.m,
  );
  out += path(
    `M${tenth(x + tw * 0.1)} ${tenth(y)}Q${tenth(mid + tw * 0.2)} ${tenth(y - h * 0.5)} ${tenth(top + tw * 0.05)} ${tenth(y - h * 0.95)}H${tenth(top + tw * 0.3)}Q${tenth(mid + tw * 0.8)} ${tenth(y - h * 0.5)} ${tenth(x + tw)} ${tenth(y)}Z`,
    kit.ink.trunk.s,
  );
  for (let i = 0; i < pads; i++) {
    const t = i / (pads - 1);
    const side = i % 2 ? 1 : -1;
    const py = y - h * (0.52 + 0.44 * t);
    const px =
      x + lean * h * (0.5 + 0.5 * t) + side * w * (0.34 - 0.3 * t) * kit.rnd.range(0.7, 1.15);
    const pw = w * (0.44 - 0.17 * t) * kit.rnd.range(0.85, 1.15);
    const ph = pw * 0.44;
    if (t < 0.95) {
      out += line(
        `M${tenth(x + lean * h * (0.45 + 0.5 * t))} ${tenth(py + ph * 1.1)}Q${tenth(px - side * pw * 0.2)} ${tenth(py + ph * 0.6)} ${tenth(px)} ${tenth(py + ph * 0.1)}`,
        kit.ink.trunk.s,
        tw * 0.6,
      );
    }
    out +=
      path(pad(kit, px, py, pw, ph), mat.s) +
      path(pad(kit, px - pw * 0.1, py - ph * 0.26, pw * 0.8, ph * 0.7), mat.m) +
      path(pad(kit, px - pw * 0.26, py - ph * 0.5, pw * 0.42, ph * 0.34), mat.l);
    if (kit.ink.snowy) {
      out += path(pad(kit, px - pw * 0.06, py - ph * 0.66, pw * 0.7, ph * 0.3), kit.ink.snow.l);
    }
  }
  return out;
}

/** One flat-bottomed tuft of needles. */
function pad(kit: Kit, x: number, y: number, w: number, h: number): string {
  const pts: Point[] = [];
  const n = 7;
  for (let i = 0; i <= n; i++) {
    const a = Math.PI * (1 + i / n);
    pts.push([x + Math.cos(a) * w, y + Math.sin(a) * h * kit.rnd.range(0.75, 1.15)]);
  }
  const [startX, startY] = pointAt(pts, 0);
  let d = `M${tenth(startX)} ${tenth(startY)}`;
  for (let i = 1; i <= n; i++) {
    d += bulge(pointAt(pts, i - 1), pointAt(pts, i));
  }
  return `${d}Q${tenth(x)} ${tenth(y + h * 0.5)} ${tenth(startX)} ${tenth(startY)}Z`;
}
