import { FileText, RotateCcw, TrainFront } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '#shared/article-model';
import { navigate, replaceScreen } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { AnswerHead, AnswerPanel } from './AnswerPanel.tsx';
import styles from './BorderQuestions.module.css';
import { type Answers, findAnswer, nextQuestion } from './find-answer.ts';
import { QuestionPanel } from './QuestionPanel.tsx';
import { StepList } from './StepList.tsx';

interface BorderQuestionsProps {
  readonly decision: Decision;
  readonly checkedOn: string | null;
  readonly answers: Answers;
}

/** The way on the one side, the present question or the answer on the other. */
export function BorderQuestions({ decision, checkedOn, answers }: BorderQuestionsProps) {
  const { t } = useTranslation('border');
  // A question that the visitor has come back to; the address keeps its answer until another is given.
  const [reopenedId, setReopenedId] = useState<string | null>(null);
  const reopened = decision.questions.find(({ id }) => id === reopenedId);
  const question = reopened ?? nextQuestion(decision, answers);

  function answer(questionId: string, optionId: string): void {
    setReopenedId(null);
    navigate({ name: 'border', answers: { ...answers, [questionId]: optionId } });
  }

  function startOver(): void {
    setReopenedId(null);
    replaceScreen({ name: 'border', answers: {} });
  }

  const found = question ? null : findAnswer(decision, answers);
  const startOverButton = Object.keys(answers).length > 0 && (
    <Button icon={RotateCcw} onClick={startOver}>
      {t('startOver')}
    </Button>
  );

  return (
    <Screen
      title={t('title')}
      picture={<img src="/art/tile-border.webp" alt="" draggable={false} />}
      above={found && <AnswerHead answer={found} checkedOn={checkedOn} />}
    >
      <div className={styles.border}>
        <StepList
          questions={decision.questions}
          answers={answers}
          currentId={question?.id}
          onOpen={setReopenedId}
        />
        <section className={styles.panel} aria-live="polite">
          {question ? (
            <QuestionPanel
              question={question}
              step={decision.questions.indexOf(question) + 1}
              steps={decision.questions.length}
              answers={answers}
              onAnswer={(optionId) => answer(question.id, optionId)}
              actions={startOverButton}
            />
          ) : (
            <AnswerPanel answer={found} checkedOn={checkedOn} actions={startOverButton} />
          )}
        </section>
        <div className={styles.links}>
          <Button icon={FileText} onClick={() => navigate({ name: 'article', id: 'documents' })}>
            {t('toDocuments')}
          </Button>
          <Button icon={TrainFront} onClick={() => navigate({ name: 'trains' })}>
            {t('toTrains')}
          </Button>
        </div>
      </div>
    </Screen>
  );
}
