import type { Feature, Point } from 'geojson';
import type { LocalizedText } from '../../shared/content-fields.ts';
import { nameTags } from './name-tags.ts';

export interface LocalityFile {
  readonly features: readonly {
    readonly properties: LocalityProperties;
    readonly geometry: { readonly coordinates: readonly number[] };
  }[];
}

interface LocalityProperties {
  readonly kind?: 'locality' | 'region' | 'country';
  readonly 'name:ru': string;
  readonly 'name:be': string;
  readonly 'name:en'?: string;
  readonly min_zoom: number;
  readonly population?: number;
  /** 2 for the capital of a country, 4 for the centre of a region. */
  readonly capital?: number;
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

/** A name on the map with the tags that Protomaps gives to places. */
export type Label = Feature<Point, LabelTags>;
interface LabelTags {
  readonly kind: 'country' | 'region' | 'locality';
  readonly kind_detail: string;
  readonly min_zoom: number;
  readonly population?: number;
  readonly capital?: number;
  readonly [name: `name${string}`]: string;
}

/** Countries, regions and towns with their names in the three languages, the greatest first. */
export function readLabels(files: readonly LocalityFile[], names: readonly NameRow[]): Label[] {
  const rowByName = new Map(names.map((row) => [row.was ?? row.ru, row]));
  return files
    .flatMap((file) => file.features)
    .flatMap(({ properties, geometry }): Label[] => {
      const row = rowByName.get(properties['name:ru']);
      if (row?.drop) return [];
      const { kind = 'locality', population, capital } = properties;
      const tags: LabelTags = {
        kind,
        kind_detail: kind === 'locality' ? sizeOf(population ?? 0) : kind,
        min_zoom: row?.zoom ?? properties.min_zoom,
        ...(population ? { population } : {}),
        ...(capital ? { capital } : {}),
        ...nameTags(nameOf(properties, row)),
      };
      const [lon = 0, lat = 0] = geometry.coordinates;
      const point: Point = { type: 'Point', coordinates: [lon, lat] };
      return [{ type: 'Feature', properties: tags, geometry: point }];
    })
    .sort(
      ({ properties: a }, { properties: b }) =>
        a.min_zoom - b.min_zoom || (b.population ?? 0) - (a.population ?? 0),
    );
}

function nameOf(properties: LocalityProperties, row: NameRow | undefined): LocalizedText {
  const en = properties['name:en'] ?? row?.en;
  return {
    ru: row?.ru ?? properties['name:ru'],
    be: row?.be ?? properties['name:be'],
    ...(en === undefined ? {} : { en }),
  };
}

const sizeOf = (population: number): string =>
  population >= 100_000 ? 'city' : population >= 5_000 ? 'town' : 'village';
