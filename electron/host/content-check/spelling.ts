import type { Locale } from '#shared/locales';

/** A dictionary of one language. */
export interface Speller {
  knows(word: string): boolean;
}

export type Spellers = { readonly [L in Locale]?: Speller };

/** Words of a text as a dictionary of its language has them, in order of appearance. */
export function spelledWords(text: string, locale: Locale): readonly string[] {
  const plain = text.normalize('NFC').replace(notWords, ' ').replace(abbreviations, ' ');
  const words = plain.match(/\p{L}+(?:[’-]\p{L}+)*/gu) ?? [];
  return words.filter((word) => word.length > 1 && isOfLanguage(word, locale));
}

/** The words that neither the dictionary nor the allowed words have. */
export function unknownWords(text: string, locale: Locale, speller: Speller): readonly string[] {
  return spelledWords(text, locale).filter(
    (word) =>
      !speller.knows(word) &&
      // «Барклая-де-Толли», «чёрно-белый»: right where every part is.
      !(
        word.includes('-') &&
        word.split('-').every((part) => part.length < 2 || speller.knows(part))
      ),
  );
}

/** Names in another script and Roman numerals are in no dictionary of this language. */
const isOfLanguage = (word: string, locale: Locale): boolean =>
  locale === 'en'
    ? !/\p{Script=Cyrillic}|^[IVXLC]+$/u.test(word)
    : !/^[\p{Script=Latin}’-]+$/u.test(word);

/** Addresses, model numbers, «34-летию» and other mixtures of letters and digits. */
const notWords = /\S*(?:\d-?\p{L}|\p{L}-?\d|@|:\/\/|\p{L}\.\p{Ll}{2,}(?!\p{L}))\S*/gu;
const abbreviations =
  /(?<!\p{L})(?:г|гг|в|вв|ок|им|св|пл|пр|просп|ул|д|обл|тыс|т|е|ст|стст|вул|вобл|зав|гадз|хв|шт|км|га|кВ|кг|мин|хв|млн|млрд)\.?(?!\p{L})/gu;
