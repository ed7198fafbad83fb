import type { LonLat } from '#shared/base-map';
import type { Locale } from '#shared/locales';
import { pickText } from '../../i18n/localized.ts';
import { boxAround, boxesOf, near } from './label-boxes.ts';
import { writeRimmed } from './label-canvas.ts';
import { type MapLook, mapFont } from './map-look.ts';
import type { MapText } from './map-texts.ts';
import {
  type Box,
  type Candidate,
  clearFirst,
  inside,
  overlap,
  placeLabels,
  type Stretch,
  straightestStretch,
  toSegments,
  uncoveredFirst,
} from './place-labels.ts';
import type { MapLabel, NamedStreet, TileNames } from './tile-names.ts';

export interface LabelContent {
  /** What is to be written at a zoom, given the names on the map itself; the important first. */
  readonly texts: (own: readonly MapLabel[], zoom: number) => readonly MapText[];
  readonly locale: Locale;
  readonly look: MapLook;
  /** What pins cover, in Leaflet's layer pixels. */
  readonly pinBoxes: () => readonly Box[];
  /** What lies over the map, in pixels of its frame. */
  readonly covers: () => readonly Box[];
}

type TextFont = MapText['style'] | 'river' | 'street';

const fonts: Readonly<Record<TextFont, { weight: number; size: number }>> = {
  country: { weight: 650, size: 26 },
  region: { weight: 550, size: 22 },
  city: { weight: 700, size: 29 },
  town: { weight: 600, size: 25 },
  village: { weight: 500, size: 22 },
  quarter: { weight: 500, size: 22 },
  station: { weight: 500, size: 22 },
  river: { weight: 500, size: 22 },
  street: { weight: 500, size: 22 },
};

/** What part of the world is drawn, and where on the canvas. */
interface LabelView {
  readonly zoom: number;
  readonly frame: Box;
  /** The part of it in sight; what is beyond waits to be dragged there. */
  readonly screen: Box;
  readonly pins: readonly Box[];
  /** What chips, keys and panels cover: names stand there last of all. */
  readonly covers: readonly Box[];
  readonly toPixel: (at: LonLat) => [number, number];
}

/** Draws what finds room: towns first, then rivers and streets. */
export function drawLabels(
  pen: CanvasRenderingContext2D,
  content: LabelContent,
  names: TileNames,
  view: LabelView,
): void {
  const { look, locale } = content;
  const scale = look.unit * look.textScale;
  const towns = content
    .texts(names.labels, view.zoom)
    .map((text) => ({ ...text, pixel: view.toPixel(text.at) }))
    .filter(({ pixel }) => near(view.frame, pixel, 0));
  const toLines = (lines: TileNames['rails']) =>
    toSegments(lines.map((line) => line.map(view.toPixel)));
  const [rails, borders] = [toLines(names.rails), toLines(names.borders)];
  const measured = towns.map((town) => {
    setFont(pen, town.style, scale);
    const lines = splitWide(town);
    const width = Math.max(...lines.map((line) => pen.measureText(line).width)) + 6 * scale;
    const height = fonts[town.style].size * 1.15 * scale * lines.length;
    const isReadable = (box: Box) =>
      town.dot ? isBeside(town.pixel, box, view) : isFree(box, view);
    const around = { pins: view.pins, rails, borders, isReadable };
    const boxes = boxesOf(town, [width, height], scale, around);
    const sorted = town.dot ? uncoveredFirst(boxes, view.covers) : seenFirst(boxes, view);
    return { ...town, lines, boxes: sorted };
  });
  const wayed = [
    ...names.rivers
      .filter(({ width }) => view.zoom >= 8 || (view.zoom >= 7 && width >= 3))
      .map((river) => wayText(pen, river, 'river', content, view)),
    ...names.streets.map((street) => wayText(pen, street, 'street', content, view)),
  ];

  const candidates: Candidate[] = [
    ...measured.map(({ boxes, style, dot, pixel }) => ({
      boxes,
      dot: dot ? boxAround(pixel, 5 * scale) : undefined,
      needed: style === 'city' || style === 'country',
    })),
    ...wayed.map(({ ways }) => {
      const boxes = ways.map(({ box }) => box).filter((box) => isFree(box, view));
      return { boxes: seenFirst(clearFirst(boxes, rails), view), needed: false };
    }),
  ];
  const places = placeLabels(candidates, view.pins, view.frame);
  for (const [index, { name, style, ways }] of wayed.entries()) {
    const chosen = places[measured.length + index];
    const way = ways.find(({ box }) => box === chosen);
    if (!way) continue;
    setFont(pen, style, scale);
    pen.save();
    pen.translate(...way.at);
    pen.rotate(way.angle);
    pen.textAlign = 'center';
    const [above, ink] =
      style === 'river' ? [11 * scale, look.colours.waterInk] : [0, look.colours.quietInk];
    write(pen, pickText(name, locale).value, 0, -above, ink, look);
    pen.restore();
  }
  for (const [index, town] of measured.entries()) {
    const box = places[index];
    if (!box) continue;
    if (town.dot && town.style !== 'station') dot(pen, town.pixel, town.style === 'city', look);
    setFont(pen, town.style, scale);
    const quiet = ['country', 'region', 'village', 'quarter', 'station'].includes(town.style);
    pen.textAlign = 'center';
    const height = (box.bottom - box.top) / town.lines.length;
    for (const [row, line] of town.lines.entries()) {
      const y = box.top + height * (row + 0.5);
      const ink = quiet ? look.colours.quietInk : look.colours.ink;
      write(pen, line, (box.left + box.right) / 2, y, ink, look);
    }
  }
}

/** A town's name stands on the side of the screen's edge where its dot is, and rather below a key than nowhere. */
const isBeside = (dotAt: readonly [number, number], box: Box, { screen }: LabelView): boolean =>
  near(screen, dotAt, 0) ? inside(box, screen) : !overlap(box, screen);

/** Whether nothing covers a name and the edge of the screen does not cut it. */
const isFree = (box: Box, { screen, covers }: LabelView): boolean =>
  (inside(box, screen) || !overlap(box, screen)) && !covers.some((cover) => overlap(box, cover));

/** What is on the screen comes before what is beyond its edge. */
const seenFirst = (boxes: readonly Box[], { screen }: LabelView): readonly Box[] => [
  ...boxes.filter((box) => inside(box, screen)),
  ...boxes.filter((box) => !inside(box, screen)),
];

interface WayText {
  readonly name: NamedStreet['name'];
  readonly style: 'river' | 'street';
  /** Where the name may be written along the way, nearest to the middle of the view first. */
  readonly ways: readonly (Stretch & { readonly box: Box })[];
}

function wayText(
  pen: CanvasRenderingContext2D,
  { name, lines }: NamedStreet,
  style: WayText['style'],
  { look, locale }: LabelContent,
  { frame, screen, toPixel }: LabelView,
): WayText {
  const scale = look.unit * look.textScale;
  setFont(pen, style, scale);
  const width = pen.measureText(pickText(name, locale).value).width;
  const [middleX, middleY] = [(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2];
  const away = ({ at: [x, y] }: Stretch) => Math.hypot(x - middleX, y - middleY);
  const uncutScreen = boxWithin(screen, width / 2);
  const ways = lines
    .map((line) => line.map(toPixel))
    .flatMap((line) =>
      [uncutScreen, frame].flatMap((part) => straightestStretch(line, width * 1.15, part) ?? []),
    )
    .toSorted((a, b) => away(a) - away(b))
    .map((stretch) => ({ ...stretch, box: boxAlong(stretch, width, 14 * scale) }));
  return { name, style, ways };
}

const boxWithin = ({ left, top, right, bottom }: Box, margin: number): Box => ({
  left: left + margin,
  top: top + margin,
  right: right - margin,
  bottom: bottom - margin,
});

function boxAlong({ at: [x, y], angle }: Stretch, width: number, margin: number): Box {
  const halfWide = (Math.abs(Math.cos(angle)) * width) / 2 + margin;
  const halfHigh = (Math.abs(Math.sin(angle)) * width) / 2 + margin;
  return { left: x - halfWide, right: x + halfWide, top: y - halfHigh, bottom: y + halfHigh };
}

/** «СМОЛЕНСКАЯ ОБЛАСТЬ» in two lines; town names are never broken. */
const splitWide = ({ style, text }: MapText): readonly string[] =>
  style === 'region' ? text.split(' ') : [text];

/** The last style of each pen: to set a font, even the same, costs more than to write a name. */
const styleOf = new WeakMap<CanvasRenderingContext2D, string>();

function setFont(pen: CanvasRenderingContext2D, style: TextFont, scale: number): void {
  const key = `${style} ${scale}`;
  if (styleOf.get(pen) === key) return;
  styleOf.set(pen, key);
  const { weight, size } = fonts[style];
  pen.font = `${weight} ${size * scale}px ${mapFont}`;
  const spacing = style === 'country' ? 4 : style === 'region' ? 2 : 0;
  pen.letterSpacing = `${spacing * scale}px`;
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  ink: string,
  { colours, unit }: MapLook,
): void {
  writeRimmed(pen, text, [x, y], { ink, halo: colours.halo, unit });
}

function dot(
  pen: CanvasRenderingContext2D,
  [x, y]: readonly [number, number],
  large: boolean,
  { colours, unit }: MapLook,
): void {
  pen.beginPath();
  pen.arc(x, y, (large ? 7 : 5) * unit, 0, Math.PI * 2);
  pen.fillStyle = colours.station;
  pen.fill();
  pen.strokeStyle = colours.ink;
  pen.lineWidth = (large ? 4 : 2.5) * unit;
  pen.stroke();
}
