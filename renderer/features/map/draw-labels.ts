import type { MapRiver } from '#shared/base-map';
import type { Locale } from '#shared/locales';
import { pickText } from '../../i18n/localized.ts';
import { type MapLook, mapFont } from './map-look.ts';
import type { MapText } from './map-texts.ts';
import { type Box, type Candidate, placeLabels, straightestStretch } from './place-labels.ts';

export interface LabelContent {
  readonly texts: (zoom: number) => readonly MapText[];
  readonly rivers: readonly MapRiver[];
  readonly locale: Locale;
  readonly look: MapLook;
  /** What pins cover, in Leaflet's layer pixels. */
  readonly pinBoxes: () => readonly Box[];
}

const fonts: Readonly<Record<MapText['style'] | 'river', { weight: number; size: number }>> = {
  country: { weight: 650, size: 26 },
  region: { weight: 550, size: 22 },
  city: { weight: 700, size: 29 },
  town: { weight: 600, size: 25 },
  village: { weight: 500, size: 22 },
  station: { weight: 500, size: 22 },
  river: { weight: 500, size: 22 },
};

/** What part of the world is drawn, and where on the canvas. */
interface LabelView {
  readonly zoom: number;
  readonly frame: Box;
  readonly pins: readonly Box[];
  readonly toPixel: (at: readonly [number, number]) => [number, number];
}

/** Draws what finds room: towns first, then rivers. */
export function drawLabels(
  pen: CanvasRenderingContext2D,
  content: LabelContent,
  view: LabelView,
): void {
  const { look, rivers, locale } = content;
  const scale = look.unit * look.textScale;
  const towns = content
    .texts(view.zoom)
    .map((text) => ({ ...text, pixel: view.toPixel(text.at) }))
    .filter(({ pixel }) => near(view.frame, pixel, 0));
  const measured = towns.map((town) => {
    setFont(pen, town.style, scale);
    return { ...town, lines: splitWide(town), boxes: boxesOf(pen, town, scale, view.pins) };
  });
  const rivered =
    view.zoom < 7 ? [] : rivers.flatMap((river) => riverText(pen, river, content, view));

  const candidates: Candidate[] = [
    ...measured.map(({ boxes, style, dot, pixel }) => ({
      boxes,
      dot: dot ? boxAround(pixel, 5 * scale) : undefined,
      needed: style === 'city',
    })),
    ...rivered.map(({ box }) => ({ boxes: [box], needed: false })),
  ];
  const places = placeLabels(candidates, view.pins, view.frame);
  for (const [index, river] of rivered.entries()) {
    if (!places[measured.length + index]) continue;
    setFont(pen, 'river', scale);
    pen.save();
    pen.translate(...river.at);
    pen.rotate(river.angle);
    pen.textAlign = 'center';
    write(pen, pickText(river.name, locale).value, 0, -11 * scale, look.colours.waterInk, look);
    pen.restore();
  }
  for (const [index, town] of measured.entries()) {
    const box = places[index];
    if (!box) continue;
    if (town.dot && town.style !== 'station') dot(pen, town.pixel, town.style === 'city', look);
    setFont(pen, town.style, scale);
    const quiet = ['country', 'region', 'village', 'station'].includes(town.style);
    pen.textAlign = 'center';
    const height = (box.bottom - box.top) / town.lines.length;
    for (const [row, line] of town.lines.entries()) {
      const y = box.top + height * (row + 0.5);
      const ink = quiet ? look.colours.quietInk : look.colours.ink;
      write(pen, line, (box.left + box.right) / 2, y, ink, look);
    }
    pen.letterSpacing = '0px';
  }
}

function riverText(
  pen: CanvasRenderingContext2D,
  river: MapRiver,
  { look, locale }: LabelContent,
  { frame, toPixel, zoom }: LabelView,
) {
  if (!river.name || (zoom < 8 && river.width < 3)) return [];
  const scale = look.unit * look.textScale;
  setFont(pen, 'river', scale);
  const width = pen.measureText(pickText(river.name, locale).value).width;
  for (const line of river.lines) {
    const stretch = straightestStretch(line.map(toPixel), width * 1.15, frame);
    if (!stretch) continue;
    const halfWide = (Math.abs(Math.cos(stretch.angle)) * width) / 2 + 14 * scale;
    const halfHigh = (Math.abs(Math.sin(stretch.angle)) * width) / 2 + 14 * scale;
    const [x, y] = stretch.at;
    const box = {
      left: x - halfWide,
      right: x + halfWide,
      top: y - halfHigh,
      bottom: y + halfHigh,
    };
    return [{ ...stretch, name: river.name, box }];
  }
  return [];
}

/** «СМОЛЕНСКАЯ ОБЛАСТЬ» in two lines; town names are never broken. */
const splitWide = ({ style, text }: MapText): readonly string[] =>
  style === 'region' ? text.split(' ') : [text];

/** Where a label may stand: towns beside, above or below their dot, the others on their point. */
function boxesOf(
  pen: CanvasRenderingContext2D,
  town: MapText & { readonly pixel: readonly [number, number] },
  scale: number,
  pins: readonly Box[],
): readonly Box[] {
  const [x, y] = town.pixel;
  const lines = splitWide(town);
  const width = Math.max(...lines.map((line) => pen.measureText(line).width)) + 6 * scale;
  const height = fonts[town.style].size * 1.15 * scale * lines.length;
  const boxAt = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const around = (dx: number, dy: number) => boxAt(x - width / 2 + dx, y - height / 2 + dy);
  if (!town.dot) return loose.map(([dx, dy]) => around(dx * scale, dy * scale));
  // Farther off only where a pin stands on the town: nobody would see which dot is meant.
  const covered = pins.some((pin) => near(pin, town.pixel, 14 * scale));
  const gaps = covered ? [11, 42, 74] : [11];
  return gaps.flatMap((gap) => {
    const [wide, high] = [gap * scale + width / 2, gap * scale + height / 2];
    return [around(wide, 0), around(-wide, 0), around(0, -high), around(0, high)];
  });
}

const boxAround = ([x, y]: readonly [number, number], radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const near = (box: Box, [x, y]: readonly [number, number], margin: number): boolean =>
  x > box.left - margin &&
  x < box.right + margin &&
  y > box.top - margin &&
  y < box.bottom + margin;

/** How far names of countries and regions may be moved: they stand for an area, not for a point. */
const loose = [
  [0, 0],
  [0, -60],
  [0, 60],
  [110, 0],
  [-110, 0],
  [110, -70],
  [-110, -70],
  [110, 70],
  [-110, 70],
] as const;

function setFont(
  pen: CanvasRenderingContext2D,
  style: MapText['style'] | 'river',
  scale: number,
): void {
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
  pen.strokeStyle = colours.halo;
  pen.lineWidth = 5 * unit;
  pen.strokeText(text, x, y);
  pen.fillStyle = ink;
  pen.fillText(text, x, y);
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
