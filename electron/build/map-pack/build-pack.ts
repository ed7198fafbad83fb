import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackManifest } from '../../shared/map-pack-model.ts';
import { writePmtiles } from '../map/pmtiles-file.ts';
import { run, ToolError } from '../run-tool.ts';
import { readMbtiles } from './read-mbtiles.ts';

interface PackOptions {
  /** An extract of OpenStreetMap, `.osm.pbf`. */
  readonly extract: string;
  readonly outFolder: string;
  readonly id: string;
  readonly name: PackManifest['name'];
  /** The day of the extract. */
  readonly date: string;
  /** West, south, east, north, for an extract that does not say so itself. */
  readonly bounds?: string | undefined;
  /** Folder of `config.json` and `process.lua`. */
  readonly profile: string;
}

interface BuiltPack {
  readonly path: string;
  readonly manifest: PackManifest;
}

const licence = '© OpenStreetMap contributors, ODbL 1.0';

/**
 * Makes `<id>.pmtiles` and `<id>.json` with tilemaker: directly where it can write PMTiles (from
 * version 3), else by way of MBTiles, which are held in memory until they are written.
 * Throws a {@link ToolError} with words for the caller.
 */
export async function buildPack(options: PackOptions): Promise<BuiltPack> {
  const { outFolder, id, name, date } = options;
  const work = await mkdtemp(join(tmpdir(), 'map-pack-'));
  try {
    const archive = await makeArchive(options, work);
    const sha256 = createHash('sha256').update(archive).digest('hex');
    const manifest: PackManifest = { name, licence, date, sha256, bytes: archive.length };
    const path = join(outFolder, `${id}.pmtiles`);
    await mkdir(outFolder, { recursive: true });
    await writeFile(path, archive);
    await writeFile(join(outFolder, `${id}.json`), `${JSON.stringify(manifest, null, 2)}\n`);
    return { path, manifest };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function makeArchive(options: PackOptions, work: string): Promise<Buffer> {
  const direct = (await tilemakerVersion()) >= 3;
  const made = join(work, direct ? 'pack.pmtiles' : 'pack.mbtiles');
  const profile = [
    ...['--config', join(options.profile, 'config.json')],
    ...['--process', join(options.profile, 'process.lua')],
  ];
  const bounds = options.bounds ? ['--bbox', options.bounds] : [];
  await run('tilemaker', ['--input', options.extract, '--output', made, ...profile, ...bounds]);
  return direct ? readFile(made) : toPmtiles(made);
}

/** The first line of its help is its name and version. */
async function tilemakerVersion(): Promise<number> {
  const help = await run('tilemaker', ['--help']);
  return Number(/tilemaker v?(\d+)\./.exec(help)?.[1] ?? 2);
}

async function toPmtiles(mbtiles: string): Promise<Buffer> {
  const { metadata, tiles } = await readMbtiles(mbtiles);
  const zooms = tiles.map(({ z }) => z);
  const [west, south, east, north] = (metadata.bounds ?? '').split(',').map(Number);
  const bounds = [west ?? NaN, south ?? NaN, east ?? NaN, north ?? NaN] as const;
  if (tiles.length === 0 || bounds.some(Number.isNaN)) {
    throw new ToolError(
      'The extract holds nothing that the map draws, or does not say where it is.',
    );
  }
  return writePmtiles({
    tiles,
    minZoom: zooms.reduce((a, b) => Math.min(a, b)),
    maxZoom: zooms.reduce((a, b) => Math.max(a, b)),
    bounds,
    metadata: {
      name: metadata.name ?? '',
      type: 'baselayer',
      attribution: licence,
      // What tilemaker tells of its layers.
      ...(JSON.parse(metadata.json || '{}') as object),
    },
  });
}
