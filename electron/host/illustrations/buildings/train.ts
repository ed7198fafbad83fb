import { disc, path, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';

/** Railcar set; `lit` windows at night. Runs along the base line from x = 0 to the right. */
export function train(
  kit: Kit,
  { cars = 2, body = kit.ink.flower, len = 360, h = 92 } = {},
): string {
  const { white, dark, slate } = kit.ink;
  const glass = kit.ink.glow ?? kit.ink.slate.d;
  let out = '';
  for (let i = 0; i < cars; i++) {
    const x = i * (len + 8);
    const first = i === 0;
    const last = i === cars - 1;
    const nose = 46;
    const d = `M${x + (first ? nose : 6)} ${-h - 14}H${x + len - (last ? nose : 6)}${last ? `C${x + len - 14} ${-h - 10} ${x + len - 4} ${-44} ${x + len} ${-22}` : `L${x + len} ${-h - 8}V-22`}L${x + len} -14H${x}V-22${first ? `C${x + 4} -44 ${x + 14} ${-h - 10} ${x + nose} ${-h - 14}` : `V${-h - 8}`}Z`;
    out +=
      rect(x + 40, -16, 70, 14, dark) +
      rect(x + len - 110, -16, 70, 14, dark) +
      [58, 92, len - 92, len - 58].map((wx) => disc(x + wx, -6, 12, dark)).join('');
    out +=
      path(d, white.m) +
      path(`M${x} -44H${x + len}V-14H${x}Z`, body.s, kit.clip(d)) +
      path(`M${x} -50H${x + len}V-44H${x}Z`, kit.ink.gold.m, kit.clip(d)) +
      path(`M${x} ${-h - 14}H${x + len}V${-h}H${x}Z`, slate.m, kit.clip(d));
    const wins = 7;
    for (let j = 0; j < wins; j++) {
      const wx = x + 64 + (j * (len - 128)) / (wins - 1);
      if (j === 1 || j === wins - 2) {
        out +=
          rect(wx - 15, -h + 10, 30, h - 28, white.s) + rect(wx - 11, -h + 16, 22, h * 0.44, glass);
      } else {
        out += rect(wx - 15, -h + 14, 30, h * 0.3, glass, 'rx="4"');
      }
    }
    if (last) {
      out += path(
        `M${x + len - 40} ${-h - 2}C${x + len - 22} ${-h + 4} ${x + len - 14} ${-h + 26} ${x + len - 10} ${-52}H${x + len - 34}Z`,
        kit.ink.slate.d,
      );
    }
    if (first) {
      out += path(
        `M${x + 40} ${-h - 2}C${x + 22} ${-h + 4} ${x + 14} ${-h + 26} ${x + 10} ${-52}H${x + 34}Z`,
        kit.ink.slate.d,
      );
    }
  }
  return out;
}
