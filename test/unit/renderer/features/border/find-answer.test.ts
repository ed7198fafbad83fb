import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  type Answers,
  chosenOption,
  findAnswer,
  nextQuestion,
} from '#renderer/features/border/find-answer.ts';
import { articleSchema, type Decision } from '#shared/article-model';
import articles from '../../../../../assets/content/articles.json' with { type: 'json' };

const named = (title: string) => ({ ru: title, be: title });

const question = (id: string, ...options: readonly string[]) => ({
  id,
  title: named(id),
  options: options.map((option) => ({ id: option, title: named(option) })),
});

const anAnswer = (title: string, when: Decision['answers'][number]['when']) => ({
  when,
  title: named(title),
  points: { ru: [] },
  certain: true,
  verifyAt: named('staff'),
  sources: [],
});

function aDecision(): Decision {
  return {
    questions: [question('citizenship', 'ru', 'other'), question('transport', 'train', 'car')],
    answers: [
      anAnswer('neighbour by rail', { citizenship: ['ru'], transport: ['train'] }),
      anAnswer('neighbour by road', { citizenship: ['ru'], transport: ['car'] }),
      anAnswer('guest', { citizenship: ['other'] }),
    ],
  };
}

test('a traveller who has answered everything reads the answer to that combination', () => {
  const answer = findAnswer(aDecision(), { citizenship: 'ru', transport: 'car' });

  expect(answer?.title.ru).toBe('neighbour by road');
});

test('an answer that does not depend on a question serves all of its options', () => {
  const byTrain = findAnswer(aDecision(), { citizenship: 'other', transport: 'train' });
  const byCar = findAnswer(aDecision(), { citizenship: 'other', transport: 'car' });

  expect(byTrain?.title.ru).toBe('guest');
  expect(byCar?.title.ru).toBe('guest');
});

test('nobody reads an answer before the last question, even where it would not matter', () => {
  expect(findAnswer(aDecision(), { citizenship: 'other' })).toBeNull();
});

test('the questions are asked in their order', () => {
  expect(nextQuestion(aDecision(), {})?.id).toBe('citizenship');
  expect(nextQuestion(aDecision(), { citizenship: 'ru' })?.id).toBe('transport');
  expect(nextQuestion(aDecision(), { transport: 'car' })?.id).toBe('citizenship');
  expect(nextQuestion(aDecision(), { citizenship: 'ru', transport: 'car' })).toBeNull();
});

test('an unknown option in the address counts as not answered', () => {
  const answers: Answers = { citizenship: 'mars', transport: 'train' };

  expect(nextQuestion(aDecision(), answers)?.id).toBe('citizenship');
  expect(findAnswer(aDecision(), answers)).toBeNull();
});

test('an unknown question in the address changes nothing', () => {
  const answers: Answers = { citizenship: 'ru', transport: 'train', weather: 'rain' };

  expect(findAnswer(aDecision(), answers)?.title.ru).toBe('neighbour by rail');
});

test('a combination that the content has forgotten has no answer, rather than a wrong one', () => {
  const { questions, answers } = aDecision();
  const forgetful = { questions, answers: answers.slice(0, 1) };

  expect(findAnswer(forgetful, { citizenship: 'ru', transport: 'car' })).toBeNull();
});

test('the option that was chosen is shown beside its question', () => {
  const [citizenship] = aDecision().questions;
  if (!citizenship) throw new Error('no question');

  expect(chosenOption(citizenship, { citizenship: 'other' })?.title.ru).toBe('other');
  expect(chosenOption(citizenship, {})).toBeNull();
});

test('in the factory content every combination has exactly one answer', () => {
  const record = articles.find(({ id }) => id === 'border');
  const decision = v.parse(articleSchema, record).decision;
  if (!decision) throw new Error('the border article asks nothing');

  const combinations = combinationsOf(decision);

  expect(combinations).toHaveLength(3 * 2 * 4);
  for (const answers of combinations) {
    const fitting = decision.answers.filter(({ when }) =>
      Object.entries(when).every(([id, options]) => options.includes(answers[id] ?? '')),
    );
    expect(fitting, JSON.stringify(answers)).toHaveLength(1);
    expect(findAnswer(decision, answers)).toBe(fitting[0]);
  }
});

function combinationsOf({ questions }: Decision): readonly Answers[] {
  return questions.reduce<readonly Answers[]>(
    (partial, { id, options }) =>
      partial.flatMap((answers) => options.map((option) => ({ ...answers, [id]: option.id }))),
    [{}],
  );
}
