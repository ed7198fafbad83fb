/**
 * Fills a data folder with an installed release for the end-to-end tests, as a sync or a stick
 * would: `tsx prepare-data.ts <data folder> <change>`. Runs the product's own publishing and store.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collections } from '#shared/content-model';
import { paths } from '../../electron/build/paths.ts';
import { createContentStore } from '../../electron/host/content-store.ts';
import { createLog } from '../../electron/host/log.ts';
import { checkRecords } from '../../electron/host/publish/check-records.ts';
import { writeRelease } from '../../electron/host/publish/write-release.ts';

interface RawRecord {
  readonly id: string;
  title: { ru: string; be: string; en?: string };
  facts?: { ru: string[]; be?: string[]; en?: string[] };
}

const [dataFolder, change] = process.argv.slice(2);
if (!dataFolder || !change) throw new Error('usage: prepare-data <data folder> <change>');

const raw: Record<string, RawRecord[]> = {};
for (const name of collections) {
  raw[name] = JSON.parse(await readFile(join(paths.content, `${name}.json`), 'utf8'));
}
const castle = raw.places?.find(({ id }) => id === 'mir-castle');
if (!castle?.facts) throw new Error('the factory content has no Mir Castle');
castle.title = { ru: 'Изменённый замок', be: 'Зменены замак', en: 'A changed castle' };
castle.facts = { ru: castle.facts.ru };

const checked = checkRecords(raw);
if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
const source = await mkdtemp(join(tmpdir(), 'kiosk-release-'));
const manifest = await writeRelease(source, {
  note: {
    channel: 'stable',
    seq: 2,
    createdAt: '2026-11-22T10:00:00.000Z',
    author: 'test',
    note: 'one changed place',
  },
  records: checked.records,
  drawings: new Map(),
  required: [],
});
const store = createContentStore({
  folder: join(dataFolder, 'content'),
  factoryFolder: paths.factory,
  appVersion: '1',
  log: createLog({ folder: join(dataFolder, 'log') }),
});
const installed = await store.install(source);
if (!installed.ok) throw new Error(installed.error.type);
await rm(source, { recursive: true });

if (change === 'damaged') {
  const bucket = manifest.buckets.find(({ collection }) => collection === 'places')?.sha256 ?? '';
  const folder = join(dataFolder, 'content', 'blobs', bucket.slice(0, 2));
  for (const file of await readdir(folder)) await writeFile(join(folder, file), 'not what it was');
}
