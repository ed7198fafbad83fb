import { Landmark, Sprout } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAll } from '../../db/queries.ts';
import { navigate } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { QuizLayout } from './QuizLayout.tsx';
import { QuizQuestion } from './QuizQuestion.tsx';
import { QuizResult } from './QuizResult.tsx';
import { QuizStart } from './QuizStart.tsx';
import { fewestQuestions } from './quiz-round.ts';
import { useQuiz } from './quiz-session.ts';

/** A quiz for children: eight questions, and a field of flax that blooms with the right answers. */
export function QuizScreen() {
  const { t } = useTranslation('quiz');
  const questions = useAll('questions');
  const round = useQuiz((quiz) => quiz.round);

  if (questions === undefined) {
    return (
      <QuizLayout picture={null} head={null}>
        {null}
      </QuizLayout>
    );
  }
  if (questions.length < fewestQuestions) {
    return (
      <Screen title={t('title')}>
        <EmptyState icon={Sprout} title={t('notReady')}>
          <Button
            icon={Landmark}
            tone="main"
            size="huge"
            onClick={() => navigate({ name: 'places', filter: {}, page: 1 })}
          >
            {t('toPlaces')}
          </Button>
        </EmptyState>
      </Screen>
    );
  }

  if (round && round.position >= round.steps.length) {
    return <QuizResult questions={questions} outcomes={round.outcomes} />;
  }
  const step = round?.steps[round.position];
  const question = questions.find(({ id }) => id === step?.questionId);
  // Also where a question is no longer to be shown: a new round is better than a gap.
  if (!round || !step || !question) return <QuizStart questions={questions} />;
  return (
    <QuizQuestion
      key={question.id}
      question={question}
      order={step.order}
      choice={round.choice}
      steps={round.steps.length}
      position={round.position}
      outcomes={round.outcomes}
    />
  );
}
