import { backdrop, clump, lake, lawn, shadow } from '../categories/grounds.ts';
import { path, place, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { arch, tenth } from '../drawing/outlines.ts';
import { churchHead } from '../masonry/heads.ts';
import { birch } from '../nature/birch.ts';
import { reeds } from '../nature/undergrowth.ts';

/** The tower-like church above the Dnieper: three porches, walls that end in three lobes. */
export function drawSmolenskArchangelMichaelChurch(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 800,
    woods: 'leaf',
    sky: {
      sun: { x: 380, y: 330, r: 104, halo: true },
      clouds: [
        { x: 1020, y: 300, w: 520, h: 90, humps: 5 },
        { x: -160, y: 560, w: 480, h: 60 },
      ],
    },
  });
  clump(kit, 120, 560, 840, 62, 2);
  clump(kit, 1120, 1560, 840, 62, 2);
  const standing = place(svirskayaChurch(kit), 780, 930, 0.88);
  kit.add(standing);
  lawn(kit, 924, { to: 0.7 });
  shadow(kit, 640, 1040, 932);
  kit.add(
    path('M716 932H788C770 960 720 1000 640 1034H500C600 1006 690 970 716 932Z', ink.path.m),
    path('M760 932H788C770 960 720 1000 640 1034H580C660 1006 730 970 760 932Z', ink.path.s),
  );
  lake(kit, 1030, rect(-20, 930, 1640, 100, ink.copse.s) + standing, 0.4);
  kit.add(birch(kit, 1330, 1050, 560, { lean: 0.02 }), birch(kit, 1410, 1060, 470, { lean: 0.04 }));
  kit.add(reeds(kit, 60, 330, 1210, 170, 16));
}

function svirskayaChurch(kit: Kit): string {
  const { plinth, slate, glass } = kit.ink;
  const turned: Material = { l: plinth.s, m: plinth.s, s: plinth.d, d: plinth.d };
  const trim = { ...plinth, l: plinth.l, m: plinth.m };
  return (
    porch(plinth, slate, 196, 128, 246, turned) +
    face(kit, -190, 300, 420, plinth) +
    face(kit, 110, 150, 420, turned) +
    churchHead(kit, 0, -556, 148, 128, {
      walls: plinth,
      trim,
      dome: slate,
      glass,
      head: 'helmet',
      windows: 5,
    }) +
    porch(plinth, slate, -40, 190, 262, plinth) +
    porch(plinth, slate, -214, 64, 240, { ...plinth, m: plinth.l })
  );
}

/** A façade of three bays; the middle one rises above its neighbours in a full arch. */
function face(kit: Kit, x: number, w: number, h: number, mat: Material): string {
  const { slate, glass } = kit.ink;
  const side = w * 0.28;
  const outline = (grow: number) => {
    const x0 = x - grow;
    const x1 = x + w + grow;
    const r = (w - side * 2) / 2;
    return `M${tenth(x0)} 0V${tenth(-h)}A${tenth(side)} 84 0 0 1 ${tenth(x + side)} ${tenth(-h - 84 - grow)}A${tenth(r)} 66 0 0 1 ${tenth(x + w - side)} ${tenth(-h - 84 - grow)}A${tenth(side)} 84 0 0 1 ${tenth(x1)} ${tenth(-h)}V0Z`;
  };
  let out = path(outline(9), slate.m) + path(outline(0), mat.m);
  out += path(
    `M${tenth(x)} 0V${-h}A${tenth(side)} 84 0 0 1 ${tenth(x + side)} ${-h - 84}V0Z`,
    mat.l,
  );
  // recessed fields of the side bays and of the arch above the porch
  for (const f of [0.5, 2.07]) {
    const c = x + side * f + (f > 1 ? w - side * 2.57 : 0);
    out += path(arch(c, -14, side * 0.5, h * 0.98), mat.s, 'opacity=".45"');
    out += path(arch(c, -h * 0.56, side * 0.16, 84), glass);
  }
  const c = x + w / 2;
  out += path(arch(c, -h * 0.62, w * 0.3, 198), mat.s, 'opacity=".5"');
  for (const dx of [-0.1, 0, 0.1]) {
    out += path(arch(c + w * dx, -h * 0.72, w * 0.045, dx === 0 ? 116 : 92), glass);
  }
  // bundles of vertical ribs that pull the eye upwards
  for (const px of [x, x + side, x + w - side, x + w]) {
    const top = px === x || px === x + w ? h - 6 : h + 78;
    const b = w * 0.075;
    out +=
      rect(px - b / 2, -top, b, top, mat.m) +
      rect(px - b / 2, -top, b * 0.3, top, mat.l) +
      rect(px - b * 0.1, -top, b * 0.22, top, mat.l) +
      rect(px + b * 0.28, -top, b * 0.22, top, mat.s);
  }
  return out;
}

/** Porch with a wavy top of its own, from which the church climbs in steps. */
function porch(
  plinth: Material,
  roof: Material,
  c: number,
  w: number,
  h: number,
  mat: Material,
): string {
  const outline = (grow: number) =>
    `M${tenth(c - w / 2 - grow)} 0V${tenth(-h * 0.74)}C${tenth(c - w * 0.44)} ${tenth(-h * 0.88 - grow)} ${tenth(c - w * 0.34)} ${tenth(-h * 0.88 - grow)} ${tenth(c - w * 0.27)} ${tenth(-h * 0.86 - grow)}A${tenth(w * 0.27)} ${tenth(h * 0.18)} 0 0 1 ${tenth(c + w * 0.27)} ${tenth(-h * 0.86 - grow)}C${tenth(c + w * 0.34)} ${tenth(-h * 0.88 - grow)} ${tenth(c + w * 0.44)} ${tenth(-h * 0.88 - grow)} ${tenth(c + w / 2 + grow)} ${tenth(-h * 0.74)}V0Z`;
  return (
    path(outline(8), roof.m) +
    path(outline(0), mat.m) +
    rect(c - w / 2, -h * 0.74, w * 0.12, h * 0.74, mat.l) +
    rect(c + w * 0.4, -h * 0.74, w * 0.1, h * 0.74, mat.s) +
    path(arch(c, 0, w * 0.46, h * 0.58), plinth.l) +
    path(arch(c, 0, w * 0.36, h * 0.52), mat.s) +
    path(arch(c, 0, w * 0.26, h * 0.46), plinth.d)
  );
}
