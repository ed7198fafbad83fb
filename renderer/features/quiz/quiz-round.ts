import type { Question } from '#shared/question-model';
import type { Screen } from '../../session/screen.ts';

/** A number from 0 up to, but not including, 1: `Math.random`, or what a test hands in. */
export type Random = () => number;

/** One question of a round, with its options in the order in which they are shown. */
export interface QuizStep {
  readonly questionId: string;
  /** Places of the options in the record. */
  readonly order: readonly number[];
}

/** Five minutes of a six-year-old. */
export const roundLength = 8;

/** Fewer questions than this are no game. */
export const fewestQuestions = 3;

export type ScoreWord = 'all' | 'most' | 'half' | 'few' | 'none';

export const shuffle = <T>(items: readonly T[], random: Random): T[] =>
  items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/**
 * The next round: questions that the round before did not ask come first, and among them one of
 * each record; the others fill up what is left.
 */
export function drawRound(
  questions: readonly Question[],
  askedBefore: readonly string[],
  random: Random,
): QuizStep[] {
  const subjects = new Set<string>();
  const ranked = shuffle(questions, random)
    .map((question) => ({ question, asked: askedBefore.includes(question.id) }))
    .sort((a, b) => Number(a.asked) - Number(b.asked))
    .map(({ question, asked }) => {
      const subject = `${question.about.collection}/${question.about.id}`;
      const repeats = subjects.has(subject);
      subjects.add(subject);
      return { question, rank: Number(asked) * 2 + Number(repeats) };
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, roundLength);
  return ranked.map(({ question }) => ({
    questionId: question.id,
    order: shuffle([...question.options.keys()], random),
  }));
}

export const countRight = (outcomes: readonly boolean[]): number =>
  outcomes.filter((right) => right).length;

/** How a score is spoken of: there is a kind word for every one. */
export function scoreWord(right: number, total: number): ScoreWord {
  if (right === 0) return 'none';
  if (right >= total) return 'all';
  const share = right / total;
  if (share >= 0.75) return 'most';
  return share >= 0.5 ? 'half' : 'few';
}

const screenNameOf = {
  places: 'place',
  regions: 'region',
  events: 'event',
  exhibits: 'exhibit',
  lines: 'line',
} as const;

/** The screen of the record that a question is about. */
export const screenAbout = ({ collection, id }: Question['about']): Screen => ({
  name: screenNameOf[collection],
  id,
});
