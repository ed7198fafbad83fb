import { line, oval, path, place, rect } from '../drawing/elements.ts';
import { tenth } from '../drawing/outlines.ts';
import { TILE_H, TILE_W, tileKit } from './tile-kit.ts';

export function drawMapTile(): string {
  const kit = tileKit('map', 'day', 3);
  const { ink } = kit;
  kit.add(rect(0, 0, TILE_W, TILE_H, '#f0e6d2'));
  let woods = '';
  for (let i = 0; i < 190; i++) {
    const x = kit.rnd.range(0, TILE_W);
    const y = kit.rnd.range(0, TILE_H);
    const q = kit.rnd.range(9, 17);
    if (Math.sin(x / 190 + 1) + Math.cos(y / 130) > 0.2) {
      woods += `M${tenth(x)} ${tenth(y - q * 1.7)}L${tenth(x + q * 0.7)} ${tenth(y)}H${tenth(x - q * 0.7)}Z`;
    }
  }
  kit.add(path(woods, '#c5cfa6'));
  const dvina = 'M980 -20C940 90 860 150 760 190C660 230 640 300 520 330C380 366 200 350 -20 420';
  const dnieper =
    'M1620 420C1500 380 1420 400 1330 440C1200 500 1080 470 960 520C840 566 760 650 640 690C600 704 580 730 570 780';
  kit.add(
    line(dvina, '#8fb8cc', 30, 'stroke-linecap="round"'),
    line(dnieper, '#8fb8cc', 34, 'stroke-linecap="round"'),
    line(dvina, '#a9cad8', 12),
    line(dnieper, '#a9cad8', 14),
  );
  kit.add(
    line(
      'M1060 -20C1040 100 1080 190 1010 280C960 350 1060 420 1080 520C1100 620 1180 680 1200 780',
      '#6b5f50',
      7,
      'stroke-dasharray="4 22 34 22" stroke-linecap="round"',
    ),
  );
  const rail = (d: string, solid?: string) =>
    line(d, solid ?? '#1b4f8f', 13, 'stroke-linecap="round"') +
    (solid ? '' : line(d, '#f0e6d2', 5, 'stroke-dasharray="26 22"'));
  kit.add(
    rail('M1380 420C1220 330 1060 300 900 270C780 250 700 240 620 290', '#2f6b3f'),
    rail('M1380 420C1240 480 1060 440 920 500C800 552 720 600 650 660'),
  );
  for (const [x, y, r] of [
    [620, 290, 22],
    [650, 662, 22],
    [1380, 420, 26],
    [1100, 306, 11],
    [820, 258, 11],
    [1110, 464, 11],
    [880, 516, 11],
  ] as const) {
    kit.add(
      `<circle cx="${x}" cy="${y}" r="${r}" fill="#fffdf8" stroke="#12355f" stroke-width="${r > 12 ? 9 : 6}"/>`,
    );
  }
  const pin = (x: number, y: number, c: string, s: number) =>
    place(
      `${oval(0, 4, 26, 8, '#6b5f50', 'opacity=".35"') + path('M0 0C-14 -34 -46 -52 -46 -92A46 46 0 0 1 46 -92C46 -52 14 -34 0 0Z', c)}<circle cx="0" cy="-92" r="19" fill="#fffdf8"/>`,
      x,
      y,
      s,
    );
  kit.add(
    pin(1386, 404, ink.brick.m, 1.5),
    pin(628, 276, '#1b4f8f', 1.1),
    pin(1270, 640, '#8a5200', 1.1),
  );
  return kit.svg();
}
