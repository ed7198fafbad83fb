import L from 'leaflet';
import { drawLabels, type LabelContent } from './draw-labels.ts';
import type { TileNames } from './tile-names.ts';

/** Names drawn beyond the edges of the screen, so that they are there when it is dragged. */
const padding = 0.25;

/**
 * Names of towns, regions and rivers on a canvas of their own; they never touch each other. Fires
 * `load` when those of the view are drawn.
 */
export class LabelLayer extends L.Layer {
  private readonly canvas = L.DomUtil.create('canvas', 'leaflet-zoom-hide');
  private readonly readNames: (zoom: number, bounds: L.Bounds) => Promise<TileNames>;
  private content: LabelContent | undefined;
  private turn = 0;

  constructor(readNames: (zoom: number, bounds: L.Bounds) => Promise<TileNames>) {
    super();
    this.readNames = readNames;
  }

  override onAdd(map: L.Map): this {
    map.getPane('labels')?.append(this.canvas);
    map.on('moveend resize', this.draw, this);
    this.draw();
    return this;
  }

  override onRemove(map: L.Map): this {
    map.off('moveend resize', this.draw, this);
    this.canvas.remove();
    return this;
  }

  setContent(content: LabelContent): void {
    this.content = content;
    this.draw();
  }

  draw(): void {
    // Leaflet sets `_map` while a layer is on a map; its types say always.
    const map = this._map as L.Map | undefined;
    if (!map || !this.content) return;
    const { content } = this;
    this.turn += 1;
    const turn = this.turn;
    const size = map.getSize();
    const pad = size.multiplyBy(padding).round();
    const topLeft = map.getPixelBounds().min?.subtract(pad) ?? L.point(0, 0);
    const bounds = L.bounds(topLeft, topLeft.add(size).add(pad.multiplyBy(2)));
    this.readNames(map.getZoom(), bounds).then(
      (names) => {
        // The view has moved on, or the language: another drawing is on its way.
        if (turn !== this.turn || !this._map) return;
        this.drawOn(map, content, names, pad);
        this.fire('load');
      },
      // Without its tiles the map is blank, which is no worse with old names on it.
      () => undefined,
    );
  }

  private drawOn(map: L.Map, content: LabelContent, names: TileNames, pad: L.Point): void {
    const pen = this.canvas.getContext('2d');
    if (!pen) return;
    const size = map.getSize();
    const ratio = window.devicePixelRatio;
    const [width, height] = [size.x + pad.x * 2, size.y + pad.y * 2];
    this.canvas.width = width * ratio;
    this.canvas.height = height * ratio;
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
    const corner = map.containerPointToLayerPoint(pad.multiplyBy(-1));
    L.DomUtil.setPosition(this.canvas, corner);
    pen.scale(ratio, ratio);
    pen.lineJoin = 'round';
    pen.textBaseline = 'middle';
    drawLabels(pen, content, names, {
      zoom: map.getZoom(),
      frame: { left: 0, top: 0, right: width, bottom: height },
      pins: content.pinBoxes().map((box) => ({
        left: box.left - corner.x,
        right: box.right - corner.x,
        top: box.top - corner.y,
        bottom: box.bottom - corner.y,
      })),
      toPixel: ([lon, lat]) => {
        const { x, y } = map.latLngToLayerPoint([lat, lon]).subtract(corner);
        return [x, y];
      },
    });
  }
}
