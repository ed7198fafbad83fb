import { useTranslation } from 'react-i18next';
import type { Locale } from '#shared/locales';
import { ownNames } from './TextColumn.tsx';

/** The name that a field has on the form: «Название, Беларуская». */
export function useFieldName(): (field: string) => string {
  const { t, i18n } = useTranslation('editor');
  return (field) => {
    const [name = '', locale] = field.split('.');
    const key = ['text', 'field'].find((group) => i18n.exists(`editor:${group}.${name}`));
    // The key was found to exist just above.
    const words = key ? t(`${key}.${name}` as 'text.title') : name;
    return locale ? `${words}, ${ownNames[locale as Locale]}` : words;
  };
}
