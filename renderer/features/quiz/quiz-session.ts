import { create } from 'zustand';
import type { Question } from '#shared/question-model';
import { useSession } from '../../session/session.ts';
import { drawRound, type QuizStep, type Random } from './quiz-round.ts';

/** A game that is being played; it is over when every step has been left behind. */
interface Round {
  readonly steps: readonly QuizStep[];
  /** The step that is on the screen; as many as there are steps once the round is over. */
  readonly position: number;
  /** Whether each answer so far was right. */
  readonly outcomes: readonly boolean[];
  /** The option touched in the present step, by its place in the record. */
  readonly choice: number | null;
}

interface QuizSession {
  readonly round: Round | null;
  /** Questions of the last round: "play again" brings others. */
  readonly asked: readonly string[];
}

/** The game of one visit: still there on the way back from "more about it", gone at home. */
export const useQuiz = create<QuizSession>()(() => ({ round: null, asked: [] }));

export const startRound = (questions: readonly Question[], random: Random = Math.random): void =>
  useQuiz.setState(({ asked }) => {
    const steps = drawRound(questions, asked, random);
    return {
      round: { steps, position: 0, outcomes: [], choice: null },
      asked: steps.map(({ questionId }) => questionId),
    };
  });

/** The first touch counts; the others of an excited hand do not. */
export const answer = (option: number, right: boolean): void =>
  useQuiz.setState(({ round }) =>
    round && round.choice === null
      ? { round: { ...round, choice: option, outcomes: [...round.outcomes, right] } }
      : {},
  );

export const goOn = (): void =>
  useQuiz.setState(({ round }) =>
    round && round.choice !== null
      ? { round: { ...round, position: round.position + 1, choice: null } }
      : {},
  );

useSession.subscribe(({ visiting, screen }) => {
  if (!visiting) useQuiz.setState(useQuiz.getInitialState(), true);
  else if (screen.name === 'home') useQuiz.setState({ round: null });
});
