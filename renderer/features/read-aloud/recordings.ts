import { type Collection, collections } from '#shared/content-model';
import { type Locale, locales } from '#shared/locales';
import { type Speech, sentenceKey } from '#shared/speech-model';
import type { Content } from '../../db/use-live.ts';

/** Where a sentence is said: a part of a sound file. */
export interface Clip {
  readonly sha256: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Everything that the release says, by the keys of its sentences. */
export type Recordings = { readonly [L in Locale]: ReadonlyMap<string, Clip> };

/** All of them at once: a screen shows texts of many records, and asks for them by their words. */
export async function loadRecordings({ db, words }: Content): Promise<Recordings> {
  const tables = await Promise.all(
    collections.map((name: Collection) => db.table<{ speech?: Speech }>(name).toArray()),
  );
  const speeches = tables.flatMap((records) => records.flatMap(({ speech }) => speech ?? []));
  return indexSpeech(words ? [words, ...speeches] : speeches);
}

export function indexSpeech(speeches: readonly Speech[]): Recordings {
  const index: Record<Locale, Map<string, Clip>> = {
    ru: new Map(),
    be: new Map(),
    en: new Map(),
  };
  for (const speech of speeches) {
    for (const locale of locales) {
      const recording = speech[locale];
      for (const { key, fromMs, toMs } of recording?.sentences ?? []) {
        index[locale].set(key, { sha256: recording?.sha256 ?? '', fromMs, toMs });
      }
    }
  }
  return index;
}

export const findClip = (recordings: Recordings, lang: Locale, text: string): Clip | undefined =>
  recordings[lang].get(sentenceKey(text));
