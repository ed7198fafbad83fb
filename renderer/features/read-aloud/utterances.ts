import type { Locale } from '#shared/locales';
import type { Passage, Sentence } from './passages.ts';
import { type Clip, findClip, type Recordings } from './recordings.ts';

/** One thing to say: from the release, or by a voice of the browser. */
export interface Utterance {
  readonly range: Range;
  readonly lang: Locale;
  readonly sound: Clip | string;
}

/** How a passage is said, and whether anything of it cannot be. */
export interface Said {
  readonly utterances: readonly Utterance[];
  readonly hasGaps: boolean;
}

/**
 * Sentences that were read out come from the release, the others from the browser where it has a
 * voice of the language. A sentence that the page has put together, such as "Confirmed by: …", is
 * looked for in its pieces too.
 */
export function sayPassage(
  { lang, sentences }: Pick<Passage, 'lang' | 'sentences'>,
  recordings: Recordings,
  hasVoice: (lang: Locale) => boolean,
): Said {
  const said = sentences.map((sentence) => saySentence(sentence, lang, recordings, hasVoice));
  return {
    utterances: said.flatMap(({ utterances }) => utterances),
    hasGaps: said.some(({ hasGaps }) => hasGaps),
  };
}

function saySentence(
  { text, range, pieces }: Sentence,
  lang: Locale,
  recordings: Recordings,
  hasVoice: (lang: Locale) => boolean,
): Said {
  const clip = findClip(recordings, lang, text);
  if (clip) return { utterances: [{ range, lang, sound: clip }], hasGaps: false };
  if (hasVoice(lang)) return { utterances: [{ range, lang, sound: text }], hasGaps: false };
  const found = pieces.flatMap((piece) => {
    const sound = findClip(recordings, lang, piece.text);
    return sound ? [{ range: piece.range, lang, sound }] : [];
  });
  return { utterances: found, hasGaps: found.length < Math.max(1, pieces.length) };
}
