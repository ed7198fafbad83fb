import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '#shared/locales';
import { type Recording, sentenceKey } from '#shared/speech-model';
import { readSpeechNote, speechName } from '../../host/publish/read-speech.ts';
import { run } from '../run-tool.ts';
import { readOut, type Voice } from './engines.ts';
import { spokenText, spokenVersion } from './spoken-text.ts';
import { levelled, toWav, trimmed, type Wave } from './wave.ts';

/** What one language of a record says, or what the page itself says in one language. */
export interface SpeechJob {
  readonly locale: Locale;
  readonly sentences: readonly string[];
}

interface Recorded {
  /** Sentences so short for their letters that something may have been passed over. */
  readonly suspects: readonly string[];
}

/** Between two sentences. */
const pauseMs = 450;
/** Kilobits a second: at this rate speech in Opus is as clear as what went in. */
const bitrate = '16';
/** The quickest of our voices takes 45 ms a letter. */
const leastMsPerLetter = 30;

/** True when the folder holds this job in this voice, read by the present rules. */
export async function isRecorded(job: SpeechJob, voice: Voice, folder: string): Promise<boolean> {
  const note = await readSpeechNote(folder, speechName(job.locale, job.sentences));
  return note?.voice === voiceMark(voice);
}

/**
 * Reads a job out into the folder: an Ogg file with Opus, and beside it, written last, where each
 * sentence stands in it. Throws a ToolError when an engine or the encoder is missing or fails.
 */
export async function recordSpeech(
  job: SpeechJob,
  voice: Voice,
  folder: string,
): Promise<Recorded> {
  const work = await mkdtemp(join(tmpdir(), 'speech-'));
  try {
    const waves: Wave[] = [];
    const suspects: string[] = [];
    for (const sentence of job.sentences) {
      const spoken = spokenText(sentence, job.locale);
      const wave = trimmed(await readOut(spoken, voice, work));
      const letters = spoken.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      if (durationMs(wave) < letters * leastMsPerLetter) suspects.push(sentence);
      waves.push(wave);
    }
    const name = speechName(job.locale, job.sentences);
    const { wave, sentences } = joined(job.sentences, waves);
    const source = join(work, 'all.wav');
    const sound = join(work, 'all.ogg');
    await writeFile(source, toWav(levelled(wave)));
    await run('opusenc', [
      ...['--quiet', '--bitrate', bitrate, '--speech'],
      // Else the stream has a number of chance, and the same speech another hash.
      ...['--serial', '1', source, sound],
    ]);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${name}.ogg`), await readFile(sound));
    const note = { voice: voiceMark(voice), sentences };
    await writeFile(join(folder, `${name}.new`), JSON.stringify(note));
    await rename(join(folder, `${name}.new`), join(folder, `${name}.json`));
    return { suspects };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

const voiceMark = ({ engine, name }: Voice): string => `${engine} ${name}, ${spokenVersion}`;

const durationMs = ({ rate, samples }: Wave): number => (1000 * samples.length) / rate;

function joined(
  sentences: readonly string[],
  waves: readonly Wave[],
): { readonly wave: Wave; readonly sentences: Recording['sentences'] } {
  const rate = waves[0]?.rate ?? 0;
  const pause = Math.round((rate * pauseMs) / 1000);
  const length = waves.reduce((sum, { samples }) => sum + samples.length + pause, 0);
  const all = new Int16Array(length);
  const places: Recording['sentences'] = [];
  let at = 0;
  for (const [index, { samples }] of waves.entries()) {
    all.set(samples, at);
    places.push({
      key: sentenceKey(sentences[index] ?? ''),
      fromMs: Math.round((1000 * at) / rate),
      toMs: Math.round((1000 * (at + samples.length)) / rate),
    });
    at += samples.length + pause;
  }
  return { wave: { rate, samples: all }, sentences: places };
}
