import { foldLetters } from './fold-text.ts';

export interface MarkedPart {
  readonly text: string;
  /** Letters before it. */
  readonly at: number;
  readonly marked: boolean;
}

/** Splits a title where its words begin, letter for letter, with what the visitor typed. */
export function markWords(title: string, words: readonly string[]): readonly MarkedPart[] {
  const letters = [...title.normalize('NFC')];
  const parts: MarkedPart[] = [];
  let plain = '';
  let at = 0;
  function endPlain(): void {
    if (plain) parts.push({ text: plain, at: at - plain.length, marked: false });
    plain = '';
  }
  while (at < letters.length) {
    const length = startsWord(letters, at)
      ? Math.max(0, ...words.map((word) => matchedLength(letters, at, word)))
      : 0;
    if (length > 0) {
      endPlain();
      parts.push({ text: letters.slice(at, at + length).join(''), at, marked: true });
      at += length;
    } else {
      plain += letters[at];
      at += 1;
    }
  }
  endPlain();
  return parts;
}

const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && foldLetters(letter.toLowerCase()) !== ' ';

const startsWord = (letters: readonly string[], at: number): boolean =>
  isLetter(letters[at]) && !isLetter(letters[at - 1]);

/** How many letters of the title spell the word, or 0 where they do not. */
function matchedLength(letters: readonly string[], from: number, word: string): number {
  let spelled = '';
  let at = from;
  while (spelled.length < word.length && at < letters.length) {
    spelled += foldLetters((letters[at] ?? '').toLowerCase());
    at += 1;
  }
  return word && spelled.startsWith(word) ? at - from : 0;
}
