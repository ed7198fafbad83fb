import { useEffect, useState } from 'react';
import type { Collection } from '#shared/content-model';
import { recordKey } from '#shared/release-format';
import { upcomingOccurrences } from '../../calendar/occurrence.ts';
import type { ContentDatabase } from '../../db/database.ts';
import { isShown } from '../../db/is-shown.ts';
import { useLocalOverlay } from '../../db/local-overlay.ts';
import { type Content, useContent } from '../../db/use-live.ts';
import { localDateOf } from '../../i18n/format.ts';
import { useNow } from '../../session/use-now.ts';
import { listEntries } from './list-entries.ts';
import type { EntryKind, SearchEntry } from './search-entry.ts';
import { buildIndex, type SearchIndex } from './search-index.ts';

/** One release is searched at a time: its index is built once and kept. */
let built: { readonly key: string; readonly index: Promise<SearchIndex> } | undefined;

type Searched = Pick<Content, 'db' | 'kioskInfo'>;

const keyOf = ({ db, kioskInfo }: Searched): string => `${db.name} ${kioskInfo.placeId}`;

/** Builds the index of a release as soon as it is there, so that no visitor waits for it. */
export function prepareSearch(content: Searched): Promise<SearchIndex> {
  const key = keyOf(content);
  if (built?.key !== key) {
    const index = readIndex(content.db, content.kioskInfo.placeId);
    built = { key, index };
    index.catch(() => {
      // The database was replaced meanwhile: whoever asks next builds it anew.
      if (built?.index === index) built = undefined;
    });
  }
  return built.index;
}

/** The index of the present release; `undefined` for the moment that it takes to build it. */
export function useSearchIndex(): SearchIndex | undefined {
  const { db, kioskInfo } = useContent();
  const [ready, setReady] = useState<{ readonly key: string; readonly index: SearchIndex }>();
  const key = keyOf({ db, kioskInfo });

  useEffect(
    function load() {
      let left = false;
      prepareSearch({ db, kioskInfo })
        .then((index) => {
          if (!left) setReady({ key, index });
        })
        // Another database takes its place, and with it this runs again.
        .catch(() => undefined);
      return () => {
        left = true;
      };
    },
    [db, kioskInfo, key],
  );

  return ready?.key === key ? ready.index : undefined;
}

async function readIndex(db: ContentDatabase, placeId: string): Promise<SearchIndex> {
  const [regions, places, stations, lines, services, events, exhibits, articles, tours] =
    await Promise.all([
      db.regions.toArray(),
      db.places.toArray(),
      db.stations.toArray(),
      db.lines.toArray(),
      db.services.toArray(),
      db.events.toArray(),
      db.exhibits.toArray(),
      db.articles.toArray(),
      db.tours.toArray(),
    ]);
  const records = { regions, places, stations, lines, services, events, exhibits, articles, tours };
  const kiosk = places.find(({ id }) => id === placeId)?.position;
  return buildIndex(listEntries(records), kiosk, nextTask);
}

/** After touches and frames that wait have had their turn. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What may be shown today: nothing out of its time or hidden by staff, no event that is over. */
export function useIsShown(index: SearchIndex | undefined): (entry: SearchEntry) => boolean {
  const now = useNow();
  const hiddenHere = useLocalOverlay((overlay) => overlay.hidden);
  const events = index?.entries.flatMap(({ entry }) => entry.event ?? []) ?? [];
  const coming = new Set(
    upcomingOccurrences(events, localDateOf(now)).map(({ event }) => event.id),
  );
  return (entry) => {
    const [collection, id] = recordOf(entry);
    const hidden = collection && id ? hiddenHere[recordKey(collection, id)] : undefined;
    return (
      isShown({ ...entry, hidden: hidden ?? entry.hidden }, now) &&
      (!entry.event || coming.has(entry.event.id))
    );
  };
}

const collectionOf: { readonly [K in EntryKind]?: Collection } = {
  place: 'places',
  region: 'regions',
  tour: 'tours',
  article: 'articles',
  event: 'events',
  exhibit: 'exhibits',
  service: 'services',
  line: 'lines',
  station: 'stations',
  halt: 'stations',
};

const recordOf = ({ kind, screen }: SearchEntry) =>
  [collectionOf[kind], 'id' in screen ? screen.id : undefined] as const;
