import { standingFigure } from '../buildings/standing-figure.ts';
import { backdrop, clump, lawn } from '../categories/grounds.ts';
import { disc, line, oval, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tenth } from '../drawing/outlines.ts';
import { steps } from '../masonry/walls.ts';
import { tree } from '../nature/foliage.ts';

/** The composer in bronze on dark labradorite, inside a railing made of his own notes. */
export function drawSmolenskGlinkaMonument(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 800,
    woods: 'leaf',
    sky: {
      sun: { x: 380, y: 300, r: 100, halo: true },
      clouds: [
        { x: 940, y: 250, w: 560, h: 92, humps: 5 },
        { x: -160, y: 430, w: 420, h: 56 },
      ],
    },
  });
  clump(kit, -20, 700, 830, 88, 2);
  clump(kit, 900, 1620, 830, 88, 2);
  lawn(kit, 930, { to: 0.6 });
  kit.add(
    oval(800, 1016, 560, 60, ink.path.m),
    oval(870, 1010, 300, 24, ink.stone.d, 'opacity=".4"'),
    railing(kit, 996, 300, 0.72, 0.55),
    place(monument(kit), 800, 1006, 1.1),
    railing(kit, 1110, 520, 1, 1),
    path('M-20 1120C400 1160 1200 1160 1620 1120V1220H-20Z', ink.path.m),
    kit.spray(
      'M-20 1120C400 1160 1200 1160 1620 1120V1220H-20Z',
      ink.path.s,
      [200, 1120, 1400, 1220],
      [0, 0.8],
      [-20, 1120, 1640, 100],
    ),
    tree(kit, 150, 1130, 620, { mat: ink.copse }),
    tree(kit, 1470, 1140, 560, { mat: ink.leaf }),
  );
}

function monument(kit: Kit): string {
  const { slate, stone } = kit.ink;
  return (
    steps(0, 0, 320, 236, 34, 3, stone) +
    rect(-92, -300, 116, 270, slate.m) +
    rect(-92, -300, 30, 270, slate.l) +
    rect(24, -300, 68, 270, slate.d) +
    rect(-106, -62, 130, 32, slate.m) +
    rect(24, -62, 82, 32, slate.d) +
    rect(-104, -322, 128, 24, slate.l) +
    rect(24, -322, 80, 24, slate.s) +
    rect(-70, -220, 70, 60, slate.s) +
    place(composer(kit), -8, -322, 1.16)
  );
}

/** He listens, his head a little to one side, a baton in his hand. */
function composer(kit: Kit): string {
  const { copper, dark } = kit.ink;
  const bronze = { l: copper.m, m: copper.s, s: copper.d, d: dark };
  return line('M-42 -110L-74 -88', dark, 3.4) + standingFigure(bronze);
}

/** Cast-iron staves with notes on them, bent round the monument; `open` is how far it bows. */
function railing(kit: Kit, y: number, half: number, scale: number, open: number): string {
  const { dark, slate } = kit.ink;
  const x0 = 800 - half;
  const x1 = 800 + half;
  const sag = 44 * open;
  const at = (t: number, lift: number): readonly [number, number] => [
    x0 + (x1 - x0) * t,
    y + 4 * sag * t * (1 - t) - lift * scale,
  ];
  const curve = (lift: number) =>
    `M${x0} ${tenth(y - lift * scale)}Q800 ${tenth(y + 2 * sag - lift * scale)} ${x1} ${tenth(y - lift * scale)}`;
  let out = '';
  for (const lift of [30, 44, 58, 72, 86]) out += line(curve(lift), dark, 3 * scale);
  out += line(curve(14), dark, 6 * scale) + line(curve(104), slate.s, 7 * scale);
  const posts = 9;
  for (let i = 0; i < posts; i++) {
    const [x, py] = at(i / (posts - 1), 0);
    out +=
      rect(x - 6 * scale, py - 122 * scale, 12 * scale, 122 * scale, dark) +
      disc(x, py - 126 * scale, 10 * scale, slate.m);
  }
  for (let i = 0; i < 22; i++) {
    const t = (i + 0.7) / 22.4;
    const lift = 32 + 7 * ((i * 5) % 9);
    const [x, ny] = at(t, lift);
    const up = lift < 60 ? -1 : 1;
    out +=
      oval(x, ny, 8.4 * scale, 6 * scale, dark) +
      line(`M${tenth(x - up * 7 * scale)} ${tenth(ny)}v${tenth(up * 36 * scale)}`, dark, 3 * scale);
  }
  return out + poly([at(0, 0), at(0, 6), at(0, 6)], dark);
}
