import L from 'leaflet';
import type { CityPlan } from '#shared/city-plan';
import type { Locale } from '#shared/locales';
import { labelCanvasOf, writeRimmed } from './label-canvas.ts';
import { type MapLook, mapFont } from './map-look.ts';
import { type Box, overlap } from './place-labels.ts';
import type { PlanColours } from './plan-look.ts';
import {
  type NameView,
  type PlacedName,
  type PlanNameStyle,
  placePlanNames,
  sheetBox,
} from './plan-names.ts';
import { planZoom } from './plan-shapes.ts';

export interface PlanContent {
  readonly locale: Locale;
  readonly look: MapLook;
  readonly colours: PlanColours;
  /** «схема». */
  readonly sketch: string;
  /** Names keep clear of these; in Leaflet's layer pixels. */
  readonly pinBoxes: () => readonly Box[];
  /** What lies over the map, in pixels of its frame: names keep clear of these too. */
  readonly covers: () => readonly Box[];
}

const fonts: Readonly<Record<PlanNameStyle, { readonly weight: number; readonly size: number }>> = {
  title: { weight: 700, size: 25 },
  river: { weight: 600, size: 24 },
  square: { weight: 500, size: 22 },
  park: { weight: 500, size: 22 },
  main: { weight: 600, size: 22 },
  street: { weight: 500, size: 22 },
  station: { weight: 600, size: 22 },
  tower: { weight: 500, size: 22 },
};

/** Design pixels at the top and the bottom of the map that chips and keys cover. */
const covered = { top: 120, bottom: 160 };

/** The names of the plans, on a canvas of their own above the streets and below the pins. */
export class PlanNameLayer extends L.Layer {
  private readonly canvas = L.DomUtil.create('canvas', 'leaflet-zoom-hide');
  private readonly plans: readonly CityPlan[];
  private readonly pane: string;
  private content: PlanContent | undefined;

  constructor(plans: readonly CityPlan[], pane: string) {
    super();
    this.plans = plans;
    this.pane = pane;
  }

  override onAdd(map: L.Map): this {
    map.getPane(this.pane)?.append(this.canvas);
    map.on('moveend resize', this.draw, this);
    return this;
  }

  override onRemove(map: L.Map): this {
    map.off('moveend resize', this.draw, this);
    this.canvas.remove();
    return this;
  }

  setContent(content: PlanContent): void {
    this.content = content;
    this.draw();
  }

  draw(): void {
    // Leaflet sets `_map` while a layer is on a map; its types say always.
    const map = this._map as L.Map | undefined;
    if (!map || !this.content) return;
    const { frame, screen, toPixel, toBoxes, fromFrame, drawOn } = labelCanvasOf(map);
    const seen =
      map.getZoom() < planZoom
        ? []
        : this.plans.filter((plan) => overlap(sheetBox(plan, { toPixel }), frame));
    this.canvas.hidden = seen.length === 0;
    if (seen.length === 0) return;
    const { content } = this;
    const { unit } = content.look;
    const readable = {
      ...screen,
      top: screen.top + covered.top * unit,
      bottom: screen.bottom - covered.bottom * unit,
    };
    const taken = [...toBoxes(content.pinBoxes()), ...fromFrame(content.covers())];
    const view = { zoom: map.getZoom(), frame: readable, screen, taken, toPixel };
    drawOn(this.canvas, (pen) => {
      for (const plan of seen) drawPlanNames(pen, plan, content, view);
    });
  }
}

function drawPlanNames(
  pen: CanvasRenderingContext2D,
  plan: CityPlan,
  { locale, look, colours, sketch }: PlanContent,
  view: Pick<NameView, 'zoom' | 'frame' | 'screen' | 'taken' | 'toPixel'>,
): void {
  const scale = look.unit * look.textScale;
  const setFont = (style: PlanNameStyle): void => {
    pen.font = `${fonts[style].weight} ${fonts[style].size * scale}px ${mapFont}`;
  };
  const names = placePlanNames(plan, {
    ...view,
    locale,
    sketch,
    widthOf: (text, style) => {
      setFont(style);
      return pen.measureText(text).width + 6 * scale;
    },
    heightOf: (style) => fonts[style].size * 1.15 * scale,
  });
  pen.textAlign = 'center';
  for (const name of names) {
    setFont(name.style);
    write(
      pen,
      name,
      fonts[name.style].size * 1.1 * scale,
      inkOf(name.style, colours),
      colours,
      look,
    );
  }
}

function write(
  pen: CanvasRenderingContext2D,
  { text, x, y, angle }: PlacedName,
  rowHeight: number,
  ink: string,
  { halo }: PlanColours,
  { unit }: MapLook,
): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate(angle);
  for (const [row, words] of text.entries()) {
    const offset = (row - (text.length - 1) / 2) * rowHeight;
    writeRimmed(pen, words, [0, offset], { ink, halo, unit });
  }
  pen.restore();
}

function inkOf(style: PlanNameStyle, colours: PlanColours): string {
  switch (style) {
    case 'river':
      return colours.waterInk;
    case 'park':
      return colours.parkInk;
    case 'tower':
      return colours.wall;
    case 'title':
    case 'main':
    case 'station':
      return colours.ink;
    case 'street':
    case 'square':
      return colours.quietInk;
  }
}
