import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { makeEventTemplate } from '#electron/host/event-import/event-template.ts';
import { readXlsxCells } from '#electron/host/event-import/xlsx-cells.ts';
import { createKioskHost, type KioskHost } from '#electron/host/kiosk-host.ts';
import { eventColumns, type TablePreview } from '#shared/import-model';
import { locales } from '#shared/locales';
import { aShellPort } from '../../../../support/a-shell-port.ts';
import { aReleaseFolder } from '../../../../support/records.ts';

let folder: string;
let factoryFolder: string;
let stick: string;
let host: KioskHost;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-import-'));
  stick = join(folder, 'media', 'KARTY');
  await mkdir(stick, { recursive: true });
  await writeFile(
    join(folder, 'config.json'),
    JSON.stringify({ mediaFolders: [join(folder, 'media')] }),
  );
  factoryFolder = await aReleaseFolder(1);
  host = await createKioskHost({
    dataFolder: folder,
    factoryFolder,
    appVersion: '1',
    shell: aShellPort(),
  });
  await host.api.setPins({ technician: '472901', editor: '835520', helper: '916437' });
  await host.api.leaveStaffMode({});
  await host.api.enterPin({ pin: '835520' });
});
afterEach(async () => {
  host.screenHours.stop();
  host.close();
  await rm(folder, { recursive: true, maxRetries: 5 });
  await rm(factoryFolder, { recursive: true, maxRetries: 5 });
});

async function read(name: string, bytes: Buffer | string): Promise<TablePreview> {
  await writeFile(join(stick, name), bytes);
  const answer = await host.api.readTable({ source: { from: 'stick', stickPath: stick, name } });
  if (!answer.ok) throw new Error(answer.error.type);
  return answer.value;
}

const takeAll = ({ tableId, columns, rows }: TablePreview) =>
  host.api.importEvents({
    tableId,
    holds: columns.map(({ holds }) => holds),
    rows: rows.map(({ line }) => ({
      line,
      when: { ru: '9 июля', be: '9 ліпеня', en: '9 July' },
    })),
  });

const csv = [
  'Название;Назва;Дата начала;Дата окончания;Место;Категория',
  'Ярмарка мёда;Кірмаш мёду;09.07.2026;12.07.2026;Смоленск;Гастрономия',
  'День города;Дзень горада;25.09.2026;;Смоленск;Жизнь города',
].join('\r\n');

/** As Excel on a Russian Windows writes it. */
const toWindows1251 = (text: string): Buffer => {
  const letters = new TextDecoder('windows-1251').decode(
    Uint8Array.from({ length: 256 }, (_, at) => at),
  );
  return Buffer.from([...text].map((letter) => letters.indexOf(letter)));
};

test.each([
  ['windows-1251, as Russian Excel writes it', toWindows1251(csv)],
  ['UTF-8', Buffer.from(csv)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${csv}`)],
  ['UTF-16 with tabs', Buffer.from(`\uFEFF${csv.replaceAll(';', '\t')}`, 'utf16le')],
])('a CSV file in %s becomes drafts', async (_, bytes) => {
  const preview = await read('афиша.csv', bytes);

  expect(preview.rows).toMatchObject([
    { line: 2, kind: 'new', title: 'Ярмарка мёда', startDate: '2026-07-09', endDate: '2026-07-12' },
    { line: 3, kind: 'new', title: 'День города', startDate: '2026-09-25', endDate: null },
  ]);
  expect(await takeAll(preview)).toEqual({ ok: true, value: { added: 2, changed: 0 } });

  const listed = await host.api.listRecords({});
  const events = listed.ok ? listed.value.filter(({ collection }) => collection === 'events') : [];
  expect(events.map(({ title, state, isPublished }) => ({ title, state, isPublished }))).toEqual([
    { title: { ru: 'Ярмарка мёда', be: 'Кірмаш мёду' }, state: 'draft', isPublished: false },
    { title: { ru: 'День города', be: 'Дзень горада' }, state: 'draft', isPublished: false },
  ]);
  const plan = await host.api.getPublishPlan({});
  expect(plan.ok && plan.value.changes).toEqual([]);
  const first = await host.api.openRecord({ collection: 'events', id: events[0]?.id ?? '' });
  expect(first.ok && first.value.record).toMatchObject({
    category: 'gastro',
    months: [7],
    when: { ru: '9 июля', be: '9 ліпеня' },
    startDate: '2026-07-09',
    endDate: '2026-07-12',
  });
});

test('the same file twice does not double; a changed one says what it changes', async () => {
  await takeAll(await read('a.csv', csv));

  const again = await read('a.csv', csv);
  expect(again.rows.map(({ kind }) => kind)).toEqual(['same', 'same']);
  expect(await takeAll(again)).toEqual({ ok: true, value: { added: 0, changed: 0 } });
  const other = await read('b.csv', csv.replace('12.07.2026', '13.07.2026'));
  expect(other.rows).toMatchObject([{ kind: 'changed', changes: ['endDate'] }, { kind: 'same' }]);

  expect(await takeAll(other)).toEqual({ ok: true, value: { added: 0, changed: 1 } });
});

test('an event that staff renamed after it came from a table does not come a second time', async () => {
  await takeAll(await read('a.csv', csv));
  const listed = await host.api.listRecords({});
  const event = listed.ok
    ? listed.value.find(({ title }) => title.be === 'Кірмаш мёду')
    : undefined;
  await host.api.saveRecord({
    collection: 'events',
    id: event?.id ?? '',
    revision: 1,
    changes: ['ru', 'be'].map((locale) => ({ field: `title.${locale}`, value: 'Медовый Спас' })),
  });

  expect((await read('a.csv', csv)).rows.map(({ kind }) => kind)).toEqual(['changed', 'same']);
});

test('what is wrong with a row stands beside it, and the rest of the row is taken over', async () => {
  const { rows } = await read(
    'a.csv',
    [
      'Событие (рус.),Начало,Конец,Категория,Регион',
      'Первое,31.06.2026,,Танцы,Атлантида',
      'Второе,09.07.2026,01.07.2026,Музыка,',
      'второе,09.07.2026,,,',
      ',09.07.2026,,,',
      '#ССЫЛКА!,09.07.2026,,,',
    ].join('\n'),
  );

  const wrong = rows.map(({ problems }) =>
    problems.filter(({ what }) => what !== 'missing').map(({ column, what }) => [column, what]),
  );
  expect(rows.map(({ kind }) => kind)).toEqual(['new', 'new', 'twice', 'nameless', 'nameless']);
  expect(wrong.slice(0, 2)).toEqual([
    [
      ['startDate', 'bad-date'],
      ['category', 'unknown-category'],
      ['region', 'unknown-region'],
    ],
    [['endDate', 'end-before-start']],
  ]);
  expect(rows[1]?.problems).toContainEqual({ column: 'title.be', what: 'missing', found: '' });
});

test('a workbook is read with its dates, and formulas as they were computed last', async () => {
  const book = await writeXlsxFile([
    ['Title (Russian)', 'Start date', 'Description'].map((value) => ({ value })),
    [
      { value: 'Фестиваль' },
      { value: new Date(Date.UTC(2026, 6, 9)), format: 'dd.mm.yyyy' },
      { value: '=HYPERLINK("http://example.org","<script>alert(1)</script>")' },
    ],
    [{ value: 'Ярмарка' }, { value: 46_212 }, { value: 'слово '.repeat(5000) }],
  ]).toBuffer();

  const preview = await read('a.xlsx', book);

  expect(preview.rows).toMatchObject([
    { kind: 'new', startDate: '2026-07-09' },
    { kind: 'new', startDate: '2026-07-09' },
  ]);
  expect(preview.rows[1]?.problems).toContainEqual(
    expect.objectContaining({ column: 'text.en', what: 'too-long' }),
  );
});

test.each(locales)('the headings of the template in %s are all understood', async (locale) => {
  const book = await makeEventTemplate(locale);

  await writeFile(join(stick, 'a.xlsx'), book);
  const source = { from: 'stick', stickPath: stick, name: 'a.xlsx' } as const;
  expect(await host.api.readTable({ source })).toEqual({ ok: false, error: { type: 'empty' } });
  const headings = await headingsOf(book);
  const { columns } = await read('a.csv', `${headings.join(';')}\r\nx;x`);

  expect(columns.map(({ holds }) => holds)).toEqual(eventColumns);
});

test('columns may be understood otherwise', async () => {
  const { tableId, columns } = await read('a.csv', 'Кто;Что\nАнна;Концерт\nПётр;Спектакль');
  expect(columns.map(({ holds }) => holds)).toEqual([null, null]);

  const mapped = await host.api.mapTable({ tableId, holds: [null, 'title.ru'] });

  expect(mapped.ok && mapped.value.rows.map(({ title }) => title)).toEqual([
    'Концерт',
    'Спектакль',
  ]);
});

test('only editors read tables, and only what lies on a stick', async () => {
  await writeFile(join(stick, 'a.csv'), csv);
  await writeFile(join(folder, 'secret.csv'), csv);
  const source = { from: 'stick', stickPath: stick, name: '../../secret.csv' } as const;
  expect(await host.api.readTable({ source })).toEqual({ ok: false, error: { type: 'gone' } });
  expect(await host.api.listTables({})).toEqual({
    ok: true,
    value: [{ stickPath: stick, stick: 'KARTY', name: 'a.csv' }],
  });

  await host.api.leaveStaffMode({});
  await host.api.enterPin({ pin: '916437' });

  const refused = { ok: false, error: { type: 'not-allowed' } };
  expect(await host.api.listTables({})).toEqual(refused);
  expect(await host.api.readTable({ source: { ...source, name: 'a.csv' } })).toEqual(refused);
});

async function headingsOf(book: Buffer): Promise<readonly string[]> {
  return ((await readXlsxCells(book))[0] ?? []).map(String);
}
