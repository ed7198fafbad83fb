import type { MaterialName, Tones } from './materials.ts';

type Tint = readonly [colour: string, amount: number];

/** What an hour or a season does to the inks. */
interface Hour {
  /** From horizon to zenith. */
  readonly sky: readonly [string, string, string, string];
  readonly disc: string;
  readonly cloud: readonly [lit: string, shade: string];
  /** The colour distance fades into. */
  readonly far: string;
  /** One tint for each facet of a material. */
  readonly tint: readonly [Tint, Tint, Tint, Tint];
  readonly glass: string;
  /** Light in the windows; null while it is day. */
  readonly glow: string | null;
  readonly dark: string;
  readonly snowy?: boolean;
  /** Materials that look different in this season. */
  readonly swap?: Partial<Readonly<Record<MaterialName, Tones>>>;
}

export type HourName = 'day' | 'dawn' | 'dusk' | 'night' | 'evening' | 'winter' | 'autumn' | 'grey';

export const hours: Readonly<Record<HourName, Hour>> = {
  day: {
    sky: ['#f8ead0', '#dde6dd', '#aecfd8', '#7fb0c9'],
    disc: '#fff4d8',
    cloud: ['#fffaf0', '#e9e6dc'],
    far: '#c3d3d2',
    tint: [
      ['#ffe9bd', 0.06],
      ['#ffe9bd', 0],
      ['#2c4770', 0.06],
      ['#1b2f57', 0.08],
    ],
    glass: '#31475a',
    glow: null,
    dark: '#1f2a33',
  },
  dawn: {
    sky: ['#fbdcb0', '#f3c9a6', '#d5bfb4', '#9fb6c2'],
    disc: '#fff1cf',
    cloud: ['#fdebd2', '#e7b79a'],
    far: '#d8bfae',
    tint: [
      ['#ffc98a', 0.22],
      ['#e7a877', 0.12],
      ['#4a5273', 0.2],
      ['#2c3a5c', 0.24],
    ],
    glass: '#3c4457',
    glow: null,
    dark: '#26303c',
  },
  dusk: {
    sky: ['#f3b478', '#de8368', '#8f6179', '#39477a'],
    disc: '#ffe0a0',
    cloud: ['#e99a78', '#a46a78'],
    far: '#9a6a7c',
    tint: [
      ['#ffac68', 0.34],
      ['#a8566a', 0.26],
      ['#2c2f63', 0.45],
      ['#1c2450', 0.55],
    ],
    glass: '#262f55',
    glow: '#ffd478',
    dark: '#1b2145',
  },
  night: {
    sky: ['#4a6a9c', '#2f4c80', '#1c3159', '#0f1b2d'],
    disc: '#f7ecd0',
    cloud: ['#3d5b8e', '#24406f'],
    far: '#35547f',
    tint: [
      ['#2b4a82', 0.5],
      ['#203c70', 0.66],
      ['#162a54', 0.8],
      ['#0f1d3c', 0.86],
    ],
    glass: '#0f1d3a',
    glow: '#f8cf72',
    dark: '#0b1526',
  },
  evening: {
    sky: ['#ee9a63', '#a0627a', '#34467f', '#0f1b2d'],
    disc: '#ffd9a0',
    cloud: ['#b06a7c', '#5b4f80'],
    far: '#6f5480',
    tint: [
      ['#f3a066', 0.42],
      ['#5a4a80', 0.5],
      ['#1f2c5e', 0.72],
      ['#131f40', 0.82],
    ],
    glass: '#1a2650',
    glow: '#ffcf70',
    dark: '#0f1b2d',
  },
  winter: {
    sky: ['#f6e7d8', '#e2e4e3', '#bfd0da', '#96b3c7'],
    disc: '#fffaf0',
    cloud: ['#fdfaf5', '#dfe3e6'],
    far: '#c9d3da',
    tint: [
      ['#ffefe0', 0.1],
      ['#dfe6ee', 0.08],
      ['#4b6a92', 0.18],
      ['#2c466e', 0.2],
    ],
    glass: '#34465c',
    glow: null,
    dark: '#22303f',
    snowy: true,
    swap: {
      leaf: ['#ffffff', '#dde6ea', '#a3b6c4', '#74899b'],
      copse: ['#f4f8f9', '#cbd8de', '#8fa5b5', '#64798c'],
    },
  },
  autumn: {
    sky: ['#fbe6bd', '#ecdfc4', '#c4d0cb', '#93b4be'],
    disc: '#fff3d2',
    cloud: ['#fff4e0', '#ecdcc0'],
    far: '#d5c7a6',
    tint: [
      ['#ffd58c', 0.14],
      ['#e9a95a', 0.08],
      ['#4a3f57', 0.14],
      ['#2c2f4c', 0.16],
    ],
    glass: '#38434f',
    glow: null,
    dark: '#2a2c33',
    swap: {
      leaf: ['#f2c863', '#dd9a3c', '#a8622c', '#73401f'],
      copse: ['#d99a4a', '#b4652f', '#7a3f26', '#512a1f'],
      grass: ['#e2cf85', '#c2ac5e', '#8d8a4c', '#5f6a40'],
    },
  },
  grey: {
    sky: ['#eee8dd', '#dcd9d3', '#c3c5c6', '#a6acb2'],
    disc: '#fbf7ee',
    cloud: ['#f2eee6', '#d5d3ce'],
    far: '#c2c4c2',
    tint: [
      ['#efe9de', 0.2],
      ['#b8b8b4', 0.28],
      ['#5d646d', 0.3],
      ['#3b434d', 0.32],
    ],
    glass: '#3a434c',
    glow: null,
    dark: '#2a3038',
  },
};
