import { expect, test } from 'vitest';
import {
  countRight,
  drawRound,
  roundLength,
  type ScoreWord,
  scoreWord,
  screenAbout,
  shuffle,
} from '#renderer/features/quiz/quiz-round.ts';
import { aQuestion, questionsCalled, seeded } from './a-question.ts';

const letters = [...'abcdefghijklmnopqrst'];

const idsOf = (steps: readonly { readonly questionId: string }[]) =>
  steps.map(({ questionId }) => questionId);

test('shuffling loses nothing, doubles nothing and leaves the original alone', () => {
  const items = [...letters];

  const shuffled = shuffle(items, seeded(1));

  expect(shuffled).not.toEqual(items);
  expect(shuffled.toSorted()).toEqual(letters);
  expect(items).toEqual(letters);
});

test('every answer comes first about as often as the others', () => {
  const random = seeded(7);
  const first = [0, 0, 0];

  for (let i = 0; i < 3000; i++) {
    const [item = 0] = shuffle([0, 1, 2], random);
    first[item] = (first[item] ?? 0) + 1;
  }

  for (const times of first) expect(times).toBeGreaterThan(850);
});

test('a round is eight different questions', () => {
  const steps = drawRound(questionsCalled(...letters), [], seeded(3));

  expect(steps).toHaveLength(roundLength);
  expect(new Set(idsOf(steps)).size).toBe(roundLength);
});

test('two children in a row get different questions in a different order', () => {
  const questions = questionsCalled(...letters);

  const one = drawRound(questions, [], seeded(3));
  const other = drawRound(questions, [], seeded(4));

  expect(idsOf(one)).not.toEqual(idsOf(other));
});

test('each question is shown with all three of its answers', () => {
  const steps = drawRound(questionsCalled(...letters), [], seeded(5));

  for (const { order } of steps) expect(order.toSorted()).toEqual([0, 1, 2]);
  expect(new Set(steps.map(({ order }) => order.join(''))).size).toBeGreaterThan(1);
});

test('playing again brings none of the questions of the round before', () => {
  const questions = questionsCalled(...letters);
  const before = idsOf(drawRound(questions, [], seeded(6)));

  const again = idsOf(drawRound(questions, before, seeded(7)));

  expect(again.filter((id) => before.includes(id))).toEqual([]);
});

test('where there are too few others, the round is filled up with questions asked before', () => {
  const questions = questionsCalled(...letters.slice(0, 10));
  const before = letters.slice(0, 8);

  const again = idsOf(drawRound(questions, before, seeded(8)));

  expect(again).toHaveLength(roundLength);
  expect(again).toEqual(expect.arrayContaining(['i', 'j']));
});

test('with five questions in all, the round is five questions long', () => {
  const steps = drawRound(questionsCalled('a', 'b', 'c', 'd', 'e'), [], seeded(9));

  expect(idsOf(steps).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a round asks about eight different things before it asks twice about one', () => {
  const mir = { collection: 'places', id: 'mir-castle' } as const;
  const aboutMir = letters.slice(0, 10).map((id) => aQuestion({ id, about: mir }));
  const others = questionsCalled('x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7');

  const ids = idsOf(drawRound([...aboutMir, ...others], [], seeded(10)));

  expect(ids.filter((id) => id.startsWith('x'))).toHaveLength(7);
});

test('a thing that was asked about before does not push out a new question about it', () => {
  const mir = { collection: 'places', id: 'mir-castle' } as const;
  const asked = aQuestion({ id: 'asked', about: mir });
  const fresh = aQuestion({ id: 'fresh', about: mir });
  const others = questionsCalled(...letters.slice(0, 7));

  for (let seed = 1; seed <= 20; seed++) {
    const ids = idsOf(drawRound([asked, fresh, ...others], ['asked'], seeded(seed)));

    expect(ids).toContain('fresh');
    expect(ids).not.toContain('asked');
  }
});

test('only right answers are counted', () => {
  const right = countRight([true, false, true, true]);

  expect(right).toBe(3);
});

test.each<[number, ScoreWord]>([
  [0, 'none'],
  [1, 'few'],
  [3, 'few'],
  [4, 'half'],
  [5, 'half'],
  [6, 'most'],
  [7, 'most'],
  [8, 'all'],
])('%i right answers of eight are spoken of as "%s"', (right, word) => {
  expect(scoreWord(right, 8)).toBe(word);
});

test('a short round with every answer right is a full field too', () => {
  expect(scoreWord(3, 3)).toBe('all');
});

test('"more about it" leads to the record that the question is about', () => {
  const screens = (['places', 'regions', 'events', 'exhibits', 'lines'] as const).map(
    (collection) => screenAbout({ collection, id: 'x' }),
  );

  expect(screens).toEqual([
    { name: 'place', id: 'x' },
    { name: 'region', id: 'x' },
    { name: 'event', id: 'x' },
    { name: 'exhibit', id: 'x' },
    { name: 'line', id: 'x' },
  ]);
});
