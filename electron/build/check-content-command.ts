import { join } from 'node:path';
import { collections } from '#shared/content-model';
import { type Locale, locales } from '#shared/locales';
import { checkContent } from '../host/content-check/check-content.ts';
import { localizedFields } from '../host/content-check/localized-fields.ts';
import { problemToText } from '../host/content-check/problem-text.ts';
import { wordsOf } from '../host/content-check/text-rules.ts';
import { ContentError, checkRecords, type Records } from '../host/publish/check-records.ts';
import { type LoadedSpeller, loadSpellers } from './load-spellers.ts';
import { paths } from './paths.ts';
import { readCollections } from './read-content.ts';
import { readRegionShapes } from './read-region-shapes.ts';

/** `npm run check:content`: everything that staff's publishing checks, on the factory records. */
try {
  const checked = checkRecords(await readCollections(paths.content));
  if (checked.ok) await report(checked.records);
  else fail(checked.problems.map(problemToText));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  fail([error.message]);
}

async function report(records: Records): Promise<void> {
  const spellers = await loadSpellers(join(paths.content, 'words'));
  const shapes = await readRegionShapes(paths.mapSource);
  const problems = checkContent(records, { shapes, spellers }).map(problemToText);
  for (const locale of locales) problems.push(...allowedWordProblems(locale, spellers[locale]));
  if (problems.length > 0) return fail(problems);

  const count = collections.reduce((sum, name) => sum + records[name].length, 0);
  const languages = locales.map((locale) => {
    const allowed = spellers[locale].allowed.length;
    return `${locale} ${countWords(records, locale)} words (${allowed} allowed names)`;
  });
  process.stdout.write(`${count} records: ${languages.join(', ')}\n`);
}

function allowedWordProblems(locale: Locale, { allowed, needless }: LoadedSpeller): string[] {
  const file = `words/${locale}.txt`;
  const unsorted = allowed.filter((word, index) => index > 0 && word <= (allowed[index - 1] ?? ''));
  return [
    ...unsorted.map((word) => `${file}: ${word}: is out of order or occurs twice`),
    ...needless().map((word) => `${file}: ${word}: is not needed`),
  ];
}

function countWords(records: Records, locale: Locale): number {
  return collections
    .flatMap((name) => records[name].flatMap((record) => localizedFields(record)))
    .flatMap(({ texts }) => texts[locale] ?? [])
    .reduce((sum, text) => sum + wordsOf(text).length, 0);
}

function fail(problems: readonly string[]): void {
  process.stderr.write(`${problems.join('\n')}\n${problems.length} problems\n`);
  process.exitCode = 1;
}
