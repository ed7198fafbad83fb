import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';

/** Contents by path, with slashes on every system. */
export type FileList = ReadonlyMap<string, Buffer>;

/** Every file below a folder, its path put below `prefix`; none where there is no folder. */
export async function filesOf(folder: string, prefix = ''): Promise<FileList> {
  const files = new Map<string, Buffer>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = posix.join(prefix, ...relative(folder, file).split(sep));
    files.set(path, await readFile(file));
  }
  return files;
}

/** What differs, one sentence a file. */
export function differences(where: string, found: FileList, expected: FileList): string[] {
  const missing = [...expected.keys()].filter((path) => !found.has(path));
  const added = [...found.keys()].filter((path) => !expected.has(path));
  const changed = [...expected].filter(([path, bytes]) => found.get(path)?.equals(bytes) === false);
  return [
    ...missing.map((path) => `${where} lacks ${path}`),
    ...added.map((path) => `${where} holds ${path}, which does not belong there`),
    ...changed.map(([path]) => `${where} holds ${path}, but not as it was built`),
  ];
}
