import L from 'leaflet';
import { type PaintRule, PmtilesSource, paint, TileCache, View } from 'protomaps-leaflet';
import type { BaseMap } from './base-map.ts';
import { namesIn, type TileNames } from './tile-names.ts';

/** Pixels of one tile on the screen, as protomaps-leaflet counts. */
const tileSize = 256;
/** A data tile is drawn as four on the screen, so that lines are as fine as they are known. */
const levelDiff = 1;
/** What reaches into a tile from beyond its edge: half of the widest stroke on the largest screen. */
const margin = 16;

/**
 * Land and water on canvas tiles, painted by protomaps-leaflet. Its own Leaflet layer is left out:
 * that one keeps the names of the 16 nearest tiles only, and knows nothing of pins.
 */
export class LandLayer extends L.GridLayer {
  private readonly view: View;
  private rules: readonly PaintRule[] = [];

  constructor({ archive, maxZoom, bounds: [west, south, east, north] }: BaseMap, pane: string) {
    super({
      pane,
      tileSize,
      noWrap: true,
      bounds: [
        [south, west],
        [north, east],
      ],
      updateWhenZooming: false,
    });
    // Its types are those of pmtiles 3; it calls `getZxy` alone, which has not changed.
    const source = new PmtilesSource(archive as never, true);
    this.view = new View(new TileCache(source, tileSize << levelDiff), maxZoom, levelDiff);
  }

  /** Paints every tile anew where it stands. */
  setRules(rules: readonly PaintRule[]): void {
    this.rules = rules;
    // Leaflet has tiles only while the layer is on a map; its types say always.
    for (const { el, coords } of Object.values(this._tiles ?? {})) {
      // A tile that could not be read was blank before and stays so.
      if (el instanceof HTMLCanvasElement) this.paintTile(el, coords).catch(() => undefined);
    }
  }

  /** The names within a rectangle of the world's pixels at a zoom. */
  async readNames(zoom: number, { min, max }: L.Bounds): Promise<TileNames> {
    if (!min || !max) return { labels: [], rivers: [], rails: [], borders: [] };
    const box = { minX: min.x, minY: min.y, maxX: max.x, maxY: max.y };
    return namesIn(await this.view.getBbox(zoom, box));
  }

  protected override createTile(coords: L.Coords, done: L.DoneCallback): HTMLElement {
    const canvas = L.DomUtil.create('canvas', 'leaflet-tile');
    this.paintTile(canvas, coords).then(
      () => done(undefined, canvas),
      (error) => done(error, canvas),
    );
    return canvas;
  }

  private async paintTile(canvas: HTMLCanvasElement, { x, y, z }: L.Coords): Promise<void> {
    const tile = await this.view.getDisplayTile({ x, y, z });
    const ratio = window.devicePixelRatio;
    canvas.width = tileSize * ratio;
    canvas.height = tileSize * ratio;
    const pen = canvas.getContext('2d');
    if (!pen) return;
    pen.scale(ratio, ratio);
    const [left, top] = [x * tileSize, y * tileSize];
    const reach = {
      minX: left - margin,
      minY: top - margin,
      maxX: left + tileSize + margin,
      maxY: top + tileSize + margin,
    };
    // Any point will do: the class is not among what the package exports.
    const origin = { x: left, y: top } as Parameters<typeof paint>[6];
    paint(pen, z, new Map([['', [tile]]]), null, [...this.rules], reach, origin, false);
  }
}
