import { type MapTheme, mapColours } from './map-look.ts';

/** Colours of the plans of town centres. */
export interface PlanColours {
  /** As the ground of towns on the land around. */
  readonly sheet: string;
  /** The ground within the town wall. */
  readonly core: string;
  readonly water: string;
  readonly waterEdge: string;
  readonly waterInk: string;
  readonly park: string;
  readonly parkInk: string;
  readonly square: string;
  readonly street: string;
  readonly streetEdge: string;
  readonly bridgeEdge: string;
  readonly wall: string;
  readonly formerWall: string;
  readonly rail: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly halo: string;
}

export const planColours: Readonly<Record<MapTheme, PlanColours>> = {
  light: {
    sheet: mapColours.light.town,
    core: '#e0cda6',
    water: '#a8cce2',
    waterEdge: '#86b3cf',
    waterInk: '#1b4f8f',
    park: '#cfddb6',
    parkInk: '#3c5a2c',
    square: '#fffdf8',
    street: '#fffdf8',
    streetEdge: '#c9b896',
    bridgeEdge: '#7c6a52',
    wall: '#9c3b26',
    formerWall: '#c08a6f',
    rail: '#7c8797',
    ink: '#1f2328',
    quietInk: '#5f5648',
    halo: '#fdf9f0',
  },
  dark: {
    sheet: mapColours.dark.town,
    core: '#2d4666',
    water: '#30648f',
    waterEdge: '#4a7da9',
    waterInk: '#a3c6ef',
    park: '#204440',
    parkInk: '#a5d8b3',
    square: '#647b9c',
    street: '#647b9c',
    streetEdge: '#16233a',
    bridgeEdge: '#c3cdd9',
    wall: '#f0946f',
    formerWall: '#b5765d',
    rail: '#8495ad',
    ink: '#f4f1ea',
    quietInk: '#d3dae3',
    halo: '#0f1b2d',
  },
  high: {
    sheet: mapColours.high.town,
    core: '#3d3d3d',
    water: '#1d5fa8',
    waterEdge: '#a9d3ff',
    waterInk: '#a9d3ff',
    park: '#1f5c2c',
    parkInk: '#8fe3a4',
    square: '#9c9c9c',
    street: '#9c9c9c',
    streetEdge: '#000',
    bridgeEdge: '#fff',
    wall: '#ffb38a',
    formerWall: '#ffb38a',
    rail: '#b8b8b8',
    ink: '#fff',
    quietInk: '#fff',
    halo: '#000',
  },
};
