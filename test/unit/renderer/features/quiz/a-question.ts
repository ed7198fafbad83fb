import type { Question } from '#shared/question-model';

const option = (name: string) => ({ ru: name, be: name });

/** A question about a place of its own, the first option being the right one. */
export const aQuestion = (fields: Partial<Question> = {}): Question => ({
  id: 'question',
  title: { ru: 'Где это?', be: 'Дзе гэта?' },
  checkedOn: null,
  sources: [],
  options: [option('Мир'), option('Брест'), option('Минск')],
  answer: 0,
  explanation: { ru: 'Это Мир.', be: 'Гэта Мір.' },
  about: { collection: 'places', id: fields.id ?? 'question' },
  ...fields,
});

export const questionsCalled = (...ids: readonly string[]): Question[] =>
  ids.map((id) => aQuestion({ id }));

/** Numbers that look random but are the same every time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
