import { gunzipSync } from 'node:zlib';
import { linesOf, run } from '../run-tool.ts';

/** A tile of an MBTiles file, its rows counted from the north as everywhere else. */
interface MbTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** Not compressed. */
  readonly data: Buffer;
}

interface MbTiles {
  readonly metadata: Readonly<Record<string, string>>;
  readonly tiles: readonly MbTile[];
}

/**
 * Reads an MBTiles file (version 1.3) through the command-line tool `sqlite3`: Node 20 knows no
 * SQLite. Throws a {@link ToolError} when the tool is missing.
 */
export async function readMbtiles(path: string): Promise<MbTiles> {
  const rows = await run('sqlite3', [
    '-readonly',
    '-json',
    path,
    'SELECT name, value FROM metadata',
  ]);
  // Our own question, whose answer has this shape; an empty table is answered by nothing at all.
  const pairs = JSON.parse(rows || '[]') as { name: string; value: string }[];
  return {
    metadata: Object.fromEntries(pairs.map(({ name, value }) => [name, value])),
    tiles: await readTiles(path),
  };
}

/** Line by line: the tiles of a region are longer than any string may be. */
async function readTiles(path: string): Promise<MbTile[]> {
  const query = 'SELECT zoom_level, tile_column, tile_row, hex(tile_data) FROM tiles';
  const tiles: MbTile[] = [];
  for await (const line of linesOf('sqlite3', ['-readonly', '-separator', ' ', path, query])) {
    const [z, x, row, hex] = line.split(' ');
    const zoom = Number(z);
    const blob = Buffer.from(hex ?? '', 'hex');
    tiles.push({ z: zoom, x: Number(x), y: 2 ** zoom - 1 - Number(row), data: unpack(blob) });
  }
  return tiles;
}

const unpack = (blob: Buffer): Buffer =>
  blob[0] === 0x1f && blob[1] === 0x8b ? gunzipSync(blob) : blob;
