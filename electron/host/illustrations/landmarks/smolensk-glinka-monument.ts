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

/** Tail coat, head a little to one side as if he listened, a baton in his hand. */
function composer(kit: Kit): string {
  const { copper } = kit.ink;
  const m = { l: copper.m, m: copper.s, s: copper.d, d: kit.ink.dark };
  return (
    path('M-26 0L-22 -110H-2L-4 0ZM8 0L4 -110H26L30 0Z', m.s) +
    path('M-36 0H-2V-10L-24 -14ZM4 0H40V-10L24 -14Z', m.d) +
    path(
      'M-36 -96C-42 -150 -40 -210 -20 -226C-8 -234 12 -234 24 -226C44 -212 46 -150 40 -70C36 -62 28 -62 24 -70L14 -112H-10L-20 -64C-26 -60 -34 -66 -36 -96Z',
      m.m,
    ) +
    path(
      'M10 -232C16 -231 20 -229 24 -226C44 -212 46 -150 40 -70C36 -62 28 -62 24 -70L16 -110Z',
      m.s,
    ) +
    path(
      'M-20 -226C-30 -218 -36 -196 -38 -170C-40 -120 -38 -80 -30 -64C-24 -110 -24 -180 -12 -230Z',
      m.l,
    ) +
    path('M-8 -230L2 -196L14 -230Z', m.l) +
    path(
      'M-20 -222C-38 -214 -52 -176 -54 -140L-44 -106L-34 -110L-38 -142C-34 -166 -26 -180 -18 -188Z',
      m.l,
    ) +
    path('M24 -224C46 -214 56 -180 50 -150L24 -138L20 -150L34 -160C34 -176 30 -186 22 -194Z', m.d) +
    line('M-42 -110L-74 -88', m.d, 3.4) +
    disc(-38, -106, 8, m.m) +
    rect(-7, -244, 17, 16, m.s) +
    path(
      'M-16 -262C-18 -284 -4 -294 8 -292C22 -290 26 -276 22 -262C20 -248 10 -240 0 -242C-8 -244 -14 -252 -16 -262Z',
      m.m,
    ) +
    path(
      'M-14 -270C-16 -290 -2 -298 10 -296C26 -294 30 -272 22 -254C18 -262 16 -272 12 -278C2 -278 -8 -278 -14 -270Z',
      m.d,
    ) +
    path('M-15 -260C-16 -250 -12 -242 -4 -240C6 -240 14 -244 18 -252L8 -250Z', m.s)
  );
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
