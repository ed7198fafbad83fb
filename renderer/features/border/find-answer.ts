import type { Decision } from '#shared/article-model';

export type Question = Decision['questions'][number];
export type Option = Question['options'][number];
export type Answer = Decision['answers'][number];

/** Question id → option id, as the address of the screen carries them. */
export type Answers = Readonly<Record<string, string>>;

/** The option that the visitor chose; what the content does not know counts as not answered. */
export const chosenOption = (question: Question, answers: Answers): Option | null =>
  question.options.find((option) => option.id === answers[question.id]) ?? null;

/** The first question that still waits for an answer, or null when all are answered. */
export const nextQuestion = (decision: Decision, answers: Answers): Question | null =>
  decision.questions.find((question) => !chosenOption(question, answers)) ?? null;

/** The one answer to all questions; null while one is open or where the content has no answer. */
export function findAnswer(decision: Decision, answers: Answers): Answer | null {
  if (nextQuestion(decision, answers)) return null;
  return decision.answers.find(({ when }) => applies(when, answers)) ?? null;
}

const applies = (when: Answer['when'], answers: Answers): boolean =>
  Object.entries(when).every(([question, options]) => options.includes(answers[question] ?? ''));
