import type { Contrast } from '../../session/session.ts';

/** Colours of what is drawn on canvas, where style sheets do not reach. */
export interface MapColours {
  readonly neighbours: string;
  readonly union: string;
  readonly home: string;
  readonly water: string;
  readonly waterInk: string;
  readonly urban: string;
  /** What only packs have, down to the path in the park. */
  readonly town: string;
  readonly industry: string;
  readonly meadow: string;
  readonly wood: string;
  readonly park: string;
  readonly square: string;
  readonly building: string;
  readonly street: string;
  readonly streetEdge: string;
  readonly road: string;
  readonly roadEdge: string;
  readonly path: string;
  readonly countryLine: string;
  readonly countryGlow: string;
  readonly regionLine: string;
  readonly ink: string;
  readonly quietInk: string;
  /** Around letters and lines, so that they stand clear of what is below. */
  readonly halo: string;
  readonly rail: string;
  /** The two lines across the border: told apart by dashes too, never by colour alone. */
  readonly railVitebsk: string;
  readonly railOrsha: string;
  readonly railDash: string;
  readonly station: string;
  readonly chosen: string;
}

export const mapColours: Readonly<Record<Contrast, MapColours>> = {
  normal: {
    neighbours: '#f5f0e6',
    union: '#f5ecdc',
    home: '#f1e7cc',
    water: '#a8cce2',
    waterInk: '#1b4f8f',
    urban: '#e0cfb2',
    town: '#eadcc2',
    industry: '#e3dacb',
    meadow: '#e9ebcc',
    wood: '#d6dfba',
    park: '#cfddb6',
    square: '#fffdf8',
    building: '#d6c3a3',
    street: '#fffdf8',
    streetEdge: '#c9b896',
    road: '#f3cf86',
    roadEdge: '#b98f4a',
    path: '#a58f6c',
    countryLine: '#5d4a3a',
    countryGlow: 'rgb(156 121 87 / 0.22)',
    regionLine: '#b39f7f',
    ink: '#1f2328',
    quietInk: '#5f5648',
    halo: '#fbf6ec',
    rail: '#7c8797',
    railVitebsk: '#2f6b3f',
    railOrsha: '#1b4f8f',
    railDash: '#fffdf8',
    station: '#fffdf8',
    chosen: '#9c3b26',
  },
  high: {
    neighbours: '#000',
    union: '#0d0d0d',
    home: '#262626',
    water: '#1d5fa8',
    waterInk: '#a9d3ff',
    urban: '#4a4a4a',
    town: '#1f1f1f',
    industry: '#2e2e2e',
    meadow: '#0c1f10',
    wood: '#12331a',
    park: '#17421f',
    square: '#6b6b6b',
    building: '#4a4a4a',
    street: '#8c8c8c',
    streetEdge: '#5c5c5c',
    road: '#c4c4c4',
    roadEdge: '#fff',
    path: '#8c8c8c',
    countryLine: '#fff',
    countryGlow: 'rgb(255 255 255 / 0.2)',
    regionLine: '#a6a6a6',
    ink: '#fff',
    quietInk: '#fff',
    halo: '#000',
    rail: '#b8b8b8',
    railVitebsk: '#8fe3a4',
    railOrsha: '#7fbaff',
    railDash: '#000',
    station: '#000',
    chosen: '#ffd400',
  },
};

/** How the map is drawn for this visitor on this screen. */
export interface MapLook {
  readonly colours: MapColours;
  /** Screen pixels in one design pixel (a tenth of a rem). */
  readonly unit: number;
  /** Letters are this much larger for a visitor who asked for it. */
  readonly textScale: number;
}

export const mapFont = '"Onest Variable", "Noto Sans", sans-serif';
