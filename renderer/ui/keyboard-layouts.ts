import type { Locale } from '#shared/locales';

/** Rows of keys from above; no row is longer than {@link keysPerRow}. */
export type KeyboardLayout = readonly (readonly string[])[];

export const keysPerRow = 11;

const rows = (text: string): KeyboardLayout => text.split(' ').map((row) => [...row]);

/** As on the keyboards people know, with nothing that a search does not need. */
export const keyboardLayouts: Readonly<Record<Locale, KeyboardLayout>> = {
  ru: rows('ё1234567890 йцукенгшщзх фывапролджэ ячсмитьбюъ'),
  be: rows('ё1234567890 йцукенгшўзх фывапролджэ ячсмітьбю’'),
  en: rows('1234567890- qwertyuiop asdfghjkl’ zxcvbnm'),
};

/** The layout behind the switch key: Latin letters, or the Cyrillic ones the visitor reads. */
export function otherLayout(current: Locale, reads: Locale): Locale {
  if (current !== 'en') return 'en';
  return reads === 'be' ? 'be' : 'ru';
}
