import { useTranslation } from 'react-i18next';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import styles from './HelpScreen.module.css';

const topics = ['notice', 'hide', 'event', 'publish', 'back', 'stick', 'pin'] as const;

/** One page for whoever does this for the first time; it calls each key by its own name. */
export function HelpScreen() {
  const { t } = useTranslation('tools');
  return (
    <ScrollArea label={t('help.title')} className={styles.area}>
      <div className={styles.topics}>
        {topics.map((topic) => (
          <section key={topic} className={styles.topic}>
            <h2>{t(`help.${topic}.title`)}</h2>
            <p>{t(`help.${topic}.text`)}</p>
          </section>
        ))}
      </div>
    </ScrollArea>
  );
}
