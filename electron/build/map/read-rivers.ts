import type { LineString, MultiLineString, Position } from 'geojson';
import type { CityPlanSource } from '../../shared/city-plan.ts';
import type { LocalizedText } from '../../shared/content-fields.ts';
import { smoothLine } from '../../shared/smooth-line.ts';

export interface River {
  readonly name: LocalizedText | null;
  /** 2 for small rivers to 4 for the greatest. */
  readonly width: number;
  readonly lines: readonly Position[][];
}

export interface RiverFile {
  readonly features: readonly {
    readonly properties: {
      readonly name: string;
      readonly rivernum: number;
      /** 3 for the greatest to 9. */
      readonly scalerank: number;
    };
    readonly geometry: LineString | MultiLineString;
  }[];
}

/** Rivers that Natural Earth lacks, drawn by us from town to town on their banks. */
export interface TracedRiverFile {
  readonly features: readonly {
    readonly properties: {
      readonly 'name:ru': string;
      readonly 'name:be': string;
      readonly 'name:en': string;
      readonly width: number;
    };
    readonly geometry: LineString;
  }[];
}

/** Natural Earth's English names; two of its rivers have none and go by number. */
const names: Readonly<Record<string, LocalizedText>> = {
  1051: { ru: 'Москва', be: 'Масква', en: 'Moskva' },
  987: { ru: 'Ловать', be: 'Ловаць', en: 'Lovat' },
  Bug: { ru: 'Западный Буг', be: 'Заходні Буг', en: 'Bug' },
  'Daugava (Zapadnaya Dvina)': { ru: 'Западная Двина', be: 'Заходняя Дзвіна', en: 'Western Dvina' },
  Desna: { ru: 'Десна', be: 'Дзясна', en: 'Desna' },
  Dnepre: { ru: 'Днепр', be: 'Дняпро', en: 'Dnieper' },
  'Dnipro (Dnieper)': { ru: 'Днепр', be: 'Дняпро', en: 'Dnieper' },
  Don: { ru: 'Дон', be: 'Дон', en: 'Don' },
  Msta: { ru: 'Мста', be: 'Мста', en: 'Msta' },
  Mukhavyets: { ru: 'Мухавец', be: 'Мухавец', en: 'Mukhavets' },
  Narva: { ru: 'Нарва', be: 'Нарва', en: 'Narva' },
  'Neman (Nemunas)': { ru: 'Неман', be: 'Нёман', en: 'Neman' },
  'Neris (Vilija)': { ru: 'Вилия', be: 'Вілія', en: 'Viliya' },
  Neva: { ru: 'Нева', be: 'Нява', en: 'Neva' },
  Oka: { ru: 'Ока', be: 'Ака', en: 'Oka' },
  Pripyat: { ru: 'Припять', be: 'Прыпяць', en: 'Pripyat' },
  Seym: { ru: 'Сейм', be: 'Сейм', en: 'Seym' },
  Tvertsa: { ru: 'Тверца', be: 'Цвярца', en: 'Tvertsa' },
  Velikaya: { ru: 'Великая', be: 'Вялікая', en: 'Velikaya' },
  Vistula: { ru: 'Висла', be: 'Вісла', en: 'Vistula' },
  Volga: { ru: 'Волга', be: 'Волга', en: 'Volga' },
  Volkhov: { ru: 'Волхов', be: 'Волхаў', en: 'Volkhov' },
};

/** West of this the "Oka" of Natural Earth is the Ugra; the clip holds only the traced one. */
const westOfOka = 35.7;

type PlanRiver = CityPlanSource['rivers'][number];

/** Within the plans of towns rivers follow their course there, which is known better. */
export function readRivers(
  file: RiverFile,
  traced: TracedRiverFile,
  planned: readonly PlanRiver[],
): readonly River[] {
  const natural = file.features.map(({ properties, geometry }): River => {
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    const name = names[properties.name] ?? names[properties.rivernum] ?? null;
    const courses = planned.filter((river) => river.name.ru === name?.ru);
    return {
      name,
      width: widthOf(properties.scalerank),
      lines: (properties.name === 'Oka' ? lines.filter(isEastOf(westOfOka)) : lines).map((line) =>
        rounded(courses.reduce(withCourse, line), courses.length > 0 ? 6 : 3),
      ),
    };
  });
  const ours = traced.features.map(({ properties, geometry }): River => {
    return {
      name: { ru: properties['name:ru'], be: properties['name:be'], en: properties['name:en'] },
      width: properties.width,
      lines: [smoothLine(toPoints(geometry.coordinates))],
    };
  });
  return [...natural, ...ours];
}

/** The line with the course of a plan in place of its own points there. */
function withCourse(line: Position[], { onLand, line: course }: PlanRiver): Position[] {
  if (!onLand) return line;
  const [west, south, east, north] = onLand;
  const isInside = ([lon = 0, lat = 0]: Position) =>
    lon > west && lon < east && lat > south && lat < north;
  const [first, last] = [line.findIndex(isInside), line.findLastIndex(isInside)];
  if (first < 0) return line;
  const before = line[first - 1] ?? line[first];
  const away = ([lon, lat]: PlanRiver['line'][number]) =>
    Math.hypot(lon - (before?.[0] ?? 0), lat - (before?.[1] ?? 0));
  const [start, end] = [course[0], course.at(-1)];
  const isAgainst = start && end && away(end) < away(start);
  const points = (isAgainst ? course.toReversed() : course).map(([lon, lat]) => [lon, lat]);
  return [...line.slice(0, first), ...points, ...line.slice(last + 1)];
}

const toPoints = (line: readonly Position[]) =>
  line.map(([lon = 0, lat = 0]) => [lon, lat] as const);

/** Drawn near, the few points of the open data would be corners that no river has; beside a plan it is drawn nearest. */
const rounded = (line: readonly Position[], stepsPerPart: number): Position[] =>
  smoothLine(toPoints(line), stepsPerPart);

const isEastOf = (west: number) => (line: Position[]) => line.every(([lon = 0]) => lon > west);

const widthOf = (scalerank: number): number => (scalerank <= 5 ? 4 : scalerank <= 7 ? 3 : 2);
