import { Landmark, RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '#shared/question-model';
import { navigate } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { FlaxField } from './FlaxField.tsx';
import { QuizLayout } from './QuizLayout.tsx';
import styles from './QuizResult.module.css';
import { countRight, scoreWord } from './quiz-round.ts';
import { startRound } from './quiz-session.ts';

interface QuizResultProps {
  readonly questions: readonly Question[];
  readonly outcomes: readonly boolean[];
}

/** What has bloomed, a kind word for it, and two ways on. */
export function QuizResult({ questions, outcomes }: QuizResultProps) {
  const { t } = useTranslation('quiz');
  const heading = useRef<HTMLHeadingElement>(null);
  const right = countRight(outcomes);
  const word = scoreWord(right, outcomes.length);

  useEffect(() => heading.current?.focus(), []);

  return (
    <QuizLayout
      picture={<FlaxField blooms={outcomes} />}
      head={
        <div className={styles.head}>
          <h1 ref={heading} className={styles.title} tabIndex={-1}>
            {t(`result.${word}`)}
          </h1>
          {right > 0 && (
            <p className={styles.flowers}>{t('flowers', { count: right, of: outcomes.length })}</p>
          )}
          <p className={styles.praise}>{t(`praise.${word}`)}</p>
        </div>
      }
    >
      <div className={styles.result}>
        <div className={styles.ways}>
          <Button
            icon={RotateCcw}
            tone="main"
            size="huge"
            className={styles.way}
            onClick={() => startRound(questions)}
          >
            {t('again')}
          </Button>
          <Button
            icon={Landmark}
            size="huge"
            className={styles.way}
            onClick={() => navigate({ name: 'places', filter: {}, page: 1 })}
          >
            {t('toPlaces')}
          </Button>
        </div>
      </div>
    </QuizLayout>
  );
}
