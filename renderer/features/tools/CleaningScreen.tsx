import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import styles from './CleaningScreen.module.css';
import { FullScreenDialog } from './FullScreenDialog.tsx';

/** A cloth needs no longer for a panel of any size, and it ends by itself. */
const cleaningSeconds = 60;

interface CleaningScreenProps {
  readonly onEnd: () => void;
}

/** The panel feels nothing while somebody wipes it; nobody need touch it to go on. */
export function CleaningScreen({ onEnd }: CleaningScreenProps) {
  const { t } = useTranslation('tools');
  const locale = useSession((session) => session.locale);
  const [left, setLeft] = useState(cleaningSeconds);

  useEffect(
    function countDown() {
      const end = performance.now() + cleaningSeconds * 1000;
      const timer = setInterval(() => {
        const seconds = Math.ceil((end - performance.now()) / 1000);
        if (seconds <= 0) onEnd();
        else setLeft(seconds);
      }, 250);
      return () => clearInterval(timer);
    },
    [onEnd],
  );

  return (
    <FullScreenDialog label={t('cleaning.title')} onClose={onEnd}>
      <div className={styles.screen}>
        <p className={styles.seconds} role="timer">
          {formatNumber(left, locale)}
        </p>
        <h1>{t('cleaning.title')}</h1>
        <p>{t('cleaning.text')}</p>
      </div>
    </FullScreenDialog>
  );
}
