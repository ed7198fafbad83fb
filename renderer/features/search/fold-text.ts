const respelled: Readonly<Record<string, string>> = { ё: 'е', і: 'и', ў: 'у', щ: 'шч' };

/**
 * One spelling for what visitors write differently: the Belarusian layout has no «и», «щ», «ъ», the
 * Russian one no «і», «ў» and apostrophe, and nobody looks for «ё». «й» stays: it is a letter.
 * Takes composed lower-case letters; whatever separates words becomes a space.
 */
export const foldLetters = (letters: string): string =>
  letters
    .replace(/[ёіўщ]/g, (letter) => respelled[letter] ?? letter)
    .replace(/['’‘ʼ`ъ]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, ' ');

/** Lower case, one spelling, single spaces. */
export const foldText = (text: string): string =>
  foldLetters(text.normalize('NFC').toLowerCase()).replace(/ +/g, ' ').trim();

export const foldWords = (text: string): readonly string[] =>
  foldText(text).split(' ').filter(Boolean);
