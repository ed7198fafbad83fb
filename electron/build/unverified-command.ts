import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { problemToText } from '../host/content-check/problem-text.ts';
import { listUnverified, type Unverified } from '../host/content-check/unverified.ts';
import { checkRecords } from '../host/publish/check-records.ts';
import { paths } from './paths.ts';
import { readCollections } from './read-content.ts';

/**
 * `npm run content:unverified [-- FILE]`: writes the list of what nobody has verified yet, for the
 * staff, as a table that spreadsheet programs of Russian and Belarusian offices open by a click.
 */
const checked = checkRecords(await readCollections(paths.content));
if (checked.ok) {
  const file = process.argv[2] ?? join(paths.root, 'dist', 'unverified.csv');
  const rows = listUnverified(checked.records);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, toTable(rows));
  const records = rows.filter(({ part }) => part === 'record').length;
  const parts = rows.length - records;
  process.stdout.write(`${file}: ${records} records and ${parts} single statements to verify\n`);
} else {
  process.stderr.write(`${checked.problems.map(problemToText).join('\n')}\n`);
  process.exitCode = 1;
}

function toTable(rows: readonly Unverified[]): string {
  const parts = {
    record: 'Вся запись',
    position: 'Точка на карте',
    statement: 'Утверждение',
    note: 'Заметка',
  } as const;
  const lines = rows.map(({ collection, id, title, part, text, sources }) => [
    collection,
    id,
    title,
    parts[part],
    text,
    sources.join(' '),
  ]);
  const head = ['Раздел', 'Запись', 'Название', 'Что проверить', 'Текст', 'Источники'];
  const cells = [head, ...lines].map((line) =>
    line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'),
  );
  // The mark tells spreadsheet programs that the letters are Unicode.
  return `\ufeff${cells.join('\r\n')}\r\n`;
}
