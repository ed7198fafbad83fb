import { disc, line, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { row } from '../masonry/walls.ts';
import { wheel } from './wheels.ts';

/** Quarry giant: the tipper overhangs a cab no bigger than its wheel. */
export function dumpTruck(kit: Kit): string {
  const { gold, dark, slate, white, stone } = kit.ink;
  const glass = kit.ink.glow ?? kit.ink.glass;
  return (
    // load of rock
    path(
      'M-230 -436C-190 -500 -150 -486 -120 -520C-70 -560 -20 -520 30 -540C90 -550 110 -500 170 -490C210 -484 240 -460 260 -436Z',
      stone.m,
    ) +
    path(
      'M40 -436C60 -480 60 -520 30 -540C90 -550 110 -500 170 -490C210 -484 240 -460 260 -436Z',
      stone.s,
    ) +
    // frame
    rect(-290, -190, 560, 60, slate.d) +
    // tipper
    poly(
      [
        [-380, -420],
        [-340, -452],
        [300, -452],
        [340, -300],
        [250, -208],
        [-120, -208],
        [-180, -390],
      ],
      gold.m,
    ) +
    poly(
      [
        [-380, -420],
        [-340, -452],
        [-20, -452],
        [-60, -390],
        [-180, -390],
      ],
      gold.l,
    ) +
    poly(
      [
        [150, -452],
        [300, -452],
        [340, -300],
        [250, -208],
        [170, -208],
      ],
      gold.s,
    ) +
    row(-110, 220, 6, (x) =>
      poly(
        [
          [x - 8, -440],
          [x + 12, -440],
          [x + 18, -220],
          [x - 2, -220],
        ],
        gold.s,
        'opacity=".7"',
      ),
    ) +
    // bonnet, deck and cab
    path('M-380 -150V-300H-170V-150Z', gold.m) +
    path('M-380 -150V-300H-340V-150Z', gold.l) +
    rect(-404, -310, 250, 14, slate.s) +
    rect(-320, -396, 120, 88, gold.m) +
    rect(-312, -386, 60, 48, glass) +
    rect(-244, -386, 36, 48, glass) +
    row(-366, -196, 8, (x) => rect(x - 2, -336, 4, 28, slate.d)) +
    row(-360, -292, 6, (x) => rect(x - 4, -270, 8, 84, dark)) +
    line('M-260 -150L-214 -300M-236 -150L-190 -300', white.m, 6) +
    disc(-366, -174, 12, white.l) +
    wheel(kit, -236, -112, 112, gold, { tread: 24 }) +
    wheel(kit, 152, -112, 112, gold, { tread: 24 }) +
    wheel(kit, 262, -108, 84, gold, { tread: 20 }) +
    wheel(kit, 152, -112, 112, gold, { tread: 24 })
  );
}

/** Long-distance lorry with a plain box trailer. */
export function lorry(kit: Kit): string {
  const { white, flower, dark, slate, stone } = kit.ink;
  const glass = kit.ink.glow ?? kit.ink.glass;
  return (
    rect(-250, -360, 640, 280, white.m) +
    rect(-250, -360, 160, 280, white.l) +
    rect(300, -360, 90, 280, white.s) +
    rect(-250, -164, 640, 40, flower.m) +
    rect(300, -164, 90, 40, flower.s) +
    row(-180, 340, 9, (x) => rect(x - 2, -352, 4, 180, white.s, 'opacity=".6"')) +
    rect(-460, -78, 850, 30, slate.d) +
    // cab
    path('M-460 -70V-200L-436 -330H-280V-70Z', flower.m) +
    path('M-460 -70V-200L-436 -330H-410L-426 -200V-70Z', flower.l) +
    rect(-310, -330, 30, 260, flower.s) +
    path('M-440 -200L-420 -306H-370V-200Z', glass) +
    rect(-360, -306, 56, 100, glass) +
    path('M-436 -330H-280L-290 -364C-340 -372 -400 -360 -436 -330Z', flower.s) +
    rect(-466, -104, 40, 20, stone.l) +
    row(-450, -420, 3, (x) => rect(x - 4, -184, 8, 60, dark)) +
    [-390, -170, 180, 290].map((x) => wheel(kit, x, -50, 50, stone)).join('') +
    rect(-110, -92, 220, 40, slate.s)
  );
}

/** Light motorcycle of the nineteen-fifties. */
export function motorcycle(kit: Kit): string {
  const { berry, slate, dark, stone, wood, white } = kit.ink;
  const spokes = (x: number) =>
    Array.from({ length: 10 }, (_, i) => {
      const a = (i * Math.PI) / 10;
      return line(
        `M${x - Math.cos(a) * 92} ${-108 - Math.sin(a) * 92}L${x + Math.cos(a) * 92} ${-108 + Math.sin(a) * 92}`,
        stone.m,
        2.4,
      );
    }).join('');
  const tyre = (x: number) =>
    `<circle cx="${x}" cy="-108" r="98" fill="none" stroke="${dark}" stroke-width="20"/><circle cx="${x}" cy="-108" r="84" fill="none" stroke="${stone.l}" stroke-width="6"/>${spokes(x)}${disc(x, -108, 18, slate.s)}`;
  return (
    tyre(-220) +
    tyre(230) +
    line(
      'M230 -108L20 -140L-60 -260L120 -250L230 -108M-60 -260L20 -140M-70 -300L-220 -108',
      slate.d,
      14,
      'stroke-linejoin="round"',
    ) +
    // mudguards
    path('M112 -150C130 -232 320 -240 340 -130L322 -128C304 -206 150 -204 130 -142Z', berry.m) +
    path(
      'M-320 -150C-300 -232 -180 -246 -116 -176L-130 -164C-186 -222 -280 -206 -304 -142Z',
      berry.m,
    ) +
    // engine
    disc(30, -134, 52, slate.s) +
    disc(20, -142, 34, slate.m) +
    [0, 1, 2, 3, 4].map((i) => rect(-8 + i * 2, -236 + i * 13, 70 - i * 4, 8, stone.m)).join('') +
    path('M60 -120C140 -100 220 -96 330 -92L340 -76C220 -72 120 -80 50 -96Z', stone.l) +
    path('M200 -90L340 -92V-76L200 -76Z', stone.s) +
    // tank, saddle, bars, lamp
    path('M-80 -262C-70 -330 60 -326 110 -262C60 -246 -30 -244 -80 -262Z', berry.m) +
    path('M-80 -262C-70 -318 -10 -322 40 -312C-10 -300 -40 -286 -50 -256Z', berry.l) +
    path(
      'M40 -254C90 -256 100 -260 110 -262C96 -282 76 -298 56 -308C74 -286 66 -266 40 -254Z',
      berry.s,
    ) +
    path('M96 -276C140 -312 230 -300 248 -276C240 -258 130 -254 96 -276Z', wood.d) +
    line('M-70 -300L-104 -372C-60 -372 -30 -364 4 -346', slate.d, 12, 'stroke-linecap="round"') +
    path('M-156 -350C-156 -322 -136 -306 -110 -306V-366C-132 -370 -150 -366 -156 -350Z', slate.s) +
    path(
      'M-156 -350C-156 -334 -150 -322 -142 -314L-140 -362C-148 -360 -154 -356 -156 -350Z',
      white.l,
    )
  );
}

/** Circuit racing car, low and closed. */
export function racingCar(kit: Kit): string {
  const { flower, gold, dark, slate, white } = kit.ink;
  const glass = kit.ink.glow ?? kit.ink.glass;
  return (
    path(
      'M-400 -60C-410 -110 -380 -136 -300 -146L-220 -156C-170 -214 -90 -236 20 -232C100 -230 150 -196 190 -160C290 -156 380 -146 396 -110V-56H-400Z',
      flower.m,
    ) +
    path(
      'M-400 -60C-410 -110 -380 -136 -300 -146L-220 -156C-120 -148 -40 -150 40 -150L30 -118C-120 -116 -280 -116 -388 -88Z',
      flower.l,
    ) +
    path('M190 -160C290 -156 380 -146 396 -110V-56H240C260 -100 240 -140 190 -160Z', flower.s) +
    path('M-190 -160C-146 -204 -90 -216 -20 -214V-160Z', glass) +
    path('M0 -214C70 -216 120 -196 156 -162L0 -160Z', glass) +
    path(
      'M-386 -92C-280 -116 -120 -116 30 -118L390 -116L394 -96C260 -98 0 -100 -120 -98C-260 -96 -340 -88 -392 -74Z',
      gold.m,
    ) +
    disc(84, -106, 40, white.l) +
    rect(320, -216, 90, 14, dark) +
    rect(350, -206, 12, 60, dark) +
    rect(390, -206, 12, 70, dark) +
    rect(-410, -66, 820, 16, slate.d) +
    wheel(kit, -260, -62, 62, white) +
    wheel(kit, 250, -62, 62, white)
  );
}
