import L from 'leaflet';
import { PMTiles } from 'pmtiles';
import {
  type PaintRule,
  PmtilesSource,
  type PreparedTile,
  paint,
  TileCache,
  View,
} from 'protomaps-leaflet';
import type { MapPack } from '#shared/map-pack-model';
import type { BaseMap } from './base-map.ts';
import { boundsOfTile, doMeet, isDrawnAt } from './map-packs.ts';
import { createPackSource } from './pack-source.ts';
import { namesIn, type TileNames, withPackNames } from './tile-names.ts';

/** Pixels of one tile on the screen, as protomaps-leaflet counts. */
const tileSize = 256;
/** A data tile is drawn as four on the screen, so that lines are as fine as they are known. */
const levelDiff = 1;
/** What reaches into a tile from beyond its edge: half of the widest stroke on the largest screen. */
const margin = 16;

interface LandContent {
  readonly rules: readonly PaintRule[];
  readonly packs: readonly MapPack[];
  /** The bytes of a pack cannot be had, or not read: it should not be given again. */
  readonly onPackLost: (pack: MapPack) => void;
}

/** A pack that is drawn. */
interface Detail {
  readonly pack: MapPack;
  readonly view: View;
}

/**
 * Land and water on canvas tiles, painted by protomaps-leaflet. Its own Leaflet layer is left out:
 * that one keeps the names of the 16 nearest tiles only, and knows nothing of pins.
 */
export class LandLayer extends L.GridLayer {
  private readonly view: View;
  private content: LandContent = { rules: [], packs: [], onPackLost: () => undefined };
  private details: readonly Detail[] = [];

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
    this.view = viewOf(archive, maxZoom, true);
  }

  /** Paints every tile anew where it stands. */
  show(content: LandContent): void {
    const { details } = this;
    this.content = content;
    this.details = content.packs.map(
      (pack) => details.find((detail) => detail.pack === pack) ?? detailOf(pack),
    );
    // Leaflet has tiles only while the layer is on a map; its types say always.
    for (const { el, coords } of Object.values(this._tiles ?? {})) {
      // A tile that could not be read was blank before and stays so.
      if (el instanceof HTMLCanvasElement) this.paintTile(el, coords).catch(() => undefined);
    }
  }

  /** The names within a rectangle of the world's pixels at a zoom. */
  async readNames(zoom: number, { min, max }: L.Bounds): Promise<TileNames> {
    const box = { minX: min?.x ?? 0, minY: min?.y ?? 0, maxX: max?.x ?? 0, maxY: max?.y ?? 0 };
    const [tiles, detailed] = await Promise.all([
      this.view.getBbox(zoom, box),
      this.readPacks(zoom, box, (view) => view.getBbox(zoom, box)),
    ]);
    return withPackNames(namesIn(tiles), namesIn(detailed), detailed);
  }

  protected override createTile(coords: L.Coords, done: L.DoneCallback): HTMLElement {
    const canvas = L.DomUtil.create('canvas', 'leaflet-tile');
    this.paintTile(canvas, coords).then(
      () => done(undefined, canvas),
      (error) => done(error, canvas),
    );
    return canvas;
  }

  private async paintTile(canvas: HTMLCanvasElement, coords: L.Coords): Promise<void> {
    const { content } = this;
    const { x, y, z } = coords;
    const [left, top] = [x * tileSize, y * tileSize];
    const box = { minX: left, minY: top, maxX: left + tileSize, maxY: top + tileSize };
    const [tile, packs] = await Promise.all([
      this.view.getDisplayTile(coords),
      this.readPacks(z, box, async (view) => [await view.getDisplayTile(coords)]),
    ]);
    // Meanwhile something else is to be shown: this must not be painted over that.
    if (content !== this.content) return this.paintTile(canvas, coords);
    const ratio = window.devicePixelRatio;
    canvas.width = tileSize * ratio;
    canvas.height = tileSize * ratio;
    const pen = canvas.getContext('2d');
    if (!pen) return;
    pen.scale(ratio, ratio);
    const reach = {
      minX: left - margin,
      minY: top - margin,
      maxX: left + tileSize + margin,
      maxY: top + tileSize + margin,
    };
    const tilesBySource = new Map([
      ['', [tile]],
      ['coarse', packs.length > 0 ? [] : [tile]],
      ['packs', packs],
    ]);
    // Any point will do: the class is not among what the package exports.
    const origin = { x: left, y: top } as Parameters<typeof paint>[6];
    paint(pen, z, tilesBySource, null, [...content.rules], reach, origin, false);
  }

  /** The tiles of the packs in a rectangle of the world's pixels, without those that are empty. */
  private async readPacks(
    zoom: number,
    { minX, minY, maxX, maxY }: { minX: number; minY: number; maxX: number; maxY: number },
    read: (view: View) => Promise<readonly PreparedTile[]>,
  ): Promise<PreparedTile[]> {
    const { onPackLost } = this.content;
    const [west, , , north] = boundsOfTile(minX / tileSize, minY / tileSize, zoom);
    const [east, , , south] = boundsOfTile(maxX / tileSize, maxY / tileSize, zoom);
    const tiles = await Promise.all(
      this.details
        .filter(({ pack }) => isDrawnAt(pack, zoom, levelDiff))
        .filter(({ pack }) => doMeet(pack.bounds, [west, south, east, north]))
        .map(({ pack, view }) =>
          read(view).catch(() => {
            onPackLost(pack);
            return [];
          }),
        ),
    );
    return tiles.flat().filter(({ data }) => data.size > 0);
  }
}

const detailOf = (pack: MapPack): Detail => ({
  pack,
  // What is not wanted any more is read to its end: given up, it would look like a lost pack.
  view: viewOf(new PMTiles(createPackSource(pack)), pack.maxZoom, false),
});

function viewOf(archive: PMTiles, maxZoom: number, givesUp: boolean): View {
  // Its types are those of pmtiles 3; it calls `getZxy` alone, which has not changed.
  const source = new PmtilesSource(archive as never, givesUp);
  return new View(new TileCache(source, tileSize << levelDiff), maxZoom, levelDiff);
}
