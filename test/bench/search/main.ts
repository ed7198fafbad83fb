import MiniSearch from 'minisearch';
import { findEntries } from '#renderer/features/search/find-entries.ts';
import { listEntries, type SearchedRecords } from '#renderer/features/search/list-entries.ts';
import type { SearchEntry } from '#renderer/features/search/search-entry.ts';
import { buildIndex } from '#renderer/features/search/search-index.ts';
import { buildWordIndex, namesOf, wordIndexOptions } from '#renderer/features/search/word-index.ts';
import articles from '../../../assets/content/articles.json';
import events from '../../../assets/content/events.json';
import exhibits from '../../../assets/content/exhibits.json';
import lines from '../../../assets/content/lines.json';
import places from '../../../assets/content/places.json';
import regions from '../../../assets/content/regions.json';
import services from '../../../assets/content/services.json';
import stations from '../../../assets/content/stations.json';
import tours from '../../../assets/content/tours.json';
import { searchQueries } from '../../support/search-queries.ts';

/** Milliseconds, megabytes of JSON and the number of entries. */
export interface SearchFigures {
  readonly entries: number;
  readonly build: readonly number[];
  readonly load: readonly number[];
  readonly jsonMb: number;
  readonly query: readonly number[];
}

/** The real records, and copies of them under other names until there are so many in all. */
function entriesOf(count: number) {
  // The content build validates these files; here they are taken as they are.
  const records = {
    regions,
    places,
    stations,
    lines,
    services,
    events,
    exhibits,
    articles,
    tours,
  } as unknown as SearchedRecords;
  const real = listEntries(records);
  const copies = Array.from({ length: Math.max(0, count - real.length) }, (_, index) => {
    const original = real[index % real.length];
    if (!original) throw new Error('no records');
    const name = syllablesOf(index);
    const { ru, be, en } = original.title;
    return {
      ...original,
      key: `copy:${index}`,
      title: { ru: `${ru} ${name}`, be: `${be} ${name}`, en: `${en ?? ru} ${name}` },
    };
  });
  return [...real, ...copies];
}

/** A word of its own for each number, so that the vocabulary grows as with real names. */
function syllablesOf(number: number): string {
  const syllables = ['ва', 'до', 'ли', 'му', 'нэ', 'ро', 'ся', 'ту', 'хо', 'ше'];
  return [...String(number + 1000)].map((digit) => syllables[Number(digit)]).join('');
}

async function timesOf<T>(items: readonly T[], run: (item: T) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (const item of items) {
    const from = performance.now();
    await run(item);
    times.push(performance.now() - from);
  }
  return times;
}

const withNames = (entries: readonly SearchEntry[]) =>
  entries.map((entry) => ({ entry, names: namesOf(entry) }));

async function measure(count: number): Promise<SearchFigures> {
  const entries = entriesOf(count);
  const json = JSON.stringify(await buildWordIndex(withNames(entries), async () => undefined));
  const index = await buildIndex(entries, [54.7829, 32.0453]);
  const rounds = [1, 2, 3, 4, 5];
  return {
    entries: entries.length,
    build: await timesOf(rounds, () => buildIndex(entries, undefined)),
    load: await timesOf(rounds, () => {
      // Whole names are compared too; they are not in the index.
      withNames(entries);
      MiniSearch.loadJSON(json, wordIndexOptions);
    }),
    jsonMb: new TextEncoder().encode(json).length / 2 ** 20,
    query: await timesOf(Object.values(searchQueries).flat(), ([query, locale]) =>
      findEntries(index, query, locale, () => true),
    ),
  };
}

declare global {
  interface Window {
    measureSearch: typeof measure;
  }
}

window.measureSearch = measure;
