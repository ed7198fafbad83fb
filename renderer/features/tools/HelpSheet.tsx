import type { Ref } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session.ts';
import styles from './HelpSheet.module.css';
import { helpTopics } from './help-topics.ts';

/** The card as a page of paper, to hang beside the screen: seen by the printer only. */
export function HelpSheet({ sheet }: { readonly sheet: Ref<HTMLElement> }) {
  const { t } = useTranslation('tools');
  const locale = useSession((session) => session.locale);
  return createPortal(
    <article ref={sheet} className={styles.sheet} lang={locale} aria-hidden="true">
      <h1>{t('help.heading')}</h1>
      <div className={styles.topics}>
        {helpTopics.map((topic) => (
          <section key={topic} className={styles.topic}>
            <h2>{t(`help.${topic}.title`)}</h2>
            <p>{t(`help.${topic}.text`)}</p>
          </section>
        ))}
      </div>
    </article>,
    document.body,
  );
}
