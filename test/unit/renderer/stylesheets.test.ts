import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** TypeScript cannot see into stylesheets: a mistyped class would silently have no style. */
const files = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') || file.endsWith('.ts'))
  .map((file) => join('renderer', file));

const classesIn = (css: string): Set<string> =>
  new Set([...css.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? ''));

for (const file of files) {
  const source = readFileSync(file, 'utf8');
  const [, sheet] = /import styles from '(.+\.module\.css)'/.exec(source) ?? [];
  if (sheet === undefined) continue;

  test(`every class that ${file} uses is in its stylesheet`, () => {
    const defined = classesIn(readFileSync(join(dirname(file), sheet), 'utf8'));

    const used = [...source.matchAll(/\bstyles\.(\w+)/g)].map(([, name]) => name ?? '');

    expect(used.filter((name) => !defined.has(name))).toEqual([]);
  });
}
