import { sentencesOf } from '#shared/sentences';

/** Words that a standing visitor reads before being asked whether there should be more. */
export const wordsAtOnce = 60;

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The sentences of a text that fit into so many words, and the others. */
export function foldText(text: string, words: number): readonly [shown: string, rest: string] {
  const sentences = sentencesOf(text);
  let left = words;
  const end = sentences.findIndex((sentence) => {
    left -= countWords(sentence);
    return left < 0;
  });
  if (end < 0) return [text, ''];
  return [sentences.slice(0, end).join(' '), sentences.slice(end).join(' ')];
}
