import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '#shared/locales';
import { run } from '../run-tool.ts';
import { parseWav, type Wave } from './wave.ts';

export const engineNames = ['rhvoice', 'espeak-ng'] as const;
type EngineName = (typeof engineNames)[number];

/** A voice of an engine that is installed on this machine. */
export interface Voice {
  readonly engine: EngineName;
  readonly name: string;
}

/**
 * The best free voices that Debian has: RHVoice's Elena (GPL) and Slt (CMU), and for Belarusian,
 * which Debian's RHVoice lacks, that of espeak-ng.
 */
export const usualVoices: Readonly<Record<Locale, Voice>> = {
  ru: { engine: 'rhvoice', name: 'elena' },
  be: { engine: 'espeak-ng', name: 'be' },
  en: { engine: 'rhvoice', name: 'slt' },
};

/** Reads one sentence out. `work` is a folder for files in between. Throws a ToolError. */
export async function readOut(sentence: string, voice: Voice, work: string): Promise<Wave> {
  const text = join(work, 'sentence.txt');
  const sound = join(work, 'sentence.wav');
  await writeFile(text, `${sentence}\n`);
  if (voice.engine === 'rhvoice') {
    await run('RHVoice-test', ['-p', voice.name, '-i', text, '-o', sound]);
  } else {
    // Its usual 175 words a minute are too many for a voice that few have heard before.
    await run('espeak-ng', ['-v', voice.name, '-s', '145', '-f', text, '-w', sound]);
  }
  return parseWav(await readFile(sound));
}
