import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { InLanguage } from '../../i18n/localized.ts';
import styles from './AnswerKey.module.css';

interface AnswerKeyProps {
  /** 1, 2 or 3: a name for those who read it aloud to a child. */
  readonly number: number;
  readonly text: InLanguage<string>;
  /** `shown` is the right one that was not touched, `other` neither right nor touched. */
  readonly state: 'open' | 'right' | 'shown' | 'wrong' | 'other';
  readonly onChoose: () => void;
}

/** Answers with more letters than this take a smaller size, and two lines. */
const longAnswer = 24;

/** An answer as large as a hand; once one is chosen, it says in a sign and a word what it was. */
export function AnswerKey({ number, text, state, onChoose }: AnswerKeyProps) {
  const { t } = useTranslation('quiz');
  const isRight = state === 'right' || state === 'shown';
  return (
    <button
      type="button"
      className={`${styles.key} ${styles[state]}`}
      disabled={state !== 'open'}
      onClick={onChoose}
    >
      <span className={styles.sign} aria-hidden="true">
        {isRight && <Check className={styles.icon} />}
        {state === 'wrong' && <X className={styles.icon} />}
        {(state === 'open' || state === 'other') && number}
      </span>
      <span className={styles.words}>
        <strong
          className={text.value.length > longAnswer ? `${styles.text} ${styles.long}` : styles.text}
          lang={text.lang}
        >
          {text.value}
        </strong>
        {state === 'right' && <span className={styles.verdict}>{t('right')}</span>}
        {state === 'shown' && <span className={styles.verdict}>{t('rightAnswer')}</span>}
        {state === 'wrong' && <span className={styles.verdict}>{t('notQuite')}</span>}
      </span>
    </button>
  );
}
