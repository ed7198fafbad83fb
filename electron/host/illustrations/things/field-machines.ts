import { group, line, path, poly, rect } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';
import { tenth } from '../drawing/outlines.ts';
import { row } from '../masonry/walls.ts';
import { wheel } from './wheels.ts';

/** Wheeled tractor: blue bonnet to the right, glazed cab over the big wheel. */
export function tractor(kit: Kit): string {
  const { flower, white, dark, slate, gold, ochre } = kit.ink;
  const glass = kit.ink.glow ?? kit.ink.glass;
  return (
    rect(-190, -150, 420, 46, slate.d) +
    // cab
    path('M-196 -212L-176 -420H8L44 -300V-212Z', glass) +
    path('M-176 -420H-120L-150 -212H-196Z', kit.ink.air(glass, 0.35)) +
    line('M-196 -212L-176 -420H8L44 -300V-212M-84 -420V-212', flower.s, 12) +
    path('M-204 -416H18L34 -436C20 -452 -180 -454 -200 -440Z', white.m) +
    path('M-40 -416H18L34 -436C26 -446 -10 -450 -40 -450Z', white.s) +
    // bonnet
    path('M20 -140V-262C60 -278 210 -274 258 -262L272 -140Z', flower.m) +
    path('M20 -232V-262C60 -278 210 -274 258 -262L261 -238C200 -250 80 -250 20 -232Z', flower.l) +
    path('M226 -140L222 -268L258 -262L272 -140Z', flower.s) +
    row(60, 176, 5, (x) => rect(x - 8, -216, 16, 52, flower.s)) +
    row(236, 256, 3, (x) => rect(x - 3, -240, 6, 84, dark)) +
    rect(262, -234, 14, 28, gold.l) +
    rect(120, -392, 15, 122, dark) +
    path('M112 -392H144L138 -412H120Z', slate.d) +
    // fender and wheels
    path('M-250 -150C-250 -260 -180 -306 -104 -306C-40 -306 0 -270 20 -210V-140Z', flower.s) +
    path('M-250 -150C-250 -260 -180 -306 -104 -306C-160 -290 -214 -240 -222 -150Z', flower.l) +
    wheel(kit, -112, -124, 124, ochre, { tread: 22 }) +
    wheel(kit, 196, -80, 80, ochre, { tread: 18 })
  );
}

/** Grain harvester: reel and cutter bar to the left, cab, tank and unloading pipe. */
export function combine(kit: Kit): string {
  const { copper, gold, white, dark, slate, field } = kit.ink;
  const glass = kit.ink.glow ?? kit.ink.glass;
  const reel = Array.from({ length: 6 }, (_, i) =>
    group(rect(-4, -74, 8, 148, gold.m), `rotate(${i * 30})`),
  ).join('');
  return (
    // unloading pipe
    line('M60 -340L260 -430L330 -424', gold.s, 22, 'stroke-linejoin="round"') +
    path('M-120 -120L-110 -300H240L290 -200V-96H-90Z', copper.m) +
    path('M-120 -120L-110 -300H-40L-50 -120Z', copper.l) +
    path('M180 -300H240L290 -200V-96H196Z', copper.s) +
    path('M-60 -300L-90 -366H170L196 -300Z', gold.m) +
    path('M-60 -300L-90 -366H-20L-10 -300Z', gold.l) +
    path('M-84 -366C-30 -404 100 -404 160 -366Z', field.m) +
    rect(-40, -250, 200, 14, white.l) +
    row(-10, 150, 6, (x) => rect(x - 9, -210, 18, 62, copper.s)) +
    // cab
    path('M-220 -166L-214 -330H-104V-166Z', glass) +
    path('M-220 -166L-214 -330H-170L-184 -166Z', kit.ink.air(glass, 0.35)) +
    line('M-220 -166L-214 -330H-104V-166Z', copper.s, 11) +
    path('M-232 -326H-94V-348C-130 -358 -200 -356 -232 -344Z', white.m) +
    // feeder house and header
    poly(
      [
        [-220, -170],
        [-130, -130],
        [-150, -60],
        [-330, -64],
        [-340, -108],
      ],
      copper.s,
    ) +
    path('M-470 -24H-300V-110H-330L-350 -50H-470Z', slate.s) +
    group(reel + line('M0 -74A74 74 0 1 1 -0.1 -74', gold.s, 7), 'translate(-400 -104)') +
    rect(-480, -30, 176, 10, slate.d) +
    row(-474, -312, 18, (x) => rect(tenth(x - 2), -26, 4, 18, dark)) +
    wheel(kit, -90, -88, 90, gold, { tread: 18 }) +
    wheel(kit, 210, -60, 60, gold, { tread: 16 })
  );
}
