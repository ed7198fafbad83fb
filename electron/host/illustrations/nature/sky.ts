import { disc, path, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tenth } from '../drawing/outlines.ts';

export interface Sun {
  readonly x: number;
  readonly y: number;
  readonly r?: number;
  readonly halo?: boolean;
  readonly moon?: boolean;
}

export interface Cloud {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h?: number;
  readonly humps?: number;
}

interface SkyOptions {
  readonly horizon: number;
  readonly sun?: Sun | undefined;
  readonly clouds?: readonly Cloud[];
  readonly stars?: number;
  /** Where each ink of the sky starts and ends, as shares of the height down to the horizon. */
  readonly joins?: readonly [Join, Join, Join];
}

type Join = readonly [start: number, end: number];

export function sky(
  kit: Kit,
  {
    horizon,
    sun,
    clouds = [],
    stars = 0,
    joins = [
      [0.14, 0.4],
      [0.46, 0.7],
      [0.74, 0.98],
    ],
  }: SkyOptions,
): void {
  const s = kit.ink.sky;
  kit.add(rect(0, 0, kit.w, kit.h, s[3]), rect(0, horizon + 30, kit.w, kit.h - horizon, s[0]));
  function band(colour: string, [start, end]: Join): void {
    const y0 = horizon * start;
    kit.add(
      kit.spray(
        `M0 ${tenth(y0)}H${kit.w}V${horizon + 40}H0Z`,
        colour,
        [0, y0, 0, horizon * end],
        [0, 1],
        [0, y0, kit.w, horizon + 40 - y0],
      ),
    );
  }
  band(s[2], joins[0]);
  band(s[1], joins[1]);
  band(s[0], joins[2]);
  for (let i = 0; i < stars; i++) {
    kit.add(
      disc(
        kit.rnd.range(20, kit.w - 20),
        kit.rnd.range(20, horizon * 0.62),
        kit.rnd.range(1.6, 4),
        s[0],
        `opacity="${tenth(kit.rnd.range(0.4, 1))}"`,
      ),
    );
  }
  if (sun) {
    kit.add(sunDisc(kit, sun));
  }
  for (const c of clouds) {
    kit.add(cloud(kit, c));
  }
}

function sunDisc(kit: Kit, { x, y, r = 110, halo = true, moon = false }: Sun): string {
  const c = kit.ink.disc;
  let out = halo
    ? disc(x, y, r * 1.5, c, 'opacity=".16"') + disc(x, y, r * 1.24, c, 'opacity=".26"')
    : '';
  out += disc(x, y, r, c);
  if (moon) {
    out += kit.spray(
      `M${tenth(x - r)} ${y}A${r} ${r} 0 0 0 ${tenth(x + r)} ${y}A${r} ${r} 0 0 0 ${tenth(x - r)} ${y}Z`,
      kit.ink.sky[0],
      [x - r * 0.2, y - r * 0.4, x + r, y + r],
      [0, 0.42],
      [x - r, y - r, 2 * r, 2 * r],
    );
  }
  return out;
}

/** Flat-based cumulus with thin tails; its underside dissolves in spray. */
export function cloud(kit: Kit, { x, y, w, h = w * 0.2, humps = 4 }: Cloud): string {
  const [lit, shade] = kit.ink.cloud;
  const r = kit.rnd;
  const peak = r.range(0.3, 0.55);
  let d = `M${tenth(x)} ${tenth(y)}`;
  const stops = Array.from(
    { length: humps },
    (_, i) => 0.1 + 0.74 * ((i + 1) / humps) + (i + 1 < humps ? r.range(-0.04, 0.04) : 0),
  );
  const top = (t: number) => y - h * Math.max(0.1, 1 - (Math.abs(t - peak) / 0.5) ** 1.5) * 0.9;
  d += `Q${tenth(x + w * 0.05)} ${tenth(y - h * 0.06)} ${tenth(x + w * 0.1)} ${tenth(y - h * 0.14)}`;
  let previous = 0.1;
  for (const [i, stop] of stops.entries()) {
    const ax = x + w * previous;
    const bx = x + w * stop;
    const by = i === humps - 1 ? y - h * 0.12 : top(stop) + h * 0.22;
    const cy = Math.min(top((stop + previous) / 2), by) - h * 0.34;
    previous = stop;
    d += `C${tenth(ax - w * 0.012)} ${tenth(cy)} ${tenth(bx + w * 0.012)} ${tenth(cy)} ${tenth(bx)} ${tenth(by)}`;
  }
  d += `Q${tenth(x + w * 0.95)} ${tenth(y - h * 0.05)} ${tenth(x + w)} ${tenth(y)}Z`;
  return (
    path(d, lit) +
    kit.spray(
      d,
      shade,
      [x + w * 0.4, y - h * 0.75, x + w * 0.55, y + h * 0.1],
      [0, 1],
      [x, y - h * 1.6, w, h * 1.6],
    )
  );
}
