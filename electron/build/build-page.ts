import { join } from 'node:path';
import { build } from 'vite';
import { paths } from './paths.ts';

/** Bundles the page, with everything in the static folder beside it. */
export async function buildPage(): Promise<void> {
  await build({ configFile: join(paths.renderer, 'vite.config.ts'), logLevel: 'warn' });
}
