import { type Locale, locales } from '#shared/locales';
import { sentencesOf } from '#shared/sentences';

/** Fields that no visitor sees. */
const unseen: ReadonlySet<string> = new Set([
  'facts',
  'staffNote',
  'toVerify',
  'sources',
  'pictures',
  'speech',
]);

export type SentencesByLocale = { readonly [L in Locale]: readonly string[] };

/** Every sentence that a record can show, once each, in the order of its fields. */
export function sentencesOfRecord(record: object): SentencesByLocale {
  const found: { readonly [L in Locale]: Set<string> } = {
    ru: new Set(),
    be: new Set(),
    en: new Set(),
  };
  collect(record, (locale, text) => {
    for (const sentence of sentencesOf(text)) found[locale].add(sentence);
  });
  return { ru: [...found.ru], be: [...found.be], en: [...found.en] };
}

function collect(value: object, add: (locale: Locale, text: string) => void): void {
  if ('ru' in value) {
    for (const locale of locales) {
      // Texts and lists of texts are told apart by their schemas; both are read out.
      const texts = (value as Partial<Record<Locale, string | readonly string[]>>)[locale];
      for (const text of [texts ?? []].flat()) add(locale, text);
    }
    return;
  }
  for (const [field, inner] of Object.entries(value)) {
    if (!unseen.has(field) && typeof inner === 'object' && inner !== null) collect(inner, add);
  }
}
