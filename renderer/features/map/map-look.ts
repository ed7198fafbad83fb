import type { Contrast } from '../../session/session.ts';
import type { Theme } from '../../session/theme.ts';

/** The colours in which a map is drawn: by day, after dusk, or for eyes that need contrast. */
export type MapTheme = Theme | 'high';

/** Contrast is the visitor's own choice and wins over the hour. */
export const mapThemeOf = (contrast: Contrast, theme: Theme): MapTheme =>
  contrast === 'high' ? 'high' : theme;

/** Colours of what is drawn on canvas, where style sheets do not reach. */
export interface MapColours {
  readonly neighbours: string;
  readonly union: string;
  readonly home: string;
  /** The region or country that a visitor looks at, and all other land meanwhile. */
  readonly lit: string;
  readonly unlit: string;
  readonly litLine: string;
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

export const mapColours: Readonly<Record<MapTheme, MapColours>> = {
  light: {
    neighbours: '#f5f0e6',
    union: '#f5ecdc',
    home: '#f1e7cc',
    lit: '#fbf1cf',
    unlit: '#ece4d6',
    litLine: '#9c3b26',
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
  dark: {
    neighbours: '#111c2d',
    union: '#17263b',
    home: '#1d2f47',
    lit: '#28415f',
    unlit: '#121e30',
    litLine: '#f2c14e',
    water: '#30648f',
    waterInk: '#a3c6ef',
    urban: '#33465f',
    town: '#243751',
    industry: '#2a3646',
    meadow: '#1d3440',
    wood: '#1b3839',
    park: '#204440',
    square: '#3c4f6a',
    building: '#3a4f6f',
    street: '#4d617f',
    streetEdge: '#16233a',
    road: '#8d7640',
    roadEdge: '#4c4330',
    path: '#6e87a8',
    countryLine: '#d9c7a8',
    countryGlow: 'rgb(217 199 168 / 0.16)',
    regionLine: '#56708f',
    ink: '#f4f1ea',
    quietInk: '#c3cdd9',
    halo: '#0f1b2d',
    rail: '#8495ad',
    railVitebsk: '#86c79a',
    railOrsha: '#6aa0ea',
    railDash: '#0f1b2d',
    station: '#0f1b2d',
    chosen: '#f0946f',
  },
  high: {
    neighbours: '#000',
    union: '#0d0d0d',
    home: '#262626',
    lit: '#333',
    unlit: '#000',
    litLine: '#ffd400',
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
  readonly theme: MapTheme;
  readonly colours: MapColours;
  /** Screen pixels in one design pixel (a tenth of a rem). */
  readonly unit: number;
  /** Letters are this much larger for a visitor who asked for it. */
  readonly textScale: number;
}

export const mapFont = '"Onest Variable", "Noto Sans", sans-serif';
