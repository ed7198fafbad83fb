import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { RegionShapes } from '../host/content-check/geography.ts';

/** ISO 3166-2 of the regions as Natural Earth spells them. */
const idOfName: Readonly<Record<string, string>> = {
  'BY Brest': 'BY-BR',
  'BY Gomel': 'BY-HO',
  'BY Grodno': 'BY-HR',
  'BY Minsk': 'BY-MI',
  'BY Mogilev': 'BY-MA',
  'BY Vitebsk': 'BY-VI',
  'BY City of Minsk': 'BY-HM',
  'RU Belgorod': 'RU-BEL',
  'RU Bryansk': 'RU-BRY',
  'RU City of St. Petersburg': 'RU-SPE',
  'RU Ivanovo': 'RU-IVA',
  'RU Kaliningrad': 'RU-KGD',
  'RU Kaluga': 'RU-KLU',
  'RU Kostroma': 'RU-KOS',
  'RU Kursk': 'RU-KRS',
  'RU Leningrad': 'RU-LEN',
  'RU Lipetsk': 'RU-LIP',
  'RU Moskovsskaya': 'RU-MOS',
  'RU Moskva': 'RU-MOW',
  'RU Nizhegorod': 'RU-NIZ',
  'RU Novgorod': 'RU-NGR',
  'RU Orel': 'RU-ORL',
  'RU Pskov': 'RU-PSK',
  "RU Ryazan'": 'RU-RYA',
  'RU Smolensk': 'RU-SMO',
  'RU Tambov': 'RU-TAM',
  'RU Tula': 'RU-TUL',
  "RU Tver'": 'RU-TVE',
  'RU Vladimir': 'RU-VLA',
  'RU Volgograd': 'RU-VGG',
  'RU Vologda': 'RU-VLG',
  'RU Voronezh': 'RU-VOR',
  "RU Yaroslavl'": 'RU-YAR',
};

type Topology = Parameters<typeof feature>[0];
interface AreaProperties {
  readonly iso_a2?: string;
  readonly name?: string;
}

/** The outlines of the regions, for checking where places lie. */
export async function readRegionShapes(mapSource: string): Promise<RegionShapes> {
  // Our own committed file, whose shape the map's tests cover.
  const topology = JSON.parse(
    await readFile(join(mapSource, 'admin1.topojson'), 'utf8'),
  ) as Topology & {
    readonly objects: { readonly admin1: NonNullable<Topology['objects'][string]> };
  };
  const collection = feature(topology, topology.objects.admin1);
  const areas = 'features' in collection ? collection.features : [collection];
  const byId = new Map<
    string,
    RegionShapes['byId'] extends ReadonlyMap<string, infer P> ? P : never
  >();
  for (const { geometry, properties } of areas) {
    // Natural Earth's columns, as far as the clip kept them.
    const { iso_a2 = '', name = '' } = (properties ?? {}) as AreaProperties;
    const id = idOfName[`${iso_a2} ${name}`];
    // Every area of the file is a polygon or several.
    const { type, coordinates } = geometry as Polygon | MultiPolygon;
    if (id) byId.set(id, (type === 'Polygon' ? [coordinates] : coordinates) as never);
  }
  return { bounds: [20, 50.3, 42, 60.5], byId };
}
