import { disc, group, line, oval, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { row } from '../masonry/walls.ts';

/** Three-stage rocket with four boosters, ready between its gantry arms. */
export function rocket(kit: Kit): string {
  const { white, stone, slate, copper, dark, earth } = kit.ink;
  const booster = (x: number, lean: number) =>
    poly(
      [
        [x - 34, -20],
        [x + lean * 20, -330],
        [x + 34, -20],
      ],
      lean > 0 ? stone.m : stone.s,
    ) +
    poly(
      [
        [x - 34, -20],
        [x + lean * 20, -330],
        [x - 8, -20],
      ],
      lean > 0 ? stone.l : stone.m,
    ) +
    rect(x - 36, -56, 72, 12, copper.s) +
    path(`M${x - 30} -20H${x + 30}L${x + 22} 6H${x - 22}Z`, slate.d);
  const arm = (side: number) =>
    poly(
      [
        [side * 150, 40],
        [side * 250, -420],
        [side * 276, -420],
        [side * 210, 40],
      ],
      slate.s,
    ) +
    line(
      `M${side * 170} -60L${side * 238} -130M${side * 186} -150L${side * 252} -220M${side * 206} -240L${side * 262} -310`,
      slate.d,
      7,
    ) +
    line(`M${side * 250} -380L${side * 44} -350M${side * 226} -250L${side * 60} -236`, slate.s, 10);
  return (
    arm(-1) +
    arm(1) +
    // core
    rect(-46, -560, 92, 560, stone.m) +
    rect(-46, -560, 30, 560, stone.l) +
    rect(18, -560, 28, 560, stone.s) +
    rect(-46, -420, 92, 18, copper.m) +
    line('M-46 -540L46 -500M46 -540L-46 -500', slate.s, 5) +
    path('M-54 -560C-54 -640 -40 -690 -18 -716H18C40 -690 54 -640 54 -560Z', white.m) +
    path('M-54 -560C-54 -640 -40 -690 -18 -716H-2C-24 -690 -30 -640 -30 -560Z', white.l) +
    path('M54 -560C54 -640 40 -690 18 -716H8C24 -680 28 -640 28 -560Z', white.s) +
    path('M-18 -716L-7 -800H7L18 -716Z', white.m) +
    rect(-3, -836, 6, 40, slate.s) +
    booster(-88, 1) +
    booster(88, -1) +
    booster(0, 0) +
    rect(-330, 30, 660, 26, stone.s) +
    rect(-330, 30, 220, 26, stone.l) +
    rect(-300, 56, 600, 20, dark) +
    oval(0, 82, 360, 18, earth.d, 'opacity=".4"')
  );
}

/** Crew ship in orbit: round living module, bell-shaped cabin, service module, two wings of cells. */
export function spacecraft(kit: Kit): string {
  const { copper, stone, white, slate, gold } = kit.ink;
  const wing = (side: number) =>
    group(
      rect(0, -46, 300, 92, kit.ink.flower.s) +
        rect(0, -46, 300, 20, kit.ink.flower.m) +
        row(0, 300, 6, (x) => rect(x - 3, -46, 6, 92, stone.l)) +
        line('M0 0H300', stone.l, 5) +
        line('M-60 0H0', stone.s, 10),
      `translate(${side < 0 ? 60 : 60} ${side < 0 ? -92 : 92}) rotate(${side < 0 ? -82 : 82}) translate(0 0)`,
    );
  return group(
    wing(-1) +
      wing(1) +
      rect(0, -78, 190, 156, stone.m) +
      rect(0, -78, 190, 44, stone.l) +
      rect(0, 34, 190, 44, stone.s) +
      row(24, 166, 4, (x) => rect(x - 3, -78, 6, 156, slate.s)) +
      path('M190 -70L236 -50V50L190 70Z', slate.s) +
      path('M0 -78C-40 -74 -84 -60 -104 -44V44C-84 60 -40 74 0 78Z', copper.s) +
      path('M0 -78C-40 -74 -84 -60 -104 -44V-14C-70 -24 -30 -30 0 -30Z', copper.m) +
      disc(-46, -10, 15, slate.d) +
      disc(-46, -10, 10, kit.ink.glow ?? white.l) +
      disc(-184, 0, 88, copper.m) +
      path('M-272 0A88 88 0 0 0 -110 48C-150 40 -200 30 -272 0Z', copper.s) +
      path('M-262 -40A88 88 0 0 1 -140 -76C-180 -70 -220 -60 -262 -40Z', copper.l) +
      disc(-206, -14, 18, slate.d) +
      disc(-206, -14, 12, kit.ink.glow ?? white.l) +
      line('M-270 0H-330', slate.s, 9) +
      line('M-120 -70L-150 -150', stone.m, 6) +
      disc(-150, -154, 12, gold.m),
    'rotate(-14)',
  );
}

/** Earth-watching satellite with its two panels and a lens turned down. */
export function satellite(kit: Kit): string {
  const { gold, slate, stone, white, flower } = kit.ink;
  const panel = (x: number) =>
    rect(x, -60, 220, 120, flower.s) +
    rect(x, -60, 220, 26, flower.m) +
    row(x, x + 220, 5, (px) => rect(px - 3, -60, 6, 120, stone.l)) +
    line(`M${x} 0H${x + 220}`, stone.l, 4);
  return group(
    panel(-350) +
      panel(130) +
      rect(-134, -8, 270, 16, slate.s) +
      rect(-84, -110, 168, 210, gold.m) +
      rect(-84, -110, 56, 210, gold.l) +
      rect(44, -110, 40, 210, gold.s) +
      line('M-84 -40L44 -60M-84 30L44 10M-30 -110L-20 100', gold.s, 4) +
      path('M-40 100H40L54 150H-54Z', slate.m) +
      oval(0, 150, 54, 16, slate.d) +
      oval(-8, 150, 30, 9, white.l) +
      path('M-64 -110C-60 -160 -8 -170 20 -150L-20 -110Z', white.m) +
      line('M-16 -140L-40 -180', stone.m, 6),
    'rotate(-16)',
  );
}
