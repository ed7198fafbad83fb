import Papa from 'papaparse';
import { mostTableRows } from '#shared/import-model';

/** Rows beyond those that are taken over are counted, but not for ever. */
const mostRowsRead = 20 * mostTableRows;

/**
 * The cells of a CSV file, all text. Excel writes it as the system likes: with semicolons and in
 * windows-1251 on a Russian one, with commas or tabs and in a Unicode encoding elsewhere.
 */
export function readCsvCells(bytes: Buffer): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(decodeText(bytes), {
    delimitersToGuess: [';', '\t', ',', '|'],
    skipEmptyLines: false,
    preview: mostRowsRead,
  });
  return data;
}

/** By its mark, else UTF-8 where it is that, else what Russian and Belarusian Windows write. */
function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
