import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { collections } from '#shared/content-model';
import { type Locale, locales } from '#shared/locales';
import { recordKey } from '#shared/release-format';
import type { Recording } from '#shared/speech-model';
import { sha256Of } from '../blob-folder.ts';
import type { Records } from './check-records.ts';
import { type SentencesByLocale, sentencesOfRecord } from './sentences-of-record.ts';

interface SpeechFile {
  /** Ogg with Opus. */
  readonly bytes: Buffer;
  readonly sentences: Recording['sentences'];
}

export type SpeechFiles = { readonly [L in Locale]?: SpeechFile };

/** What has been read out of a release: its records, and the words of the page itself. */
export interface ReleaseSpeech {
  readonly records: ReadonlyMap<string, SpeechFiles>;
  readonly words: SpeechFiles;
}

/** What is kept beside each sound file. */
const speechNoteSchema = v.strictObject({
  /** Engine, voice and rules of reading: another of them asks for another file. */
  voice: v.string(),
  sentences: v.array(v.strictObject({ key: v.string(), fromMs: v.number(), toMs: v.number() })),
});

type SpeechNote = v.InferOutput<typeof speechNoteSchema>;

/** Files are named by what they say, so that an edited text is silent until it is read out anew. */
export const speechName = (locale: Locale, sentences: readonly string[]): string =>
  sha256Of([locale, ...sentences].join('\n')).slice(0, 32);

/** Finds what has been read out of these texts. Nothing need have been. */
export async function readSpeech(
  records: Records,
  words: SentencesByLocale,
  folder: string,
): Promise<ReleaseSpeech> {
  const found = new Map<string, SpeechFiles>();
  for (const collection of collections) {
    for (const record of records[collection]) {
      const files = await findFiles(sentencesOfRecord(record), folder);
      if (Object.keys(files).length > 0) found.set(recordKey(collection, record.id), files);
    }
  }
  return { records: found, words: await findFiles(words, folder) };
}

async function findFiles(sentences: SentencesByLocale, folder: string): Promise<SpeechFiles> {
  const files: { [L in Locale]?: SpeechFile } = {};
  for (const locale of locales) {
    const name = speechName(locale, sentences[locale]);
    const note = await readSpeechNote(folder, name);
    const bytes = note && (await readFile(join(folder, `${name}.ogg`)).catch(() => null));
    if (bytes) files[locale] = { bytes, sentences: note.sentences };
  }
  return files;
}

/** What stands beside a sound file; null where there is none, or it is damaged. */
export async function readSpeechNote(folder: string, name: string): Promise<SpeechNote | null> {
  try {
    const text = await readFile(join(folder, `${name}.json`), 'utf8');
    return v.parse(speechNoteSchema, JSON.parse(text));
  } catch {
    return null;
  }
}
