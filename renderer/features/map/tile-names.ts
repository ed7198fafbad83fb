import type { Feature, PreparedTile } from 'protomaps-leaflet';
import type { LonLat, MapLine } from '#shared/base-map';
import type { LocalizedText } from '#shared/content-fields';
import { boundsOfTile, doMeet } from './map-packs.ts';

export interface MapLabel {
  readonly kind: 'country' | 'region' | 'capital' | 'centre' | 'town' | 'quarter';
  readonly name: LocalizedText;
  readonly at: LonLat;
  /** The farthest view in which the label may appear. */
  readonly minZoom: number;
  readonly population: number;
}

/** A river, or as much of it as a tile holds. */
interface NamedRiver {
  readonly name: LocalizedText;
  /** 2 for small rivers to 4 for the greatest. */
  readonly width: number;
  readonly lines: readonly MapLine[];
}

/** A street, or as much of it as a tile holds. */
export type NamedStreet = Pick<NamedRiver, 'name' | 'lines'>;

export interface TileNames {
  readonly labels: readonly MapLabel[];
  readonly rivers: readonly NamedRiver[];
  readonly streets: readonly NamedStreet[];
  /** Railways, which names should not lie on. */
  readonly rails: readonly MapLine[];
  /** Borders of countries: no name stands on the other side of one than what it names. */
  readonly borders: readonly MapLine[];
}

/** What of a prepared tile names are read from; tiles are cached, and so is what they name. */
export type NamedTile = Pick<PreparedTile, 'data' | 'dataTile' | 'dim' | 'scale'>;

const namesOfTile = new WeakMap<NamedTile['data'], TileNames>();

/** The names in several tiles; a river that runs through all of them is one river. */
export function namesIn(tiles: readonly NamedTile[]): TileNames {
  const all = tiles.map((tile) => {
    const names = namesOfTile.get(tile.data) ?? readNames(tile);
    namesOfTile.set(tile.data, names);
    return names;
  });
  return {
    labels: withoutTwins(all.flatMap(({ labels }) => labels)),
    rivers: joined(all.flatMap(({ rivers }) => rivers)),
    streets: joined(all.flatMap(({ streets }) => streets)),
    rails: all.flatMap(({ rails }) => rails),
    borders: all.flatMap(({ borders }) => borders),
  };
}

/** The names of the map with those of the packs, whose tiles know better where rivers and rails run. */
export function withPackNames(
  own: TileNames,
  packs: TileNames,
  tiles: readonly Pick<NamedTile, 'dataTile'>[],
): TileNames {
  const boxes = tiles.map(({ dataTile: { x, y, z } }) => boundsOfTile(x, y, z));
  const isBeyond = ([lon, lat]: LonLat) => !boxes.some((box) => doMeet(box, [lon, lat, lon, lat]));
  const beyond = (lines: readonly MapLine[]) => lines.map((line) => line.filter(isBeyond));
  return {
    labels: withoutTwins([...own.labels, ...packs.labels]),
    rivers: joined([
      ...packs.rivers,
      ...own.rivers.map((river) => ({ ...river, lines: beyond(river.lines) })),
    ]),
    streets: packs.streets,
    rails: [...beyond(own.rails), ...packs.rails],
    borders: own.borders,
  };
}

function joined<T extends NamedStreet>(ways: readonly T[]): readonly T[] {
  const byName = new Map<string, T>();
  for (const way of ways) {
    const known = byName.get(way.name.ru);
    byName.set(way.name.ru, { ...way, lines: [...(known?.lines ?? []), ...way.lines] });
  }
  return [...byName.values()];
}

/** Degrees within which two places of one name are the same place. */
const samePlace = 0.05;

/** A place on the edge of two tiles is in both, and a town is on the map and in a pack. */
function withoutTwins(labels: readonly MapLabel[]): readonly MapLabel[] {
  const kept = new Map<string, MapLabel[]>();
  return labels.filter((label) => {
    const namesakes = kept.get(label.name.ru) ?? [];
    const isTwin = namesakes.some(
      ({ at: [lon, lat] }) =>
        Math.abs(lon - label.at[0]) < samePlace * 2 && Math.abs(lat - label.at[1]) < samePlace,
    );
    if (!isTwin) kept.set(label.name.ru, [...namesakes, label]);
    return !isTwin;
  });
}

function readNames(tile: NamedTile): TileNames {
  const toLonLat = lonLatOf(tile);
  const labels = (tile.data.get('places') ?? []).flatMap(({ props, geom }): MapLabel[] => {
    const at = geom[0]?.[0];
    const name = nameOf(props);
    if (!at || !name) return [];
    return [
      {
        kind: kindOf(props),
        name,
        at: toLonLat(at),
        minZoom: Number(props.min_zoom ?? 0),
        population: Number(props.population ?? 0),
      },
    ];
  });
  const rivers = (tile.data.get('water_label') ?? []).flatMap(({ props, geom }): NamedRiver[] => {
    const name = nameOf(props);
    if (!name) return [];
    return [
      { name, width: Number(props.width ?? 2), lines: geom.map((line) => line.map(toLonLat)) },
    ];
  });
  const streets =
    tile.dataTile.z < streetZoom
      ? []
      : (tile.data.get('roads') ?? []).flatMap(({ props, geom }): NamedStreet[] => {
          const name = props.kind === 'rail' ? undefined : nameOf(props);
          return name ? [{ name, lines: geom.map((line) => line.map(toLonLat)) }] : [];
        });
  const linesOf = (layer: string, kind: string) =>
    (tile.data.get(layer) ?? [])
      .filter(({ props }) => props.kind === kind)
      .flatMap(({ geom }) => geom.map((line) => line.map(toLonLat)));
  const rails = linesOf('roads', 'rail');
  const borders = linesOf('boundaries', 'country');
  return { labels, rivers, streets, rails, borders };
}

/** The data tiles from which streets are named. */
const streetZoom = 13;

type Props = Feature['props'];

/** Without a Belarusian name the Russian one stands, and without that the name on the spot. */
function nameOf(props: Props): LocalizedText | undefined {
  const text = (key: string) => (typeof props[key] === 'string' ? props[key] : undefined);
  const ru = text('name:ru') ?? text('name');
  if (ru === undefined) return undefined;
  const en = text('name:en');
  return { ru, be: text('name:be') ?? ru, ...(en === undefined ? {} : { en }) };
}

function kindOf({ kind, capital }: Props): MapLabel['kind'] {
  if (kind === 'country' || kind === 'region') return kind;
  if (kind === 'neighbourhood') return 'quarter';
  if (capital === 2) return 'capital';
  return capital === 4 ? 'centre' : 'town';
}

function lonLatOf({ dataTile, dim, scale }: NamedTile) {
  const side = 2 ** dataTile.z;
  const size = dim / scale;
  return ({ x, y }: { readonly x: number; readonly y: number }): LonLat => {
    const north = Math.PI * (1 - (2 * (dataTile.y + y / size)) / side);
    const lat = (Math.atan(Math.sinh(north)) * 180) / Math.PI;
    return [((dataTile.x + x / size) / side) * 360 - 180, lat];
  };
}
