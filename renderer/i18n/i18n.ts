import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { resources } from './resources.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: (typeof resources)['ru'];
    enableSelector: false;
  }
}

/** All texts are in the bundle: switching the language never waits. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources,
    lng: 'ru',
    fallbackLng: 'ru',
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => {
      // biome-ignore lint/suspicious/noConsole: keys are typed, so this is a bug that tests must see.
      console.error(`missing text: ${namespace}:${key}`);
    },
    initAsync: false,
  });
}

export const setI18nLocale = (locale: string): void => {
  // Resolves at once: nothing is loaded.
  void i18next.changeLanguage(locale);
};
