import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collections } from '#shared/content-model';
import type { Place } from '#shared/place-model';
import { sentenceKey } from '#shared/speech-model';
import { paths } from '../../electron/build/paths.ts';
import { readWords } from '../../electron/build/read-words.ts';
import { createContentStore } from '../../electron/host/content-store/content-store.ts';
import { createLog } from '../../electron/host/log.ts';
import { checkRecords, type Records } from '../../electron/host/publish/check-records.ts';
import type { ReleaseSpeech } from '../../electron/host/publish/read-speech.ts';
import { sentencesOfRecord } from '../../electron/host/publish/sentences-of-record.ts';
import { writeRelease } from '../../electron/host/publish/write-release.ts';
import { showRelease } from './show-release.ts';
import { tonesPath } from './tones.ts';

interface RawRecord {
  readonly id: string;
  title: { ru: string; be: string; en?: string | undefined };
  lookAt?: { ru: string[]; be?: string[] | undefined; en?: string[] | undefined } | undefined;
  openingHours?: string | undefined;
}

/**
 * A release tree in a new folder: the factory content with another title and opening hours for Mir
 * Castle, and what to look at there in Russian only; two museums near the kiosk have hours too. Made by the product's own publishing.
 */
export const writeChangedRelease = async (): Promise<string> =>
  writeAsRelease(await readChangedRecords(), 'three changed places');

/** The records of that release. */
export async function changedRecords(): Promise<Records> {
  const checked = checkRecords(await readChangedRecords());
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.records;
}

async function readChangedRecords(): Promise<Record<string, RawRecord[]>> {
  const raw = await readFactoryRecords();
  const castle = raw.places?.find(({ id }) => id === 'mir-castle');
  if (!castle?.lookAt) throw new Error('the factory content has no Mir Castle');
  castle.title = { ru: 'Изменённый замок', be: 'Зменены замак', en: 'A changed castle' };
  castle.lookAt = { ru: castle.lookAt.ru };
  castle.openingHours = 'Tu-Su 10:00-18:00; Mo off; Dec 31 10:00-15:00';
  const hours = {
    'smolensk-russkaya-starina': 'Tu-Su 10:00-18:00',
    'smolensk-ww2-museum': 'Mo 10:00-18:00',
  };
  for (const place of raw.places ?? []) {
    const known = hours[place.id as keyof typeof hours];
    if (known) place.openingHours = known;
  }
  return raw;
}

/** A release tree in a new folder: the factory content and these places besides. */
export async function writeReleaseWith(places: readonly Place[]): Promise<string> {
  const raw = await readFactoryRecords();
  raw.places?.push(...places);
  return writeAsRelease(raw, `${places.length} places more`);
}

/** Times of the train to Vitebsk, made up for tests: the factory content has none. */
const timesToVitebsk = [
  { stopId: 'smolensk-tsentralny', arrival: null, departure: '08:00' },
  { stopId: 'rudnya', arrival: '08:55', departure: '08:57' },
  { stopId: 'vitebsk', arrival: '09:50', departure: null },
];

/** As {@link installChangedRelease}, with a train to Vitebsk whose times are known. */
export async function installReleaseWithTimes(dataFolder: string): Promise<void> {
  const raw = await readFactoryRecords();
  const service = raw.services?.find(({ id }) => id === 'smolensk-vitebsk-direct');
  if (!service) throw new Error('the factory content has no train to Vitebsk');
  Object.assign(service, {
    verified: 'source',
    timesAsOf: '2026-11-01',
    validFrom: null,
    validUntil: null,
    trips: [
      {
        tripShortName: '6709',
        fromStopId: 'smolensk-tsentralny',
        departure: '08:00',
        note: null,
        stopTimes: timesToVitebsk,
      },
    ],
  });
  await installOnce(dataFolder, await writeAsRelease(raw, 'times to Vitebsk'));
}

/** The records that the kiosk is shipped with. */
export async function factoryRecords(): Promise<Records> {
  const checked = checkRecords(await readFactoryRecords());
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.records;
}

async function readFactoryRecords(): Promise<Record<string, RawRecord[]>> {
  const raw: Record<string, RawRecord[]> = {};
  for (const name of collections) {
    raw[name] = JSON.parse(await readFile(join(paths.content, `${name}.json`), 'utf8'));
  }
  return raw;
}

async function writeAsRelease(
  raw: Readonly<Record<string, readonly RawRecord[]>>,
  note: string,
  speechOf?: (records: Records) => Promise<ReleaseSpeech>,
): Promise<string> {
  const checked = checkRecords(raw);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const folder = await mkdtemp(join(tmpdir(), 'kiosk-release-'));
  await writeRelease(folder, {
    note: {
      channel: 'stable',
      seq: 2,
      createdAt: '2026-11-22T10:00:00.000Z',
      author: 'test',
      note,
    },
    records: checked.records,
    drawings: new Map(),
    ...(speechOf && { speech: await speechOf(checked.records) }),
    required: [],
  });
  return folder;
}

/** Mir Castle and the words of the page in Russian, each sentence a tone of `tones.ogg`. */
async function speakInTones({ places }: Records): Promise<ReleaseSpeech> {
  const castle = places.find(({ id }) => id === 'mir-castle');
  if (!castle) throw new Error('the factory content has no Mir Castle');
  const bytes = await readFile(tonesPath);
  const inTones = (sentences: readonly string[]) => ({
    ru: {
      bytes,
      sentences: sentences.map((sentence, index) => ({
        key: sentenceKey(sentence),
        fromMs: (index % 6) * 1000,
        toMs: (index % 6) * 1000 + 600,
      })),
    },
  });
  return {
    records: new Map([['places/mir-castle', inTones(sentencesOfRecord(castle).ru)]]),
    words: inTones((await readWords()).ru),
  };
}

/** Installs the changed release into the data folder of a kiosk that is not running. */
export const installChangedRelease = async (dataFolder: string): Promise<void> =>
  installOnce(dataFolder, await writeChangedRelease());

/** As {@link installChangedRelease}, of the factory content with sound. */
export const installReleaseWithSound = async (dataFolder: string): Promise<void> =>
  installOnce(
    dataFolder,
    await writeAsRelease(await readFactoryRecords(), 'with sound', speakInTones),
  );

/** As {@link installChangedRelease}, of the factory content with more places. */
export const installReleaseWith = async (
  dataFolder: string,
  places: readonly Place[],
): Promise<void> => installOnce(dataFolder, await writeReleaseWith(places));

async function installOnce(dataFolder: string, folder: string): Promise<void> {
  const store = createContentStore({
    folder: join(dataFolder, 'content'),
    factoryFolder: paths.factory,
    appVersion: 'test',
    log: createLog({ folder: join(dataFolder, 'log') }),
  });
  await showRelease(store, folder);
  await rm(folder, { recursive: true, maxRetries: 5 });
}

/** Overwrites every installed file, as a dying disk would. */
export async function damageInstalledFiles(dataFolder: string): Promise<void> {
  const blobs = join(dataFolder, 'content', 'blobs');
  for (const file of await readdir(blobs, { recursive: true, withFileTypes: true })) {
    if (file.isFile()) await writeFile(join(file.parentPath, file.name), 'not what it was');
  }
}
