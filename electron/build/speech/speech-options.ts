import { parseArgs } from 'node:util';
import { type Locale, locales } from '#shared/locales';
import { err, ok, type Result } from '#shared/result';
import { engineNames, usualVoices, type Voice } from './engines.ts';

export const speechUsage = `Usage: npm run speech:build -- [options]

  --languages LIST  languages to read out, of ru,be,en (default: all)
  --voice ru=rhvoice:anna
                    another voice for a language, of rhvoice or espeak-ng; may be repeated
  --only TEXT       only records whose key holds TEXT, such as places/mir-castle
`;

interface SpeechCall {
  readonly voices: ReadonlyMap<Locale, Voice>;
  readonly only: string;
}

/** Reads the command line. An error is one line, in words. */
export function parseSpeechOptions(args: readonly string[]): Result<SpeechCall, string> {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    return err(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
  const voices = new Map<Locale, Voice>();
  for (const name of (values.languages ?? locales.join(',')).split(',')) {
    const locale = locales.find((each) => each === name);
    if (!locale) return err(`--languages must be a list of ru, be and en; "${name}" is none.`);
    voices.set(locale, usualVoices[locale]);
  }
  for (const choice of values.voice ?? []) {
    const [, language, engineName, name] = /^(\w+)=([\w-]+):([\w+-]+)$/.exec(choice) ?? [];
    const locale = locales.find((each) => each === language);
    const engine = engineNames.find((each) => each === engineName);
    if (!locale || !engine || !name) {
      return err(`--voice must be as in ru=rhvoice:anna or be=espeak-ng:be, not "${choice}".`);
    }
    if (voices.has(locale)) voices.set(locale, { engine, name });
  }
  return ok({ voices, only: values.only ?? '' });
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      languages: { type: 'string' },
      voice: { type: 'string', multiple: true },
      only: { type: 'string' },
    },
  }).values;
}
