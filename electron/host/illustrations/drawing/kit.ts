import { type Chance, chance } from './chance.ts';
import { path } from './elements.ts';
import type { Inks } from './inks.ts';
import { tenth } from './outlines.ts';

/** A line across the picture (x1, y1, x2, y2), along which a density changes. */
export type Direction = readonly [x1: number, y1: number, x2: number, y2: number];
export type Box = readonly [x: number, y: number, w: number, h: number];

interface KitOptions {
  readonly id: string;
  readonly ink: Inks;
  readonly seed: number;
  readonly w?: number;
  readonly h?: number;
}

/** Collects one picture: its elements, the definitions they need, and its own chance. */
export class Kit {
  readonly ink: Inks;
  readonly w: number;
  readonly h: number;
  readonly rnd: Chance;
  readonly #id: string;
  readonly #defs: string[] = [];
  readonly #body: string[] = [];
  #count = 0;
  #grain = '';

  constructor({ id, ink, seed, w = 1600, h = 1200 }: KitOptions) {
    // The id becomes part of `url(#…)` references, where other letters would need escaping.
    this.#id = id.replace(/[^\w-]/g, '_');
    this.ink = ink;
    this.w = w;
    this.h = h;
    this.rnd = chance(seed);
  }

  add(...parts: readonly string[]): void {
    this.#body.push(...parts);
  }

  /** Registers a definition and returns the reference to it. */
  define(tag: string, element: (id: string) => string): string {
    const id = this.#ref(tag);
    this.#defs.push(element(id));
    return `url(#${id})`;
  }

  clip(d: string): string {
    const reference = this.define('c', (id) => `<clipPath id="${id}"><path d="${d}"/></clipPath>`);
    return `clip-path="${reference}"`;
  }

  /**
   * Spray: a second ink laid over a shape through a grain screen.
   * Density runs from `from` to `to` along the direction.
   */
  spray(
    d: string,
    fill: string,
    direction: Direction,
    [from, to]: readonly [number, number] = [0, 1],
    box: Box = [0, 0, this.w, this.h],
  ): string {
    if (!this.#grain) this.#grain = this.define('grain', grainFilter);
    // The mask takes its number before the gradient inside it, which is defined first.
    const id = this.#ref('m');
    const gradient = this.#density(from, to, direction);
    const area = `x="${tenth(box[0])}" y="${tenth(box[1])}" width="${tenth(box[2])}" height="${tenth(box[3])}"`;
    this.#defs.push(
      `<mask id="${id}" maskUnits="userSpaceOnUse" ${area}><rect ${area} fill="${gradient}" filter="${this.#grain}"/></mask>`,
    );
    return path(d, fill, `mask="url(#${id})"`);
  }

  svg(): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${this.w} ${this.h}" role="img"><defs>${this.#defs.join('')}</defs>${this.#body.join('\n')}</svg>`;
  }

  #ref(tag: string): string {
    this.#count += 1;
    return `${this.#id}-${tag}${this.#count}`;
  }

  #density(from: number, to: number, [x1, y1, x2, y2]: Direction): string {
    const stops = `<stop offset="0" stop-color="${grey(from)}"/><stop offset="1" stop-color="${grey(to)}"/>`;
    return this.define(
      'g',
      (id) =>
        `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${tenth(x1)}" y1="${tenth(y1)}" x2="${tenth(x2)}" y2="${tenth(y2)}">${stops}</linearGradient>`,
    );
  }
}

/** Turns a smooth density into specks: noise is added, then a steep step is cut through both. */
const grainFilter = (id: string): string =>
  `<filter id="${id}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".5" numOctaves="2" seed="4"/><feColorMatrix values="1.5 0 0 0 -.25 1.5 0 0 0 -.25 1.5 0 0 0 -.25 0 0 0 0 1" result="n"/><feComposite in="SourceGraphic" in2="n" operator="arithmetic" k2="1" k3="1" k4="-.5"/><feComponentTransfer><feFuncR type="linear" slope="4" intercept="-1.5"/><feFuncG type="linear" slope="4" intercept="-1.5"/><feFuncB type="linear" slope="4" intercept="-1.5"/></feComponentTransfer></filter>`;

/**
 * Above 1 this is no valid colour and renderers take it for black: the approved pictures count on
 * it where a spray runs `to` 1.05 or more, so the density there falls off instead of rising.
 */
function grey(density: number): string {
  const channel = Math.round(density * 255)
    .toString(16)
    .padStart(2, '0');
  return `#${channel}${channel}${channel}`;
}
