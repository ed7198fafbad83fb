import type { LonLat, MapLabel } from '../shared/base-map.ts';
import type { LocalizedText } from '../shared/content-fields.ts';

export interface LocalityFile {
  readonly features: readonly {
    readonly properties: {
      readonly kind?: 'locality' | 'region' | 'country';
      readonly 'name:ru': string;
      readonly 'name:be': string;
      readonly 'name:en'?: string;
      readonly min_zoom: number;
      readonly population?: number;
      /** 2 for the capital of a country, 4 for the centre of a region. */
      readonly capital?: number;
    };
    readonly geometry: { readonly coordinates: readonly number[] };
  }[];
}

/** Corrects the open data by hand, name by name. */
export interface NameRow {
  /** The Russian name in the data, where that is wrong too. */
  readonly was?: string;
  readonly ru: string;
  readonly be?: string;
  readonly en?: string;
  readonly zoom?: number;
  /** Suburbs, quarters, and towns too small and far for a map of this region. */
  readonly drop?: true;
}

/** Countries, regions and towns with their names in the three languages, the greatest first. */
export function readLabels(files: readonly LocalityFile[], names: readonly NameRow[]): MapLabel[] {
  const rowByName = new Map(names.map((row) => [row.was ?? row.ru, row]));
  return files
    .flatMap((file) => file.features)
    .flatMap(({ properties, geometry }): MapLabel[] => {
      const row = rowByName.get(properties['name:ru']);
      if (row?.drop) return [];
      const [lon = 0, lat = 0] = geometry.coordinates;
      return [
        {
          kind: kindOf(properties),
          name: nameOf(properties, row),
          at: [round(lon), round(lat)] satisfies LonLat,
          minZoom: row?.zoom ?? properties.min_zoom,
          population: properties.population ?? 0,
        },
      ];
    })
    .sort((a, b) => a.minZoom - b.minZoom || b.population - a.population);
}

type Properties = LocalityFile['features'][number]['properties'];

function nameOf(properties: Properties, row: NameRow | undefined): LocalizedText {
  const en = properties['name:en'] ?? row?.en;
  return {
    ru: row?.ru ?? properties['name:ru'],
    be: row?.be ?? properties['name:be'],
    ...(en === undefined ? {} : { en }),
  };
}

function kindOf({ kind, capital }: Properties): MapLabel['kind'] {
  if (kind === 'country' || kind === 'region') return kind;
  if (capital === 2) return 'capital';
  return capital === 4 ? 'centre' : 'town';
}

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
