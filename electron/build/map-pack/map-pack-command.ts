import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkPack } from '../../host/map-packs/check-pack.ts';
import { paths } from '../paths.ts';
import { ToolError } from '../run-tool.ts';
import { buildPack } from './build-pack.ts';
import { packUsage, parsePackOptions } from './pack-options.ts';

/** `npm run map:pack -- extract.osm.pbf`: makes a detailed map of a region for a kiosk. */
async function makePack(args: readonly string[]): Promise<number> {
  const call = parsePackOptions(args);
  if (!call.ok) return refuse(`${call.error}\n\n${packUsage}`, 2);
  const { extract, id, name, bounds } = call.value;
  const facts = await stat(extract).catch(() => null);
  if (!facts?.isFile()) return refuse(`${extract} cannot be read.\n`, 2);
  const outFolder = resolve(call.value.outFolder ?? join(paths.root, 'dist', 'maps'));
  const date = call.value.date ?? facts.mtime.toISOString().slice(0, 10);
  try {
    const profile = join(paths.root, 'assets', 'map', 'pack');
    const { path, manifest } = await buildPack({
      extract,
      outFolder,
      id,
      name,
      date,
      bounds,
      profile,
    });
    // By the very check that the kiosk will make.
    const checked = await checkPack(outFolder, `${id}.pmtiles`, null);
    if (!checked.ok) return refuse(`${path}: a kiosk would refuse it (${checked.error}).\n`, 1);
    const { minZoom, maxZoom } = checked.value.pack;
    const size = (manifest.bytes / 1e6).toFixed(2);
    process.stdout.write(
      `${path}: ${size} MB, zoom ${minZoom}–${maxZoom}, data of ${manifest.date}\n` +
        `Copy ${id}.pmtiles and ${id}.json into the folder "maps" of the kiosk's data folder.\n`,
    );
    return 0;
  } catch (error) {
    if (error instanceof ToolError) return refuse(`${error.message}\n`, 1);
    throw error;
  }
}

function refuse(words: string, code: number): number {
  process.stderr.write(words);
  return code;
}

process.exitCode = await makePack(process.argv.slice(2));
