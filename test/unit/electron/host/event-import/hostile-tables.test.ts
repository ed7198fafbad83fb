import { deflateRawSync } from 'node:zlib';
import { makeZip } from 'client-zip';
import { expect, test } from 'vitest';
import { readTable } from '#electron/host/event-import/read-table.ts';
import { mostTableRows } from '#shared/import-model';

const spreadsheetNs = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationNs = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The least that is a workbook, with the given rows of its only sheet as XML. */
const partsOf = (rows: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  'xl/workbook.xml': `<workbook xmlns="${spreadsheetNs}" xmlns:r="${relationNs}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationNs}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${spreadsheetNs}"><sheetData><row r="1">${cell('A1', 'Название')}</row><row r="2">${cell('A2', 'Ярмарка')}</row>${rows}</sheetData></worksheet>`,
});

const cell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

async function aBook(rows: string): Promise<Buffer> {
  const files = Object.entries(partsOf(rows)).map(([name, input]) => ({ name, input }));
  const chunks: Uint8Array[] = [];
  for await (const chunk of makeZip(files)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** One deflated entry that says it holds `claimed` bytes. */
function aPackedEntry(name: string, content: Buffer, claimed: number): Buffer {
  const packed = deflateRawSync(content, { level: 9 });
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(claimed, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    fields,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\u0005\u0006'), end]);
}

const refused = (type: string) => ({ ok: false, error: { type } });
const sheet = 'xl/worksheets/sheet1.xml';
const zeros = Buffer.alloc(200_000_000);

test('the plain workbook of these tests can be read', async () => {
  expect(await readTable(await aBook(''))).toMatchObject({ ok: true });
});

test('a bomb that tells its size is refused before it is unpacked', async () => {
  const bomb = aPackedEntry(sheet, zeros, zeros.length);
  expect(bomb.length).toBeLessThan(250_000);

  expect(await readTable(bomb)).toEqual(refused('too-large'));
});

test('a bomb that lies about its size is stopped at it', async () => {
  const before = process.memoryUsage().arrayBuffers;

  expect(await readTable(aPackedEntry(sheet, zeros, 1000))).toEqual(refused('not-a-table'));

  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30_000_000);
});

test.each([
  ['far below and to the right', cell('XFD1048576', 'x'), 'too-large'],
  ['at an address in disguise', cell('&#88;FD1048576', 'x'), 'not-a-table'],
  ['in a row of its own quotes', "<c r='XFD1048576' t='str'><v>x</v></c>", 'too-large'],
])('a cell %s takes no memory', async (_, xml, type) => {
  expect(await readTable(await aBook(`<row r="3">${xml}</row>`))).toEqual(refused(type));
});

test('empty cells that a program left at the far end are no harm', async () => {
  const book = await aBook('<row r="1048576"><c r="AMJ1048576" s="0"/></row>');

  expect(await readTable(book)).toMatchObject({ ok: true, value: { leftOut: 0 } });
});

test('entities are not multiplied', async () => {
  const book = await aBook(`<row r="3">${cell('A3', '&lol;&lol;')}</row>`);

  expect(await readTable(book)).toMatchObject({
    ok: true,
    value: { rows: [{}, { cells: [{ text: '&lol;&lol;' }] }] },
  });
});

test('more rows than anybody can look through are left out, and counted', async () => {
  const csv = `Название\n${'Ярмарка\n'.repeat(mostTableRows + 7)}`;

  const table = await readTable(Buffer.from(csv));

  expect(table.ok && [table.value.rows.length, table.value.leftOut]).toEqual([mostTableRows, 7]);
});

test.each([
  ['a million rows', Buffer.alloc(4_000_000, 'a;b\n'), 'too-large'],
  ['an old .xls', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'old-format'],
  ['a picture', Buffer.from('ffd8ffe000104a46494600', 'hex'), 'not-a-table'],
  ['half a workbook', aPackedEntry(sheet, Buffer.from('x'), 1).subarray(0, 40), 'not-a-table'],
  ['a zip of something else', aPackedEntry('readme.txt', Buffer.from('x'), 1), 'not-a-table'],
  ['nothing', Buffer.alloc(0), 'empty'],
])('%s is refused', async (_, bytes, type) => {
  expect(await readTable(bytes)).toEqual(refused(type));
});
