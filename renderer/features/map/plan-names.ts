import type { CityPlan, LonLat, MapLine, PlanName } from '#shared/city-plan';
import type { Locale } from '#shared/locales';
import { boxesAlong, evenly } from './line-boxes.ts';
import { type Box, inside, overlap, type Point, upright } from './place-labels.ts';

export type PlanNameStyle =
  | 'title'
  | 'river'
  | 'square'
  | 'park'
  | 'main'
  | 'street'
  | 'station'
  | 'tower';

/** Where a name stands on the screen: its middle, and how it is turned. */
export interface PlacedName {
  readonly text: readonly string[];
  readonly style: PlanNameStyle;
  readonly x: number;
  readonly y: number;
  /** Radians, clockwise. */
  readonly angle: number;
}

export interface NameView {
  readonly zoom: number;
  readonly locale: Locale;
  /** «схема», beside the name of the town. */
  readonly sketch: string;
  /** What is in sight, without what keys and chips cover. */
  readonly frame: Box;
  /** All that is in sight: no name is cut by its edge. */
  readonly screen: Box;
  /** Pins and what else names must not cover. */
  readonly taken: readonly Box[];
  readonly toPixel: (at: LonLat) => Point;
  readonly widthOf: (text: string, style: PlanNameStyle) => number;
  /** The height of a row of letters. */
  readonly heightOf: (style: PlanNameStyle) => number;
}

/** The names of a plan that find room: the title first, then water, parks, streets and towers. */
export function placePlanNames(plan: CityPlan, view: NameView): readonly PlacedName[] {
  const sheet = sheetBox(plan, view);
  const taken = [...view.taken];
  const placed: PlacedName[] = [];
  const reach = view.heightOf('river') * 0.4;
  const along = (line: MapLine) => boxesAlong(line.map(view.toPixel), reach);
  const bridges = plan.bridges.flatMap(({ line }) => along(line));
  const railways = plan.railways.flatMap(along);
  const walls = plan.wall?.standing.flatMap(along) ?? [];
  for (const candidates of wantedNames(plan, view, sheet)) {
    const chosen = candidates.find((name) => {
      const boxes = boxesOf(name, view);
      const clear = [...taken, ...clearOf(name.style, { bridges, railways, walls })];
      return (
        isWhole(boxes, view.screen) &&
        boxes.every(
          (box) =>
            // The title may stand below the sheet where there is no room on it.
            (name.style === 'title' || inside(box, sheet)) && !clear.some((o) => overlap(box, o)),
        )
      );
    });
    if (!chosen) continue;
    taken.push(...boxesOf(chosen, view));
    placed.push(chosen);
  }
  return placed;
}

/** Whether a name is either all in sight or waits beyond the edge to be dragged there. */
const isWhole = (boxes: readonly Box[], screen: Box): boolean =>
  boxes.every((box) => inside(box, screen)) || !boxes.some((box) => overlap(box, screen));

interface Ways {
  readonly bridges: readonly Box[];
  readonly railways: readonly Box[];
  readonly walls: readonly Box[];
}

/** A station stands at its railway and a tower in its wall; all other names keep off them. */
function clearOf(style: PlanNameStyle, { bridges, railways, walls }: Ways): readonly Box[] {
  if (style === 'station') return [];
  return [...railways, ...(style === 'tower' ? [] : walls), ...(style === 'river' ? bridges : [])];
}

/** What the sheet covers, in pixels. */
export function sheetBox({ bounds }: CityPlan, { toPixel }: Pick<NameView, 'toPixel'>): Box {
  const [west, south, east, north] = bounds;
  const [[left, top], [right, bottom]] = [toPixel([west, north]), toPixel([east, south])];
  return { left, top, right, bottom };
}

/** For each name the places in which it may stand, the best first; important names come first. */
function wantedNames(plan: CityPlan, view: NameView, sheet: Box): readonly PlacedName[][] {
  const { zoom, locale } = view;
  const along = (name: PlanName, line: MapLine, style: PlanNameStyle) =>
    namesAlong(name[locale], line.map(view.toPixel), style, view);
  const beside = (name: PlanName, at: LonLat, style: PlanNameStyle) =>
    namesBeside(name[locale], view.toPixel(at), style, view);
  const streets = plan.streets.flatMap(({ name, main, line }) =>
    name ? [{ name, line, style: main ? ('main' as const) : ('street' as const) }] : [],
  );
  const inAreas = (areas: CityPlan['parks'], style: 'park' | 'square') =>
    areas.map(({ name, ring }) => namesIn(name[locale], ring.map(view.toPixel), style, view));
  const titles = titleNames(plan, view, sheet);
  if (zoom < 13) return [titles];
  const rivers = plan.rivers.map(({ name, line }) => along(name, line, 'river'));
  const stations = plan.stations.map(({ name, at }) => beside(name, at, 'station'));
  if (zoom < 14) return [titles, ...rivers, ...stations];
  return [
    titles,
    ...rivers,
    ...inAreas(plan.parks, 'park'),
    ...streets.filter(({ style }) => style === 'main').map((s) => along(s.name, s.line, s.style)),
    ...stations,
    ...(plan.wall ? [wallNames(plan.wall, view)] : []),
    ...inAreas(plan.squares, 'square'),
    ...streets.filter(({ style }) => style === 'street').map((s) => along(s.name, s.line, s.style)),
    ...(zoom < 15 ? [] : (plan.wall?.towers ?? [])).map(({ name, at }) =>
      beside(name, at, 'tower'),
    ),
    ...plan.bridges.flatMap(({ name, line: [from, to] }) =>
      name && from && to && zoom > 14 ? [beside(name, halfWay(from, to), 'square')] : [],
    ),
  ];
}

/** «Смоленск · схема» in the first corner of the sheet that is free and in sight, or else beside it. */
function titleNames(plan: CityPlan, view: NameView, sheet: Box): PlacedName[] {
  // Farther off the land names the town.
  const text = view.zoom < 13 ? view.sketch : `${plan.name[view.locale]} · ${view.sketch}`;
  const margin = view.heightOf('title') * 0.8;
  const halfWide = view.widthOf(text, 'title') / 2 + margin;
  const seen = {
    left: Math.max(sheet.left, view.frame.left),
    right: Math.min(sheet.right, view.frame.right),
    top: Math.max(sheet.top, view.frame.top),
    bottom: Math.min(sheet.bottom, view.frame.bottom),
  };
  const onSheet = [seen.bottom - margin, seen.top + margin];
  const beside = [1, 2.5, 4].flatMap((far) => [
    sheet.bottom + margin * far,
    sheet.top - margin * far,
  ]);
  // From afar the sheet is too small for a name, and below it stands that of the town.
  const rows = view.zoom < 13 ? [sheet.top - margin, ...beside] : [...onSheet, ...beside];
  const columns = [seen.left + halfWide, seen.right - halfWide];
  return rows.flatMap((y) =>
    columns.map((x) => ({ text: [text], style: 'title' as const, x, y, angle: 0 })),
  );
}

/** How straight a stretch must be to be written along: its chord by its way. */
const straightEnough = 0.93;

/** Along straight stretches of a line, the straightest first; never upside down. */
function namesAlong(
  text: string,
  line: readonly Point[],
  style: PlanNameStyle,
  view: NameView,
): PlacedName[] {
  const step = view.heightOf(style) * 0.5;
  const points = evenly(line, step);
  const count = Math.ceil((view.widthOf(text, style) * 1.04) / step);
  const stretches = points.flatMap((from, index) => {
    const to = points[index + count];
    if (!to) return [];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const straight = Math.hypot(dx, dy) / (count * step);
    const at: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    if (straight < straightEnough) return [];
    return [
      { at, angle: upright(Math.atan2(dy, dx)), ease: straight - hardship(at, dx, dy, view) },
    ];
  });
  return stretches
    .toSorted((a, b) => b.ease - a.ease)
    .map(({ at: [x, y], angle }) => ({ text: [text], style, x, y, angle }));
}

/** Outside the wall, along what stands of it. */
function wallNames(
  { name, ring, standing }: NonNullable<CityPlan['wall']>,
  view: NameView,
): PlacedName[] {
  const away = view.heightOf('tower') * 1.15;
  const corners = ring.map(view.toPixel);
  const middleX = corners.reduce((sum, [x]) => sum + x, 0) / corners.length;
  const middleY = corners.reduce((sum, [, y]) => sum + y, 0) / corners.length;
  return standing
    .flatMap((piece) => namesAlong(name[view.locale], piece.map(view.toPixel), 'tower', view))
    .map((placed) => {
      const [normalX, normalY] = [-Math.sin(placed.angle), Math.cos(placed.angle)];
      const outward = (placed.x - middleX) * normalX + (placed.y - middleY) * normalY > 0 ? 1 : -1;
      return {
        ...placed,
        x: placed.x + normalX * away * outward,
        y: placed.y + normalY * away * outward,
      };
    });
}

/** Names are read best level, near the middle of the screen and not below keys. */
function hardship([x, y]: Point, dx: number, dy: number, { frame }: NameView): number {
  const hidden = x < frame.left || x > frame.right || y < frame.top || y > frame.bottom;
  const off = Math.hypot(x - (frame.left + frame.right) / 2, y - (frame.top + frame.bottom) / 2);
  const lean = Math.abs(dy) / Math.hypot(dx, dy);
  return (hidden ? 1 : 0) + lean * 0.02 + (off / (frame.right - frame.left)) * 0.04;
}

/** In the middle of an area or beside a pin there, in one row or two; a small area has its name below it. */
function namesIn(
  text: string,
  ring: readonly Point[],
  style: 'park' | 'square',
  view: NameView,
): PlacedName[] {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, right, top, bottom] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const words = text.split(' ');
  const half = Math.ceil(words.length / 2);
  const rows =
    words.length > 1
      ? [[text], [words.slice(0, half).join(' '), words.slice(half).join(' ')]]
      : [[text]];
  const height = view.heightOf(style);
  const roomy = right - left > height * 2.5;
  if (!roomy) return [];
  return rows.flatMap((row) => {
    const reach = (height * row.length) / 2;
    const [asideX, asideY] = [(right - left) / 6, (bottom - top) / 4];
    const within = [0, asideY, -asideY].flatMap((dy) =>
      [0, -asideX, asideX].map((dx): Point => [x + dx, y + dy]),
    );
    const beside: readonly Point[] = [
      [x, bottom + reach],
      [x, top - reach],
    ];
    return [...within, ...beside].map(([atX, atY]) => ({
      text: row,
      style,
      x: atX,
      y: atY,
      angle: 0,
    }));
  });
}

function namesBeside(
  text: string,
  [x, y]: Point,
  style: PlanNameStyle,
  view: NameView,
): PlacedName[] {
  const height = view.heightOf(style);
  const aside = view.widthOf(text, style) / 2 + height * 0.6;
  const spots: readonly Point[] = [
    [x + aside, y],
    [x - aside, y],
    [x, y - height],
    [x, y + height],
  ];
  return spots.map(([atX, atY]) => ({ text: [text], style, x: atX, y: atY, angle: 0 }));
}

/** Small boxes in a row, which follow a name however it is turned. */
export function boxesOf({ text, style, x, y, angle }: PlacedName, view: NameView): readonly Box[] {
  const rowHeight = view.heightOf(style);
  const width = Math.max(...text.map((row) => view.widthOf(row, style)));
  const half = (rowHeight * text.length) / 2;
  const count = Math.max(1, Math.ceil(width / rowHeight));
  const step = width / count;
  return Array.from({ length: count }, (_, index) => {
    const along = (index + 0.5) * step - width / 2;
    const [atX, atY] = [x + Math.cos(angle) * along, y + Math.sin(angle) * along];
    const reach = Math.max(step / 2, 1);
    const tall = Math.abs(angle) > 0.2 ? Math.max(half, reach) : half;
    return { left: atX - reach, right: atX + reach, top: atY - tall, bottom: atY + tall };
  });
}

const halfWay = (a: LonLat, b: LonLat): LonLat => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
