import type { LocalizedList, LocalizedText } from '#shared/content-fields';
import type { Locale } from '#shared/locales';

/** A text with the language it is really in, for the `lang` attribute and the label. */
export interface InLanguage<T> {
  readonly value: T;
  readonly lang: Locale;
}

/** The text in the visitor's language; where it is missing, the Russian one, marked as such. */
export function pickText(text: LocalizedText, locale: Locale): InLanguage<string> {
  const value = text[locale];
  return value === undefined ? { value: text.ru, lang: 'ru' } : { value, lang: locale };
}

export function pickList(list: LocalizedList, locale: Locale): InLanguage<readonly string[]> {
  const value = list[locale];
  return value === undefined || (value.length === 0 && list.ru.length > 0)
    ? { value: list.ru, lang: 'ru' }
    : { value, lang: locale };
}
