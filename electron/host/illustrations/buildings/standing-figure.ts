import { disc, path, rect } from '../drawing/elements.ts';
import type { Material } from '../drawing/materials.ts';

/** A man of bronze in an old-fashioned coat, 295 high, one arm down and one across; its feet stand on y = 0. */
export function standingFigure(m: Material): string {
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
