import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InLanguage } from '../i18n/localized.ts';
import { useSession } from '../session/session.ts';
import styles from './InTheirLanguage.module.css';

interface InTheirLanguageProps {
  readonly text: InLanguage<unknown>;
  readonly children: ReactNode;
}

/** Content that may be in another language than the visitor's: it says so, to eyes and to voices. */
export function InTheirLanguage({ text, children }: InTheirLanguageProps) {
  const locale = useSession((session) => session.locale);
  if (text.lang === locale) return children;
  return (
    <div lang={text.lang}>
      <LanguageLabel text={text} />
      {children}
    </div>
  );
}

/** The small label alone, for titles in lists; nothing where the text is in the visitor's language. */
export function LanguageLabel({ text }: { readonly text: InLanguage<unknown> }) {
  const { t } = useTranslation();
  const locale = useSession((session) => session.locale);
  if (text.lang === locale) return null;
  return (
    <span className={styles.label} lang={locale}>
      {t('inRussian')}
    </span>
  );
}
