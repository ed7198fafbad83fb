import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext } from 'react';
import type { KioskInfo } from '#shared/kiosk-api';
import type { Speech } from '#shared/speech-model';
import type { ContentDatabase } from './database.ts';

/** What is shown now: the database of the current release, and this kiosk's settings. */
export interface Content {
  readonly db: ContentDatabase;
  readonly releaseId: string;
  readonly kioskInfo: KioskInfo;
  /** The page's own words, read out, where they have been. */
  readonly words: Speech | undefined;
}

export const ContentContext = createContext<Content | null>(null);

/** Throws outside the provider: screens are mounted only once there is content. */
export function useContent(): Content {
  const content = useContext(ContentContext);
  if (!content) throw new Error('no content');
  return content;
}

/**
 * A query on the content that re-renders when rows change; `undefined` means still loading.
 * `useLiveQuery` alone would show the previous answer after `deps` change.
 */
export function useLive<T>(
  query: (db: ContentDatabase) => Promise<T>,
  deps: readonly (string | number | boolean | undefined)[],
): T | undefined {
  const { db } = useContent();
  const key = [db.name, ...deps].join('\u0000');
  const answer = useLiveQuery(async () => ({ key, value: await query(db) }), [key]);
  return answer?.key === key ? answer.value : undefined;
}
