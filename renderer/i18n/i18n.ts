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
    initAsync: false,
  });
}

export const setI18nLocale = (locale: string): void => {
  // Resolves at once: nothing is loaded.
  void i18next.changeLanguage(locale);
};
