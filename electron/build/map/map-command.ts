import { writeFileSync } from 'node:fs';
import { paths } from '../paths.ts';
import { buildMap } from './build-map.ts';

const archive = await buildMap(paths.mapSource, paths.content);
writeFileSync(paths.baseMap, archive);
process.stdout.write(`${paths.baseMap}: ${(archive.length / 1024).toFixed(0)} KB\n`);
