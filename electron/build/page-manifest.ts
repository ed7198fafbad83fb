import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { listPage, type PageManifest, readPageManifest } from '../host/page-files.ts';

/**
 * Lists every file of the built page with its type, size and SHA-256, for the kiosk to answer from.
 * Throws on a file whose type no shell would serve, and on a name that no address could spell.
 */
export function writePageManifest(pageFolder: string, target: string): PageManifest {
  const manifest = listPage(pageFolder);
  const listed = new Set(manifest.files.map(({ address }) => join(pageFolder, address)));
  const unlisted = readdirSync(pageFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !listed.has(path));
  if (unlisted.length > 0) throw new Error(`no type is known for ${unlisted.join(', ')}`);
  mkdirSync(dirname(target), { recursive: true });
  // Every start writes it, and another kiosk of the same folder may be reading it just then.
  writeFileAtomic.sync(target, `${JSON.stringify(manifest, null, 1)}\n`);
  // Read as the kiosk will read it: a name that it would refuse must fail here.
  return readPageManifest(target);
}
