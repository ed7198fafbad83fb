import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeIcons } from './make-icons.ts';
import { paths } from './paths.ts';

/** `npm run icons`: draws the icon files again after a change of the mark. */
const folder = join(paths.root, 'assets', 'icons');
await makeIcons(await readFile(join(folder, 'mark.svg')), folder);
