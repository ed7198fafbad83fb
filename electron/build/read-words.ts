import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Locale, locales } from '#shared/locales';
import { sentencesOf } from '#shared/sentences';
import type { SentencesByLocale } from '../host/publish/sentences-of-record.ts';
import { paths } from './paths.ts';
import { readJson } from './read-content.ts';

/** The page's own words, without those of the staff and those that hold a number or a name. */
export async function readWords(): Promise<SentencesByLocale> {
  const lists = await Promise.all(
    locales.map(async (each) => [each, await wordsOf(each)] as const),
  );
  return Object.fromEntries(lists) as Record<Locale, readonly string[]>;
}

async function wordsOf(locale: Locale): Promise<readonly string[]> {
  const folder = join(paths.locales, locale);
  const files = (await readdir(folder)).filter((name) => name !== 'staff.json').sort();
  const found = new Set<string>();
  for (const file of files) {
    for (const text of textsIn(await readJson(join(folder, file)))) {
      if (text.includes('{{') || !/\p{L}/u.test(text)) continue;
      for (const sentence of sentencesOf(text)) found.add(sentence);
    }
  }
  return [...found];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
