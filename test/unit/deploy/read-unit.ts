import { readFileSync } from 'node:fs';

/** Sections of a systemd unit, each with its keys and all values of a key in order. */
export type Unit = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Throws on a line that is neither a comment, a section nor an assignment. */
export function readUnit(path: string): Unit {
  const unit: Record<string, Record<string, string[]>> = {};
  let section: Record<string, string[]> | undefined;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const title = /^\[(\w+)\]$/.exec(line)?.[1];
    const [, key, value] = /^([A-Z]\w*)=(.*)$/.exec(line) ?? [];
    if (title) {
      section = {};
      unit[title] = section;
    } else if (section && key && value !== undefined) {
      section[key] = [...(section[key] ?? []), value];
    } else {
      throw new Error(`${path}: not a line of a unit: ${line}`);
    }
  }
  return unit;
}
