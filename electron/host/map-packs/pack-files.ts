import { readdir } from 'node:fs/promises';
import { packExtension } from '#shared/map-pack-model';

/** Names of packs in a folder, sorted; none where there is no folder. */
export async function packFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  // What begins with a dot is what macOS leaves on sticks.
  return names.filter((name) => name.endsWith(packExtension) && !name.startsWith('.')).sort();
}

/** The name of what a pack says of itself. */
export const manifestName = (packFile: string): string =>
  `${packFile.slice(0, -packExtension.length)}.json`;
