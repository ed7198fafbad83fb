import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { collections } from '#shared/content-model';
import { locales } from '#shared/locales';
import { recordKey } from '#shared/release-format';
import { problemToText } from '../../host/content-check/problem-text.ts';
import { ContentError, checkRecords } from '../../host/publish/check-records.ts';
import { speechName } from '../../host/publish/read-speech.ts';
import { sentencesOfRecord } from '../../host/publish/sentences-of-record.ts';
import { createProgressLine } from '../../start/progress-line.ts';
import { buildContent } from '../build-content.ts';
import { paths } from '../paths.ts';
import { readCollections } from '../read-content.ts';
import { readWords } from '../read-words.ts';
import { ToolError } from '../run-tool.ts';
import { isRecorded, recordSpeech, type SpeechJob } from './record-speech.ts';
import { parseSpeechOptions, speechUsage } from './speech-options.ts';

/** `npm run speech:build`: reads all texts out and builds the release anew with what was read. */
async function buildSpeech(args: readonly string[]): Promise<number> {
  const call = parseSpeechOptions(args);
  if (!call.ok) return refuse(`${call.error}\n\n${speechUsage}`, 2);
  const { voices, only } = call.value;
  try {
    const jobs = (await listJobs(only)).filter(({ locale }) => voices.has(locale));
    const progress = createProgressLine(process.stdout);
    const suspects: string[] = [];
    let bytes = 0;
    for (const [done, job] of jobs.entries()) {
      const voice = voices.get(job.locale);
      if (voice && !(await isRecorded(job, voice, paths.speechCache))) {
        suspects.push(...(await recordSpeech(job, voice, paths.speechCache)).suspects);
      }
      const name = `${speechName(job.locale, job.sentences)}.ogg`;
      bytes += (await stat(join(paths.speechCache, name))).size;
      progress('Reading out', done + 1, jobs.length);
    }
    const { releaseId } = await buildContent({
      source: paths.content,
      target: paths.factory,
      pictureCache: paths.pictureCache,
      speechCache: paths.speechCache,
      onProgress: (done, total) => progress('Building content', done, total),
    });
    for (const sentence of suspects) process.stdout.write(`Read very fast: ${sentence}\n`);
    process.stdout.write(
      `${releaseId}: ${jobs.length} recordings, ${(bytes / 1e6).toFixed(1)} MB\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof ToolError || error instanceof ContentError)) throw error;
    return refuse(`${error.message}\n`, 1);
  }
}

async function listJobs(only: string): Promise<readonly SpeechJob[]> {
  const checked = checkRecords(await readCollections(paths.content));
  if (!checked.ok) throw new ContentError(checked.problems.map(problemToText).join('\n'));
  const spoken = collections.flatMap((collection) =>
    checked.records[collection]
      .filter(({ id }) => recordKey(collection, id).includes(only))
      .map(sentencesOfRecord),
  );
  if (only === '') spoken.unshift(await readWords());
  return spoken.flatMap((each) =>
    locales
      .map((locale) => ({ locale, sentences: each[locale] }))
      .filter(({ sentences }) => sentences.length > 0),
  );
}

function refuse(words: string, code: number): number {
  process.stderr.write(words);
  return code;
}

process.exitCode = await buildSpeech(process.argv.slice(2));
