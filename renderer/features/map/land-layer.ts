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
import { createPaintQueue } from './paint-queue.ts';
import { type Box, inside } from './place-labels.ts';
import { showPicture } from './still-picture.ts';
import { namesIn, type TileNames, withPackNames } from './tile-names.ts';

/** Pixels of one tile on the screen, as protomaps-leaflet counts. */
const tileSize = 256;
/** A data tile is drawn as four on the screen, so that lines are as fine as they are known. */
const levelDiff = 1;
/** What reaches into a tile from beyond its edge: half of the widest stroke on the largest screen. */
const margin = 16;

/**
 * Milliseconds of a frame that may go into painting. The rest of it is for the drag or the zoom;
 * after a jump to somewhere else nothing moves, and there is nothing yet to look at.
 */
const paintMs = { first: 40, jumped: 40, whole: 6 } as const;

interface LandContent {
  readonly rules: readonly PaintRule[];
  readonly packs: readonly MapPack[];
  /** The bytes of a pack cannot be had, or not read: it should not be given again. */
  readonly onPackLost: (pack: MapPack) => void;
}

/** What a pack has for a part of the map. */
interface DrawnPack {
  readonly pack: MapPack;
  readonly tiles: readonly PreparedTile[];
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
  private readonly whenFree = createPaintQueue(() => paintMs[this.stage]);
  private stage: keyof typeof paintMs = 'first';

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
    this.on('load', () => {
      this.stage = 'whole';
    });
  }

  override onAdd(map: L.Map): this {
    map.on('viewprereset', this.beginView, this);
    return super.onAdd(map);
  }

  override onRemove(map: L.Map): this {
    map.off('viewprereset', this.beginView, this);
    return super.onRemove(map);
  }

  private beginView(): void {
    if (this.stage === 'whole') this.stage = 'jumped';
  }

  /** Paints every tile anew where it stands, at once those that are seen. */
  show(content: LandContent): void {
    const { details } = this;
    this.content = content;
    this.details = content.packs.map(
      (pack) => details.find((detail) => detail.pack === pack) ?? detailOf(pack),
    );
    // Leaflet has tiles only while the layer is on a map; its types say always.
    for (const { el, coords } of Object.values(this._tiles ?? {})) {
      if (!(el instanceof HTMLCanvasElement)) continue;
      // A tile that could not be read was blank before and stays so.
      const paintAnew = () => this.paintTile(el, coords).catch(() => undefined);
      if (this.isSeen(coords)) void paintAnew();
      else this.whenFree(() => (el.isConnected ? paintAnew() : Promise.resolve()));
    }
  }

  /** The names within a rectangle of the world's pixels at a zoom. */
  async readNames(zoom: number, { min, max }: L.Bounds): Promise<TileNames> {
    const box = { minX: min?.x ?? 0, minY: min?.y ?? 0, maxX: max?.x ?? 0, maxY: max?.y ?? 0 };
    const [tiles, detailed] = await Promise.all([
      this.view.getBbox(zoom, box),
      this.readPacks(zoom, box, (view) => view.getBbox(zoom, box)),
    ]).then(([own, drawn]) => [own, drawn.flatMap((each) => each.tiles)] as const);
    return withPackNames(namesIn(tiles), namesIn(detailed), detailed);
  }

  protected override createTile(coords: L.Coords, done: L.DoneCallback): HTMLElement {
    const canvas = L.DomUtil.create('canvas', 'leaflet-tile');
    const paintNew = () =>
      this.paintTile(canvas, coords).then(
        () => done(undefined, canvas),
        (error) => done(error, canvas),
      );
    // The first view is waited for; later ones come while the map moves, and go while they wait.
    if (this.stage === 'first') void paintNew();
    else this.whenFree(() => (canvas.isConnected ? paintNew() : Promise.resolve()));
    return canvas;
  }

  private isSeen({ x, y, z }: L.Coords): boolean {
    const tile = L.bounds([x * tileSize, y * tileSize], [(x + 1) * tileSize, (y + 1) * tileSize]);
    return z === this._map.getZoom() && this._map.getPixelBounds().overlaps(tile);
  }

  private async paintTile(canvas: HTMLCanvasElement, coords: L.Coords): Promise<void> {
    const { content } = this;
    const { x, y, z } = coords;
    const [left, top] = [x * tileSize, y * tileSize];
    const box = { minX: left, minY: top, maxX: left + tileSize, maxY: top + tileSize };
    const [tile, drawn] = await Promise.all([
      this.view.getDisplayTile(coords),
      this.readPacks(z, box, async (view) => [await view.getDisplayTile(coords)]),
    ]);
    // Meanwhile something else is to be shown: this must not be painted over that.
    if (content !== this.content) return this.paintTile(canvas, coords);
    const reach = {
      minX: left - margin,
      minY: top - margin,
      maxX: left + tileSize + margin,
      maxY: top + tileSize + margin,
    };
    // Any point will do: the class is not among what the package exports.
    const origin = { x: left, y: top } as Parameters<typeof paint>[6];
    const sheets = drawn.map(({ pack }) => pixelBox(pack.bounds, z, [left, top]));
    showPicture(canvas, [tileSize, tileSize], (pen) => {
      const paintWith = (coarse: readonly PreparedTile[], packs: readonly PreparedTile[]) => {
        const tilesBySource = new Map([
          ['', [tile]],
          ['coarse', [...coarse]],
          ['packs', [...packs]],
        ]);
        paint(pen, z, tilesBySource, null, [...content.rules], reach, origin, false);
      };
      if (!sheets.some((sheet) => inside(tileBox, sheet))) {
        pen.save();
        clipBeyond(pen, sheets);
        paintWith([tile], []);
        pen.restore();
      }
      if (sheets.length === 0) return;
      clipTo(pen, sheets);
      paintWith(
        [],
        drawn.flatMap(({ tiles }) => tiles),
      );
    });
  }

  /** The tiles of the packs in a rectangle of the world's pixels, without those that are empty. */
  private async readPacks(
    zoom: number,
    { minX, minY, maxX, maxY }: { minX: number; minY: number; maxX: number; maxY: number },
    read: (view: View) => Promise<readonly PreparedTile[]>,
  ): Promise<readonly DrawnPack[]> {
    const { onPackLost } = this.content;
    const [west, , , north] = boundsOfTile(minX / tileSize, minY / tileSize, zoom);
    const [east, , , south] = boundsOfTile(maxX / tileSize, maxY / tileSize, zoom);
    const drawn = await Promise.all(
      this.details
        .filter(({ pack }) => isDrawnAt(pack, zoom, levelDiff))
        .filter(({ pack }) => doMeet(pack.bounds, [west, south, east, north]))
        .map(async ({ pack, view }) => {
          const tiles = await read(view).catch(() => {
            onPackLost(pack);
            return [];
          });
          return { pack, tiles: tiles.filter(({ data }) => data.size > 0) };
        }),
    );
    return drawn.filter(({ tiles }) => tiles.length > 0);
  }
}

const tileBox: Box = { left: 0, top: 0, right: tileSize, bottom: tileSize };

/** What a pack covers, in the pixels of a tile whose corner is given. */
function pixelBox(
  [west, south, east, north]: MapPack['bounds'],
  zoom: number,
  [left, top]: readonly [number, number],
): Box {
  const corner = (lat: number, lng: number) =>
    L.CRS.EPSG3857.latLngToPoint(L.latLng(lat, lng), zoom);
  const [northWest, southEast] = [corner(north, west), corner(south, east)];
  return {
    // Whole pixels: else the land would shine through where two paintings meet.
    left: Math.round(northWest.x - left),
    top: Math.round(northWest.y - top),
    right: Math.round(southEast.x - left),
    bottom: Math.round(southEast.y - top),
  };
}

/** Nothing more is drawn outside the sheets. */
function clipTo(pen: CanvasRenderingContext2D, sheets: readonly Box[]): void {
  pen.beginPath();
  for (const sheet of sheets) addRect(pen, sheet);
  pen.clip();
}

/** Nothing more is drawn on any of the sheets. */
function clipBeyond(pen: CanvasRenderingContext2D, sheets: readonly Box[]): void {
  for (const sheet of sheets) {
    pen.beginPath();
    addRect(pen, tileBox);
    addRect(pen, sheet);
    pen.clip('evenodd');
  }
}

const addRect = (pen: CanvasRenderingContext2D, { left, top, right, bottom }: Box): void =>
  pen.rect(left, top, right - left, bottom - top);

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
