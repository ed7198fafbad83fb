import { makeZip } from 'client-zip';
// The one for Node starts threads out of the text of functions, which a bundle changes.
import { readSheet } from 'read-excel-file/universal';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { mostUnpackedBytes } from '#shared/import-model';

/** Everything of a workbook that holds values; pictures, macros and links are never unpacked. */
const wantedPart =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[\w-]{1,60}\.xml)$/;
const mostParts = 2000;
const mostCells = 500_000;

/** More than any table of events unpacks to. */
export class TableTooLarge extends Error {}

/**
 * The cells of the first sheet: text, numbers, booleans, dates, or null. Formulas are not computed:
 * what the program that wrote them last saw stands in their place.
 * The workbook is unpacked here within fixed bounds, whatever its headers promise, and handed to the
 * library as a stored zip. Throws on anything that is no workbook.
 */
export async function readXlsxCells(bytes: Buffer): Promise<readonly (readonly unknown[])[]> {
  const parts = await unpack(bytes);
  const stored = makeZip(
    parts.map(({ name, data }) => ({
      name,
      input: name.startsWith('xl/worksheets/')
        ? withinBounds(data.toString('utf8'))
        : new Uint8Array(data),
    })),
  );
  return readSheet(await new Response(stored).arrayBuffer());
}

/**
 * The library makes room for every cell up to the last row and column: one cell in the far corner
 * would take all memory. Cells without a value, which some programs write there, are left out.
 */
function withinBounds(sheet: string): string {
  const xml = sheet.replaceAll(/<c\b[^<>]*\/>|<dimension\b[^<>]*>/g, '');
  let [lastRow, lastColumn] = [0, 0];
  for (const [, address = ''] of xml.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
    const parts = /^([A-Z]{0,3})(\d{1,7})$/.exec(address);
    if (!parts) throw new Error(`no address of a cell: ${address.slice(0, 20)}`);
    if (parts[1] === '') continue;
    lastRow = Math.max(lastRow, Number(parts[2]));
    lastColumn = Math.max(lastColumn, columnNumber(parts[1] ?? ''));
  }
  if (lastRow * lastColumn > mostCells) throw new TableTooLarge();
  return xml;
}

/** A is 1, AA is 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);

interface Part {
  readonly name: string;
  readonly data: Buffer;
}

async function unpack(bytes: Buffer): Promise<readonly Part[]> {
  const zip = await openZip(bytes);
  try {
    const entries = await wantedEntries(zip);
    const parts: Part[] = [];
    let held = 0;
    for (const entry of entries) {
      const data = await readEntry(zip, entry, mostUnpackedBytes - held);
      held += data.length;
      parts.push({ name: entry.fileName, data });
    }
    return parts;
  } finally {
    zip.close();
  }
}

const openZip = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });

function wantedEntries(zip: ZipFile): Promise<readonly Entry[]> {
  if (zip.entryCount > mostParts) throw new TableTooLarge();
  const wanted = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve([...wanted.values()]));
    zip.on('entry', (entry: Entry) => {
      if (wantedPart.test(entry.fileName)) {
        // Two parts of one name are read as one by some programs and as the other by others.
        if (wanted.has(entry.fileName)) reject(new Error(`two ${entry.fileName}`));
        wanted.set(entry.fileName, entry);
      }
      zip.readEntry();
    });
    zip.readEntry();
  });
}

/** Counts what really comes out: a header may promise less. */
async function readEntry(zip: ZipFile, entry: Entry, mostBytes: number): Promise<Buffer> {
  if (entry.uncompressedSize > mostBytes) throw new TableTooLarge();
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const chunks: Buffer[] = [];
  let held = 0;
  for await (const chunk of stream) {
    held += chunk.length;
    if (held > mostBytes) throw new TableTooLarge();
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
