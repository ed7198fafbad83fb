import type { Locale } from '#shared/locales';
import { spokenEnglish } from './spoken-english.ts';
import { spokenSlavic } from './spoken-slavic.ts';

/** Goes up when texts are read differently, so that their audio is made anew. */
export const spokenVersion = 1;

/** A text in the words that a speech engine is to say. */
export function spokenText(text: string, locale: Locale): string {
  const read = locale === 'en' ? spokenEnglish(text) : spokenSlavic(text, locale);
  return locale === 'be' ? spellableBelarusian(read) : read;
}

/** espeak-ng reads "ў" that stands alone as the name of the letter; by ear it is "у" anyway. */
const spellableBelarusian = (text: string): string =>
  text.replace(/(?<![\p{L}’])([ўЎ])(?![\p{L}’])/gu, (letter) => (letter === 'ў' ? 'у' : 'У'));
