import { lights } from '../buildings/lights.ts';
import { train } from '../buildings/train.ts';
import { backdrop, clump } from '../categories/grounds.ts';
import { disc, line, path, place, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { arch } from '../drawing/outlines.ts';
import { block, ledge } from '../masonry/blocks.ts';
import { row, steps, win } from '../masonry/walls.ts';

/** The pale green and white station of 1951, an island between tracks, reached by a footbridge. */
export function drawSmolenskRailwayStation(kit: Kit): void {
  const { ink } = kit;
  backdrop(kit, {
    horizon: 760,
    woods: 'leaf',
    sky: {
      sun: { x: 300, y: 420, r: 104 },
      clouds: [
        { x: 960, y: 270, w: 620, h: 92, humps: 5 },
        { x: -140, y: 330, w: 400, h: 48 },
      ],
    },
  });
  clump(kit, -20, 360, 790, 58, 2);
  clump(kit, 1240, 1620, 790, 58, 2);
  kit.add(place(station(kit), 760, 900, 1.02));
  kit.add(
    rect(-20, 892, 1640, 60, ink.stone.m),
    rect(-20, 892, 1640, 10, ink.stone.l),
    rect(-20, 944, 1640, 300, ink.stone.s),
    kit.spray(
      'M-20 944H1620V1220H-20Z',
      ink.stone.d,
      [400, 940, 1300, 1220],
      [0, 0.9],
      [-20, 944, 1640, 280],
    ),
  );
  kit.add(track(kit, 1016), track(kit, 1120));
  kit.add(place(train(kit, { cars: 3, len: 380, h: 100 }), 150, 1016, 1));
  kit.add(footbridge(kit), lamp(kit, 330, 900), lamp(kit, 1120, 900));
}

function station(kit: Kit): string {
  const { mint, white, slate, wood } = kit.ink;
  const glass = lights(kit);
  let out = '';
  // long wings, then the end blocks, then the tall middle
  for (const side of [-1, 1]) {
    const x = side < 0 ? -400 : 160;
    out +=
      block(x, 0, 240, 210, mint, { lit: side < 0 ? 0.17 : 0, shade: side > 0 ? 0.12 : 0 }) +
      row(
        x + 34,
        x + 206,
        5,
        (wx) =>
          win(wx, -118, 20, 64, { glass, frame: white }) +
          win(wx, -22, 22, 68, { glass, frame: white, round: true }),
      ) +
      rect(x, -104, 240, 8, white.l) +
      ledge(x - 4, -204, 248, 14, white, 0.08) +
      rect(x, -232, 240, 16, white.m) +
      row(x + 10, x + 230, 12, (bx) => rect(bx - 4, -232, 8, 16, white.l));
    const bx = side < 0 ? -500 : 372;
    out +=
      block(bx, 0, 128, 252, mint, { lit: 0.2, shade: 0.27 }) +
      [bx, bx + 84].map((px) => rect(px, -252, 12, 252, white.l)).join('') +
      path(arch(bx + 46, -26, 50, 176), white.l) +
      path(arch(bx + 46, -26, 38, 164), glass) +
      ledge(bx - 8, -246, 144, 16, white, 0.28) +
      poly(
        [
          [bx - 8, -262],
          [bx + 46, -304],
          [bx + 100, -262],
        ],
        white.l,
      ) +
      poly(
        [
          [bx + 16, -266],
          [bx + 46, -290],
          [bx + 76, -266],
        ],
        mint.m,
      ) +
      urn(kit, bx + 4, -262) +
      urn(kit, bx + 122, -262);
  }
  out +=
    block(-180, 0, 370, 330, mint, { lit: 0.11, shade: 0.19 }) +
    row(
      -134,
      84,
      5,
      (x) => path(arch(x, -112, 42, 180), white.l) + path(arch(x, -112, 32, 168), glass),
    ) +
    row(-134, 84, 5, (x) => path(arch(x, 0, 44, 84), white.l) + path(arch(x, 0, 34, 76), wood.d)) +
    row(
      -162,
      112,
      6,
      (x) =>
        rect(x - 9, -312, 18, 214, white.m) +
        rect(x - 9, -312, 7, 214, white.l) +
        rect(x - 13, -318, 26, 10, white.l),
    ) +
    [142, 170].map((x) => path(arch(x, -112, 14, 160), glass)).join('') +
    ledge(-184, -92, 374, 10, white, 0.19) +
    ledge(-192, -318, 394, 18, white, 0.2) +
    block(-130, -336, 270, 54, mint, { lit: 0.11, shade: 0.21 }) +
    ledge(-138, -386, 286, 12, white, 0.22) +
    rect(-60, -378, 90, 34, white.l) +
    rect(-52, -372, 74, 22, slate.s) +
    [-186, -110, 106, 192].map((x) => urn(kit, x, x < -120 || x > 150 ? -336 : -398)).join('');
  return out + steps(-24, 4, 330, 270, 18, 3, kit.ink.stone);
}

const urn = (kit: Kit, x: number, y: number): string =>
  path(
    `M${x - 5} ${y}V${y - 10}C${x - 16} ${y - 22} ${x - 14} ${y - 32} ${x - 8} ${y - 36}H${x + 8}C${x + 14} ${y - 32} ${x + 16} ${y - 22} ${x + 5} ${y - 10}V${y}Z`,
    kit.ink.white.l,
  ) +
  path(
    `M${x} ${y}V${y - 36}H${x + 8}C${x + 14} ${y - 32} ${x + 16} ${y - 22} ${x + 5} ${y - 10}V${y}Z`,
    kit.ink.white.s,
  );

const track = (kit: Kit, y: number): string =>
  row(0, 1600, 34, (x) => rect(x - 14, y + 4, 28, 10, kit.ink.wood.d)) +
  rect(-20, y - 2, 1640, 6, kit.ink.slate.l) +
  rect(-20, y + 14, 1640, 7, kit.ink.slate.l);

/** Steel footbridge over the tracks, coming down in front of the station. */
function footbridge(kit: Kit): string {
  const { slate, dark, flower } = kit.ink;
  const y = 720;
  const bars = row(1260, 1620, 13, (x) => rect(x - 2, y - 54, 4, 54, slate.s));
  return (
    rect(1220, y, 400, 20, slate.d) +
    rect(1220, y, 400, 6, slate.l) +
    bars +
    rect(1220, y - 58, 400, 7, flower.s) +
    rect(1300, y + 20, 20, 400, slate.d) +
    rect(1300, y + 20, 7, 400, slate.m) +
    rect(1520, y + 20, 20, 480, slate.d) +
    rect(1520, y + 20, 7, 480, slate.m) +
    line(`M1230 ${y + 10}L1120 900`, slate.d, 16) +
    line(`M1230 ${y - 50}L1112 840`, flower.s, 6) +
    row(1128, 1222, 7, (x) => rect(x - 2, y + 14 + (1222 - x) * 1.6 - 58, 4, 56, dark))
  );
}

const lamp = (kit: Kit, x: number, y: number): string =>
  place(
    line('M0 0V-170M-34 -170H34', kit.ink.dark, 5) +
      [-34, 34]
        .map(
          (lx) =>
            disc(lx, -160, 22, lights(kit), 'opacity=".22"') +
            disc(lx, -160, 10, kit.ink.glow ?? kit.ink.disc),
        )
        .join(''),
    x,
    y,
  );
