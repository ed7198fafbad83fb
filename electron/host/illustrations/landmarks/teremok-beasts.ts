import { disc, group, path, poly } from '../drawing/elements.ts';
import type { Kit } from '../drawing/kit.ts';

/** Carved horse, prancing to the right; its hooves stand at the origin. */
export const carvedHorse = (kit: Kit, x: number, y: number, scale: number, turn: 1 | -1): string =>
  group(
    path(
      'M-34 -2C-30 -14 -30 -22 -26 -30C-34 -30 -40 -22 -44 -10C-50 -26 -42 -40 -24 -40C-8 -40 4 -40 14 -46C16 -58 22 -68 34 -70L36 -78L42 -71C50 -68 56 -60 58 -52L52 -48C46 -52 42 -52 38 -50C36 -40 34 -34 28 -28C36 -26 42 -20 46 -12L38 -8C34 -14 28 -18 22 -18C20 -12 18 -8 18 -2H10C10 -10 12 -16 10 -22C-2 -18 -12 -18 -20 -20C-24 -14 -26 -8 -26 -2Z',
      kit.ink.white.l,
    ) +
      path('M14 -46C12 -56 18 -68 32 -70C24 -62 22 -52 24 -44Z', kit.ink.gold.m) +
      disc(46, -63, 2.4, kit.ink.dark),
    `translate(${x} ${y}) scale(${turn * scale} ${scale})`,
  );

/** A bracket under the eaves: the head of Zmey Gorynych, looking out to the right. */
export const dragonBracket = (kit: Kit, x: number, y: number, turn: 1 | -1): string => {
  const { leaf, copse, berry, gold, white } = kit.ink;
  return group(
    path(
      'M-12 -46H8C12 -26 26 -14 44 -12C58 -10 66 -18 64 -28L76 -22C80 -6 68 8 50 8L74 16C60 24 40 22 26 14C4 6 -10 -16 -12 -46Z',
      leaf.s,
    ) +
      path('M-12 -46H2C4 -22 18 -4 40 4C34 10 26 12 20 10C2 0 -10 -18 -12 -46Z', copse.m) +
      path('M50 8L74 16L92 10L84 18L94 24L70 20Z', berry.m) +
      poly(
        [
          [40, 8],
          [45, 15],
          [50, 8],
        ],
        white.l,
      ) +
      path('M20 -20C24 -34 34 -38 42 -36C36 -30 36 -22 38 -14Z', copse.d) +
      disc(40, -4, 5, gold.l) +
      disc(41, -4, 2.2, kit.ink.dark),
    `translate(${x} ${y}) scale(${turn} 1)`,
  );
};
