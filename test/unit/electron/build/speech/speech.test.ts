import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readWords } from '#electron/build/read-words.ts';
import { usualVoices } from '#electron/build/speech/engines.ts';
import { isRecorded, recordSpeech } from '#electron/build/speech/record-speech.ts';
import { parseSpeechOptions } from '#electron/build/speech/speech-options.ts';
import { levelled, parseWav, toWav, trimmed } from '#electron/build/speech/wave.ts';
import { readSpeech, speechName } from '#electron/host/publish/read-speech.ts';
import { sentencesOfRecord } from '#electron/host/publish/sentences-of-record.ts';
import { writeRelease } from '#electron/host/publish/write-release.ts';
import { sentenceKey } from '#shared/speech-model';
import { aPlace, someRecords } from '../../../../support/records.ts';
import { tonesPath } from '../../../../support/tones.ts';

const isInstalled = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;
const engineIsHere = isInstalled('espeak-ng') && isInstalled('opusenc');

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'speech-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const noWords = { ru: [], be: [], en: [] };

/** As `speech:build` leaves it, with tones for words. */
function putRecording(folder: string, locale: 'ru' | 'be' | 'en', sentences: readonly string[]) {
  const name = speechName(locale, sentences);
  copyFileSync(tonesPath, join(folder, `${name}.ogg`));
  const places = sentences.map((sentence, index) => ({
    key: sentenceKey(sentence),
    fromMs: index * 1000,
    toMs: index * 1000 + 900,
  }));
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ voice: 'v', sentences: places }));
}

const writeWith = async (folder: string, records: ReturnType<typeof someRecords>) =>
  writeRelease(join(folder, 'release'), {
    note: {
      channel: 'stable',
      seq: 1,
      createdAt: '2026-11-22T09:00:00.000Z',
      author: '',
      note: '',
    },
    records,
    drawings: new Map(),
    speech: await readSpeech(records, noWords, folder),
    required: [],
  });

function publishedPlace(folder: string, manifest: Awaited<ReturnType<typeof writeWith>>) {
  const bucket = manifest.buckets.find(({ collection }) => collection === 'places');
  const path = join(
    folder,
    'release',
    'blobs',
    bucket?.sha256.slice(0, 2) ?? '',
    bucket?.sha256 ?? '',
  );
  return JSON.parse(readFileSync(path, 'utf8'))[0];
}

test('all that visitors read of a record is read out, sentence by sentence, and nothing else', () => {
  const place = aPlace({
    title: { ru: 'Замок', be: 'Замак' },
    lead: { ru: 'Раз. Два.', be: 'Раз. Два.' },
    body: { ru: 'Построен в 1520 г. Два.', be: 'Пабудаваны.' },
    city: { ru: 'Мир', be: 'Мір' },
    lookAt: { ru: ['Башни'] },
    facts: { ru: ['Для сотрудников'] },
    staffNote: 'Спросить',
  });

  expect(sentencesOfRecord(place)).toEqual({
    ru: ['Замок', 'Мир', 'Раз.', 'Два.', 'Построен в 1520 г. Два.', 'Башни'],
    be: ['Замак', 'Мір', 'Раз.', 'Два.', 'Пабудаваны.'],
    en: [],
  });
});

test('a release carries the sound of the languages that were read out', async () => {
  const folder = aFolder();
  const records = someRecords();
  putRecording(folder, 'ru', sentencesOfRecord(aPlace()).ru);

  const manifest = await writeWith(folder, records);

  const sound = manifest.media.find(({ mime }) => mime === 'audio/ogg');
  expect(sound).toEqual({
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    bytes: statSync(tonesPath).size,
    mime: 'audio/ogg',
    priority: 2,
  });
  const { speech } = publishedPlace(folder, manifest);
  expect(Object.keys(speech)).toEqual(['ru']);
  expect(speech.ru.sha256).toBe(sound?.sha256);
  expect(speech.ru.sentences[0]).toEqual({ key: sentenceKey('Замок'), fromMs: 0, toMs: 900 });
});

test('a text that was edited is silent until it is read out anew', async () => {
  const folder = aFolder();
  putRecording(folder, 'ru', sentencesOfRecord(aPlace()).ru);
  const records = someRecords({ places: [aPlace({ lead: { ru: 'Иначе', be: 'Інакш' } })] });

  const manifest = await writeWith(folder, records);

  expect(manifest.media).toEqual([]);
  expect(publishedPlace(folder, manifest)).not.toHaveProperty('speech');
});

test('a damaged note beside a sound file is as good as none', async () => {
  const folder = aFolder();
  const { ru } = sentencesOfRecord(aPlace());
  putRecording(folder, 'ru', ru);
  writeFileSync(join(folder, `${speechName('ru', ru)}.json`), '{"voice":');

  expect((await readSpeech(someRecords(), noWords, folder)).records.size).toBe(0);
});

test('the words of the page are read out without those that hold a number, and without the staff', async () => {
  const words = await readWords();

  expect(words.ru).toContain('Читать дальше');
  expect(words.be.some((word) => word.includes('{{'))).toBe(false);
  expect(words.ru).not.toContain('Технический специалист');
});

test('white space and the way of composing letters make no other sentence', () => {
  expect(sentenceKey(' Ёлка  и\u00a0дом. ')).toBe(sentenceKey('Е\u0308лка и дом.'));
  expect(sentenceKey('Дом.')).not.toBe(sentenceKey('Том.'));
});

test('a voice is brought to one loudness, and loses the silence around it', () => {
  const rate = 8000;
  const soft = new Int16Array(rate).map((_, i) =>
    i < 2000 || i >= 6000 ? 0 : Math.round(1000 * Math.sin(i)),
  );

  const wave = trimmed(levelled({ rate, samples: soft }));

  expect(wave.samples.length).toBeGreaterThan(4000);
  expect(wave.samples.length).toBeLessThan(4900);
  const loudest = wave.samples.reduce((most, each) => Math.max(most, each), 0);
  expect(loudest).toBeGreaterThan(4000);
  expect(parseWav(toWav(wave))).toEqual(wave);
});

test.each([
  [['--languages', 'ru,de'], '"de"'],
  [['--voice', 'anna'], '--voice'],
  [['--voice', 'ru=festival:x'], '--voice'],
  [['--loud'], '--loud'],
])('%j is refused in words', (args, words) => {
  const call = parseSpeechOptions(args);

  expect(call.ok ? '' : call.error).toContain(words);
});

test('another voice may be chosen for a language', () => {
  const call = parseSpeechOptions(['--languages', 'ru,be', '--voice', 'be=rhvoice:natallia']);

  expect(call.ok && [...call.value.voices]).toEqual([
    ['ru', usualVoices.ru],
    ['be', { engine: 'rhvoice', name: 'natallia' }],
  ]);
});

test.skipIf(!engineIsHere)('an engine says every sentence where the note has it', async () => {
  const folder = aFolder();
  const job = {
    locale: 'be',
    sentences: ['Мірскі замак', 'Палац ў лесе, 6,5 км ад вёскі.'],
  } as const;

  expect(await isRecorded(job, usualVoices.be, folder)).toBe(false);
  const { suspects } = await recordSpeech(job, usualVoices.be, folder);

  expect(suspects).toEqual([]);
  expect(await isRecorded(job, usualVoices.be, folder)).toBe(true);
  const name = join(folder, speechName('be', job.sentences));
  expect(readFileSync(`${name}.ogg`).subarray(0, 4).toString()).toBe('OggS');
  const { sentences } = JSON.parse(readFileSync(`${name}.json`, 'utf8'));
  const [first, second] = sentences;
  expect(first.fromMs).toBe(0);
  expect(second.fromMs - first.toMs).toBe(450);
  expect(second.toMs - second.fromMs).toBeGreaterThan(2 * (first.toMs - first.fromMs));
});
