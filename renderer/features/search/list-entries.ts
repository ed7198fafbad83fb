import type { Article } from '#shared/article-model';
import type { LocalizedList, LocalizedText } from '#shared/content-fields';
import type { Collection, RecordOf } from '#shared/content-model';
import { type Locale, locales } from '#shared/locales';
import type { Place } from '#shared/place-model';
import { resources } from '../../i18n/resources.ts';
import type { Screen } from '../../session/screen.ts';
import {
  type AskName,
  askNames,
  type PageName,
  pageNames,
  type SearchEntry,
} from './search-entry.ts';

/** The records in which visitors search; notices and questions have no screen of their own. */
export type SearchedRecords = {
  readonly [C in Exclude<Collection, 'notices' | 'questions'>]: readonly RecordOf<C>[];
};

/** Everything that can be found, out of the records of one release. */
export function listEntries(records: SearchedRecords): readonly SearchEntry[] {
  const regionTitle = new Map(records.regions.map(({ id, title }) => [id, title]));
  const placesByTown = groupByTown(records.places);
  return [
    ...[...placesByTown.values()].flatMap((places) => townEntry(places, regionTitle)),
    ...records.places.map((place): SearchEntry => {
      const alone = placesByTown.get(place.city.ru)?.length === 1;
      return {
        ...common('place', place),
        screen: { name: 'place', id: place.id },
        // A town with a single place has no entry of its own: the place answers to its name.
        otherNames: alone ? [withoutDistrict(place.city)] : [],
        where: place.city,
        region: regionTitle.get(place.region),
        category: place.category,
        facts: texts(place.lead, place.body, place.lookAt),
        position: place.position,
      };
    }),
    ...records.regions.flatMap((region): SearchEntry[] => {
      const count = records.places.filter((place) => place.region === region.id).length;
      if (count === 0) return [];
      const screen: Screen = { name: 'region', id: region.id };
      return [
        {
          ...common('region', region),
          screen,
          country: region.country,
          count,
          facts: texts(region.text),
        },
      ];
    }),
    ...records.tours.map(
      (tour): SearchEntry => ({
        ...common('tour', tour),
        screen: { name: 'tour', id: tour.id },
        facts: texts(tour.text),
      }),
    ),
    ...pageNames.map(pageEntry),
    ...askNames.map(askEntry),
    // The article of questions and answers is the screen "across the border".
    ...records.articles.filter(({ decision }) => !decision).map(articleEntry),
    ...records.events.map(
      (event): SearchEntry => ({
        ...common('event', event),
        screen: { name: 'event', id: event.id },
        where: event.place,
        facts: texts(event.text),
        event,
      }),
    ),
    ...records.exhibits.map(
      (exhibit): SearchEntry => ({
        ...common('exhibit', exhibit),
        screen: { name: 'exhibit', id: exhibit.id },
        where: exhibit.place ?? regionTitle.get(exhibit.regions[0] ?? ''),
        facts: texts(exhibit.text),
      }),
    ),
    ...records.services.map(
      (service): SearchEntry => ({
        ...common('service', service),
        screen: { name: 'service', id: service.id },
      }),
    ),
    ...records.lines.map(
      (line): SearchEntry => ({
        ...common('line', line),
        screen: { name: 'line', id: line.id },
      }),
    ),
    ...records.stations.flatMap((station): SearchEntry[] => {
      if (station.stopType === 'border') return [];
      const kind = station.stopType === 'halt' ? 'halt' : 'station';
      return [
        {
          ...common(kind, station),
          screen: { name: 'station', id: station.id },
          country: station.countries[0],
          position: station.position,
        },
      ];
    }),
  ];
}

function common(
  kind: SearchEntry['kind'],
  record: RecordOf<keyof SearchedRecords>,
): Omit<SearchEntry, 'screen'> {
  const { id, title, hidden, showFrom, showUntil } = record;
  return { key: `${kind}:${id}`, kind, title, hidden, showFrom, showUntil };
}

/** «Мир (Кореличский район)» is «Мир». */
export const withoutDistrict = ({ ru, be, en }: LocalizedText): LocalizedText => ({
  ru: ru.replace(district, ''),
  be: be.replace(district, ''),
  ...(en === undefined ? {} : { en: en.replace(district, '') }),
});
const district = / \(.*\)$/;

function groupByTown(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const group = groups.get(place.city.ru);
    if (group) group.push(place);
    else groups.set(place.city.ru, [place]);
  }
  return groups;
}

/** A town leads to the list of its places. */
function townEntry(
  places: readonly Place[],
  regionTitle: ReadonlyMap<string, LocalizedText>,
): SearchEntry[] {
  const [first] = places;
  if (!first || places.length < 2) return [];
  return [
    {
      key: `town:${first.city.ru}`,
      kind: 'town',
      title: first.city,
      screen: { name: 'places', filter: { city: first.city.ru }, page: 1 },
      region: regionTitle.get(first.region),
      count: places.length,
      position: first.position,
    },
  ];
}

const articleEntry = (article: Article): SearchEntry => ({
  ...common('article', article),
  screen: { name: 'article', id: article.id },
  otherNames: soughtIn(article.id),
  facts: byLocale((locale) => [
    article.summary[locale] ?? '',
    ...article.sections.flatMap(({ heading, paragraphs }) => [
      heading[locale] ?? '',
      ...(paragraphs[locale] ?? []),
    ]),
  ]),
});

/** Words by which visitors look for what an article tells, besides its title. */
function soughtIn(articleId: string): readonly LocalizedText[] {
  const { articleWords } = resources.ru.search;
  if (!isKeyOf(articleWords, articleId)) return [];
  return [byLocale((locale) => resources[locale].search.articleWords[articleId])];
}

const isKeyOf = <T extends object>(object: T, key: PropertyKey): key is keyof T =>
  Object.hasOwn(object, key);

const screenOfPage: Readonly<Record<PageName, Screen>> = {
  places: { name: 'places', filter: {}, page: 1 },
  regions: { name: 'regions', page: 1 },
  tours: { name: 'tours', page: 1 },
  map: { name: 'map' },
  trains: { name: 'trains' },
  events: { name: 'events', page: 1 },
  exhibits: { name: 'exhibits', page: 1 },
  border: { name: 'border', answers: {} },
  info: { name: 'info' },
  quiz: { name: 'quiz' },
  postcard: { name: 'postcard', page: 1 },
  list: { name: 'list' },
  help: { name: 'help' },
};

const pageEntry = (page: PageName): SearchEntry => ({
  key: `page:${page}`,
  kind: 'page',
  title: byLocale((locale) => resources[locale].search.page[page]),
  screen: screenOfPage[page],
  otherNames: [byLocale((locale) => resources[locale].search.pageWords[page])],
  page,
});

/** The screen of help says whom to ask. Each word is a name: «кафе» is more than «кафедральный». */
const askEntry = (ask: AskName): SearchEntry => ({
  key: `ask:${ask}`,
  kind: 'ask',
  title: byLocale((locale) => resources[locale].search.ask[ask].title),
  screen: { name: 'help' },
  otherNames: locales.flatMap((locale) =>
    resources[locale].search.ask[ask].words
      .split(', ')
      .map((word): LocalizedText => ({ ru: word, be: word })),
  ),
  ask,
});

/** Everything that a record says, by language. */
const texts = (...parts: readonly (LocalizedText | LocalizedList | undefined)[]) =>
  byLocale((locale) => parts.flatMap((part) => part?.[locale] ?? []));

function byLocale<T>(value: (locale: Locale) => T): Record<Locale, T> {
  // `fromEntries` widens the keys; they are exactly the locales.
  return Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Record<Locale, T>;
}
