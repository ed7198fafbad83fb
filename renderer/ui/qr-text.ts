/**
 * Bytes that fit QR version 10 at error correction L, the largest code that we draw. Cyrillic
 * letters take two bytes each: texts for a code are shortened by bytes, not by letters.
 */
export const largestQrBytes = 271;

const encoder = new TextEncoder();

export const bytesOf = (text: string): number => encoder.encode(text).length;

/** The first text that fits one code; the last one where none does. */
export function firstThatFits(texts: readonly [string, ...string[]]): string {
  return texts.find((text) => bytesOf(text) <= largestQrBytes) ?? (texts.at(-1) as string);
}

/** The beginning of a text that takes at most `bytes`, never half a letter. */
export function cutToBytes(text: string, bytes: number): string {
  let cut = '';
  for (const letter of text) {
    if (bytesOf(cut + letter) > bytes) break;
    cut += letter;
  }
  return cut.trimEnd();
}
