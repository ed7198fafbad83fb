import type { Cloud } from '../nature/sky.ts';

export type AttractOrientation = 'landscape' | 'portrait';

/** Where things stand in one orientation; the portrait crops the same town. */
export interface AttractLayout {
  readonly w: number;
  readonly h: number;
  readonly horizon: number;
  readonly clouds: readonly Cloud[];
  /** The part of the sky kept clear of stars: the prompt stands there. */
  readonly prompt: { readonly right: number; readonly top: number; readonly bottom: number };
  /** Vitebsk, small on the far left horizon. */
  readonly vitebskX: number;
  /** The cathedral hill of Smolensk. */
  readonly hillX: number;
  readonly cathedralScale: number;
  /** The tower by the water. */
  readonly towerX: number;
  readonly river: string;
  readonly viaductEnd: number;
  readonly embankmentX: number;
  readonly trainX: number;
  readonly reflectionEnd: number;
  readonly streaksEnd: number;
  readonly lampStreaksEnd: number;
  /** Upper edge of the near bank, the ground for the language buttons. */
  readonly nearY: number;
  readonly rowan: boolean;
}

export const attractLayouts: Readonly<Record<AttractOrientation, AttractLayout>> = {
  landscape: {
    w: 1920,
    h: 1080,
    horizon: 588,
    clouds: [
      { x: 640, y: 520, w: 420, h: 50 },
      { x: 1570, y: 250, w: 460, h: 60 },
      { x: -140, y: 540, w: 420, h: 44 },
    ],
    prompt: { right: 740, top: 30, bottom: 440 },
    vitebskX: 400,
    hillX: 1400,
    cathedralScale: 0.68,
    towerX: 1640,
    river:
      'M460 592C700 598 780 614 660 632C520 652 -60 658 -20 778V1090H1940V828C1500 788 1000 758 900 698C850 658 1000 618 560 590Z',
    viaductEnd: 1180,
    embankmentX: 1220,
    trainX: 300,
    reflectionEnd: 1240,
    streaksEnd: 1200,
    lampStreaksEnd: 860,
    nearY: 812,
    rowan: true,
  },
  portrait: {
    w: 1080,
    h: 1920,
    horizon: 1150,
    clouds: [
      { x: -120, y: 940, w: 520, h: 70 },
      { x: 700, y: 800, w: 460, h: 60 },
    ],
    prompt: { right: 860, top: 30, bottom: 540 },
    vitebskX: 240,
    hillX: 700,
    cathedralScale: 0.74,
    towerX: 940,
    river:
      'M280 1154C440 1164 480 1184 340 1210C-20 1234 -60 1270 -20 1380V1930H1100V1440C800 1400 480 1340 520 1280C540 1230 480 1190 340 1152Z',
    viaductEnd: 560,
    embankmentX: 580,
    trainX: -60,
    reflectionEnd: 600,
    streaksEnd: 640,
    lampStreaksEnd: 520,
    nearY: 1450,
    rowan: false,
  },
};
