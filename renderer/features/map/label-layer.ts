import L from 'leaflet';
import { drawLabels, type LabelContent } from './draw-labels.ts';
import { labelCanvasOf } from './label-canvas.ts';
import type { TileNames } from './tile-names.ts';

/**
 * Names of towns, regions and rivers on a canvas of their own; they never touch each other. Fires
 * `load` when those of the view are drawn.
 */
export class LabelLayer extends L.Layer {
  private readonly canvas = L.DomUtil.create('canvas', 'leaflet-zoom-hide');
  private readonly readNames: (zoom: number, bounds: L.Bounds) => Promise<TileNames>;
  private content: LabelContent | undefined;
  private turn = 0;
  private drawnZoom: number | undefined;

  constructor(readNames: (zoom: number, bounds: L.Bounds) => Promise<TileNames>) {
    super();
    this.readNames = readNames;
  }

  override onAdd(map: L.Map): this {
    map.getPane('labels')?.append(this.canvas);
    map.on('moveend', this.drawAtRest, this);
    map.on('resize', this.draw, this);
    this.draw();
    return this;
  }

  override onRemove(map: L.Map): this {
    map.off('moveend', this.drawAtRest, this);
    map.off('resize', this.draw, this);
    this.canvas.remove();
    return this;
  }

  setContent(content: LabelContent): void {
    this.content = content;
    this.draw();
  }

  /**
   * Where the names that stand there are still right, pins and rails have the first frame for
   * themselves.
   */
  private drawAtRest(): void {
    if (this._map.getZoom() !== this.drawnZoom) {
      this.draw();
      return;
    }
    this.turn += 1;
    const turn = this.turn;
    afterFrame(() => {
      if (turn === this.turn) this.draw();
    });
  }

  draw(): void {
    // Leaflet sets `_map` while a layer is on a map; its types say always.
    const map = this._map as L.Map | undefined;
    if (!map || !this.content) return;
    const { content } = this;
    this.turn += 1;
    const turn = this.turn;
    const { pad, frame } = labelCanvasOf(map);
    const topLeft = map.getPixelBounds().min?.subtract(pad) ?? L.point(0, 0);
    const bounds = L.bounds(topLeft, topLeft.add([frame.right, frame.bottom]));
    this.readNames(map.getZoom(), bounds).then(
      (names) => {
        // The view has moved on, or the language: another drawing is on its way.
        if (turn !== this.turn || !this._map) return;
        this.drawOn(map, content, names);
        this.fire('load');
      },
      // Without its tiles the map is blank, which is no worse with old names on it.
      () => undefined,
    );
  }

  private drawOn(map: L.Map, content: LabelContent, names: TileNames): void {
    const { frame, screen, toPixel, toBoxes, fromFrame, drawOn } = labelCanvasOf(map);
    const view = {
      zoom: map.getZoom(),
      frame,
      screen,
      pins: toBoxes(content.pinBoxes()),
      covers: fromFrame(content.covers()),
      toPixel,
    };
    drawOn(this.canvas, (pen) => drawLabels(pen, content, names, view));
    this.drawnZoom = view.zoom;
  }
}

/** When the next frame is on the screen. */
function afterFrame(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
