import { CircleQuestionMark, Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Question } from '#shared/question-model';
import { Button } from '../../ui/Button.tsx';
import { FlaxField } from './FlaxField.tsx';
import { QuizLayout } from './QuizLayout.tsx';
import styles from './QuizStart.module.css';
import { roundLength } from './quiz-round.ts';
import { startRound } from './quiz-session.ts';

/** What the game is, and one button that begins it. */
export function QuizStart({ questions }: { readonly questions: readonly Question[] }) {
  const { t } = useTranslation('quiz');
  const count = Math.min(questions.length, roundLength);
  const blooms = Array.from({ length: count }, () => true);
  return (
    <QuizLayout
      picture={<FlaxField blooms={blooms} />}
      head={
        <div className={styles.head}>
          <h1 className={styles.title}>{t('title')}</h1>
          <p className={styles.lead}>{t('lead')}</p>
        </div>
      }
    >
      <div className={styles.start}>
        <p className={styles.count}>
          <CircleQuestionMark className={styles.icon} aria-hidden="true" />
          {t('questions', { count })}
        </p>
        <Button
          icon={Play}
          tone="main"
          size="huge"
          className={styles.play}
          onClick={() => startRound(questions)}
        >
          {t('play')}
        </Button>
      </div>
    </QuizLayout>
  );
}
