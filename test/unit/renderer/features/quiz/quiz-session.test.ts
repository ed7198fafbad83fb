import { beforeEach, expect, test } from 'vitest';
import { answer, goOn, startRound, useQuiz } from '#renderer/features/quiz/quiz-session.ts';
import { homeScreen } from '#renderer/session/screen.ts';
import { endSession, goBack, navigate, startVisit } from '#renderer/session/session.ts';
import { questionsCalled, seeded } from './a-question.ts';

const questions = questionsCalled(...'abcdefghijklmnopqrst');

beforeEach(() => {
  endSession();
  startVisit('be', { name: 'quiz' });
});

test('the first touch counts, the second of an excited hand does not', () => {
  startRound(questions, seeded(1));

  answer(2, false);
  answer(0, true);

  expect(useQuiz.getState().round).toMatchObject({ choice: 2, outcomes: [false], position: 0 });
});

test('there is no going on without an answer', () => {
  startRound(questions, seeded(1));

  goOn();

  expect(useQuiz.getState().round?.position).toBe(0);
});

test('after the answer comes the next question, not answered yet', () => {
  startRound(questions, seeded(1));

  answer(0, true);
  goOn();

  expect(useQuiz.getState().round).toMatchObject({ choice: null, outcomes: [true], position: 1 });
});

test('eight answers end the round', () => {
  startRound(questions, seeded(1));

  for (let i = 0; i < 8; i++) {
    answer(0, i % 2 === 0);
    goOn();
  }

  const { round } = useQuiz.getState();
  expect(round?.position).toBe(round?.steps.length);
  expect(round?.outcomes).toEqual([true, false, true, false, true, false, true, false]);
});

test('the round goes on where it was after a look at "more about it"', () => {
  startRound(questions, seeded(1));
  answer(1, false);
  const before = useQuiz.getState();

  navigate({ name: 'place', id: 'a' });
  goBack();

  expect(useQuiz.getState()).toEqual(before);
});

test('going home leaves the game', () => {
  startRound(questions, seeded(1));

  navigate(homeScreen);

  expect(useQuiz.getState().round).toBeNull();
});

test('another game of the same visit has other questions, even by way of home', () => {
  startRound(questions, seeded(1));
  const first = useQuiz.getState().asked;
  navigate(homeScreen);

  startRound(questions, seeded(1));

  expect(useQuiz.getState().asked.filter((id) => first.includes(id))).toEqual([]);
});

test('the next visitor finds nothing of the last one’s game', () => {
  startRound(questions, seeded(1));
  answer(0, true);

  endSession();

  expect(useQuiz.getState()).toEqual({ round: null, asked: [] });
});
