import { theatre } from '../buildings/theatre.ts';
import type { Chance } from '../drawing/chance.ts';
import { disc, line, oval, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import type { Material } from '../drawing/materials.ts';
import { tenth } from '../drawing/outlines.ts';
import { row } from '../masonry/walls.ts';
import { tree } from '../nature/foliage.ts';
import type { TheatreForm } from '../scene-model.ts';
import { backdrop, clump, lawn, material, paving } from './grounds.ts';
import type { SceneBrief } from './scene-brief.ts';

export function drawTheatre(kit: Kit, { pick, subject = {} }: SceneBrief<'theatre'>): void {
  const form = subject.form ?? pick.pick(['square', 'garden', 'curtain'] as const);
  houses[form](kit, pick, material(kit, subject.walls, 'cloth'));
}

const houses = {
  square: drawOnSquare,
  garden: drawInGarden,
  amphitheatre: drawAmphitheatre,
  curtain: drawCurtain,
} as const satisfies Readonly<
  Record<TheatreForm, (kit: Kit, pick: Chance, walls: Material) => void>
>;

function drawOnSquare(kit: Kit, _pick: Chance, walls: Material): void {
  backdrop(kit, { woods: 'leaf' });
  kit.add(rect(-20, 880, 1640, 110, kit.ink.copse.d));
  clump(kit, -20, 300, 860, 72);
  clump(kit, 1300, 1620, 860, 72);
  kit.add(place(theatre(kit, { walls }), 800, 988, 1.4));
  paving(kit, 990);
  if (kit.ink.glow) {
    kit.add(path('M500 992H1100L1240 1210H360Z', kit.ink.glow, 'opacity=".12"'));
  }
}

/** Among trees, behind a lawn with flower beds. */
function drawInGarden(kit: Kit, pick: Chance, walls: Material): void {
  const { ink } = kit;
  backdrop(kit, { woods: 'leaf' });
  clump(kit, -20, 460, 820, 84, 2);
  clump(kit, 1140, 1640, 820, 84, 2);
  kit.add(place(theatre(kit, { walls, columns: pick.pick([6, 8]), w: 600 }), 800, 930, 1.2));
  lawn(kit, 928);
  kit.add(
    path('M740 934H860L1060 1216H540Z', ink.path.l),
    ...[-1, 1].map((s) => {
      const x = 800 + s * 330;
      return (
        oval(x, 1050, 170, 34, ink.copse.s) +
        row(x - 140, x + 140, 9, (fx, i) =>
          disc(
            fx,
            1040 + (i % 2) * 14,
            13,
            [ink.flower.m, ink.gold.m, ink.white.l][i % 3] ?? ink.gold.m,
          ),
        )
      );
    }),
    tree(kit, 150, 1080, 420, { mat: ink.leaf }),
    tree(kit, 1450, 1090, 460, { mat: ink.copse }),
  );
}

/** Open-air rows under one great arch of netting. */
function drawAmphitheatre(kit: Kit): void {
  const { ink } = kit;
  const light = ink.glow ?? ink.disc;
  backdrop(kit, { woods: 'leaf' });
  clump(kit, -20, 360, 880, 70);
  clump(kit, 1260, 1640, 880, 70);
  // the arch
  const rim = 'M120 900C300 360 1300 360 1480 900';
  kit.add(path(`${rim}L1380 900C1220 520 380 520 220 900Z`, ink.stone.m, 'opacity=".85"'));
  let net = '';
  for (let i = 0; i <= 26; i++) {
    const t = i / 26;
    const point = (x0: number, x1: number, top: number) => {
      const u = 1 - t;
      return `${tenth(u ** 3 * x0 + 3 * u * u * t * (x0 + 180) + 3 * u * t * t * (x1 - 180) + t ** 3 * x1)} ${tenth(u ** 3 * 900 + 3 * u * u * t * top + 3 * u * t * t * top + t ** 3 * 900)}`;
    };
    net += `M${point(120, 1480, 360)}L${point(220, 1380, 520)}`;
  }
  kit.add(
    line(net, ink.slate.s, 5),
    line(rim, ink.white.l, 12),
    line('M220 900C380 520 1220 520 1380 900', ink.slate.m, 10),
  );
  // stage, its lights and rows of benches
  kit.add(
    rect(430, 700, 740, 210, ink.dark),
    poly(
      [
        [560, 910],
        [660, 700],
        [760, 910],
      ],
      light,
      'opacity=".34"',
    ),
    poly(
      [
        [840, 910],
        [940, 700],
        [1040, 910],
      ],
      light,
      'opacity=".34"',
    ),
    row(470, 1130, 12, (x) => disc(x, 712, 10, light)),
    rect(390, 900, 820, 26, ink.stone.l),
    rect(390, 924, 820, 14, ink.stone.s),
  );
  for (let i = 0; i < 6; i++) {
    const y = 960 + i * i * 6 + i * 22;
    const sag = 26 + i * 8;
    kit.add(
      line(
        `M-20 ${y - sag}Q800 ${y + sag} 1620 ${y - sag}`,
        i % 2 ? ink.flower.s : ink.slate.s,
        16 + i * 2,
      ),
      line(
        `M-20 ${y - sag + 14}Q800 ${y + sag + 14} 1620 ${y - sag + 14}`,
        ink.dark,
        6,
        'opacity=".5"',
      ),
    );
  }
}

/** Inside: the curtain, the lights of the boxes, the backs of the seats. */
function drawCurtain(kit: Kit, pick: Chance): void {
  const { ink } = kit;
  const light = ink.glow ?? ink.gold.l;
  const velvet = pick.pick([ink.berry, ink.flower, ink.copper]);
  const all = 'M-20 -20H1620V1220H-20Z';
  kit.add(path(all, ink.trunk.d), kit.spray(all, ink.dark, [700, 200, 1600, 1000], [0, 0.8]));
  // boxes on both sides
  for (const x of [-20, 1330]) {
    for (const y of [260, 480, 700]) {
      kit.add(
        rect(x, y, 290, 120, ink.trunk.s),
        rect(x + 30, y + 14, 230, 106, ink.dark),
        rect(x, y + 112, 290, 44, ink.gold.s),
        rect(x, y + 112, 290, 12, ink.gold.m),
        row(
          x + 50,
          x + 240,
          3,
          (lx) => disc(lx, y + 96, 9, light) + disc(lx, y + 96, 26, light, 'opacity=".18"'),
        ),
      );
    }
  }
  // proscenium and folds
  kit.add(
    rect(280, 130, 1040, 790, ink.gold.m),
    rect(280, 130, 160, 790, ink.gold.l),
    rect(1180, 130, 140, 790, ink.gold.s),
    rect(330, 180, 940, 740, velvet.s),
  );
  for (let i = 0; i < 16; i++) {
    const x = 330 + i * 58.75;
    const bend = (i < 8 ? -1 : 1) * 10;
    kit.add(
      path(
        `M${tenth(x)} 180H${tenth(x + 58)}C${tenth(x + 58 + bend)} 460 ${tenth(x + 58 - bend)} 700 ${tenth(x + 58)} 920H${tenth(x)}C${tenth(x - bend)} 700 ${tenth(x + bend)} 460 ${tenth(x)} 180Z`,
        i % 2 ? velvet.m : velvet.s,
      ),
      path(
        `M${tenth(x + 6)} 180H${tenth(x + 20)}C${tenth(x + 20 + bend)} 460 ${tenth(x + 20 - bend)} 700 ${tenth(x + 20)} 920H${tenth(x + 6)}Z`,
        velvet.l,
        `opacity="${i < 9 ? 0.7 : 0.25}"`,
      ),
    );
  }
  kit.add(
    path(
      `M330 180H1270V${tenth(250)}Q1211 310 1152 250Q1093 310 1034 250Q976 310 917 250Q858 310 800 250Q741 310 682 250Q624 310 565 250Q506 310 447 250Q388 310 330 250Z`,
      velvet.d,
    ),
    rect(330, 884, 940, 16, ink.gold.s),
    rect(240, 918, 1120, 30, ink.wood.m),
    rect(240, 944, 1120, 14, ink.wood.d),
  );
  for (let r = 0; r < 3; r++) {
    const y = 1040 + r * 72;
    kit.add(
      row(
        -20 + (r % 2) * 50,
        1620 + (r % 2) * 50,
        15 - r,
        (x) =>
          path(
            `M${tenth(x - 44 - r * 5)} ${y + 120}V${y}C${tenth(x - 44 - r * 5)} ${y - 34} ${tenth(x + 44 + r * 5)} ${y - 34} ${tenth(x + 44 + r * 5)} ${y}V${y + 120}Z`,
            r === 2 ? velvet.d : velvet.s,
          ) +
          path(
            `M${tenth(x - 44 - r * 5)} ${y + 10}V${y}C${tenth(x - 44 - r * 5)} ${y - 34} ${tenth(x + 44 + r * 5)} ${y - 34} ${tenth(x + 44 + r * 5)} ${y}V${y + 10}C${tenth(x + 30)} ${y - 16} ${tenth(x - 30)} ${y - 16} ${tenth(x - 44 - r * 5)} ${y + 10}Z`,
            velvet.m,
          ),
      ),
    );
  }
}
