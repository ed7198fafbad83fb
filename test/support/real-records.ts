import { readFileSync } from 'node:fs';
import { listEntries, type SearchedRecords } from '#renderer/features/search/list-entries.ts';
import { buildIndex, type SearchIndex } from '#renderer/features/search/search-index.ts';

const contentFolder = new URL('../../assets/content/', import.meta.url);

function read(collection: string): never {
  // The content build validates these files; here they are taken as they are.
  return JSON.parse(readFileSync(new URL(`${collection}.json`, contentFolder), 'utf8')) as never;
}

/** The records that the kiosk is delivered with. */
export const realRecords: SearchedRecords = {
  regions: read('regions'),
  places: read('places'),
  stations: read('stations'),
  lines: read('lines'),
  services: read('services'),
  events: read('events'),
  exhibits: read('exhibits'),
  articles: read('articles'),
  tours: read('tours'),
};

/** Победы square in Smolensk, where the kiosk stands. */
const kiosk = [54.7829, 32.0453] as const;

export const realIndex = (): Promise<SearchIndex> =>
  buildIndex(listEntries(realRecords), [...kiosk]);
