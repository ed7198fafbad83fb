import { type Locale, locales } from '#shared/locales';

/** One field of a record with its texts: a single text is a list of one. */
export interface LocalizedField {
  /** Dotted path, such as `stops.2.note`. */
  readonly path: string;
  readonly isList: boolean;
  readonly texts: { readonly [L in Locale]?: readonly string[] };
}

/** Every text of a record that comes in languages, however deep it lies. */
export function localizedFields(value: unknown, path = ''): readonly LocalizedField[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalized(value)) {
    const entries = locales.flatMap((locale) => {
      const text = value[locale];
      return text === undefined ? [] : [[locale, [text].flat()] as const];
    });
    return [{ path, isList: Array.isArray(value.ru), texts: Object.fromEntries(entries) }];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    localizedFields(inner, path ? `${path}.${key}` : key),
  );
}

type Localized = { readonly [L in Locale]?: string | readonly string[] };

const isLocalized = (value: object): value is Localized & { readonly ru: unknown } =>
  'ru' in value && Object.keys(value).every((key) => (locales as readonly string[]).includes(key));
