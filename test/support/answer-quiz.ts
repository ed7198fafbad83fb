import type { Page } from '@playwright/test';

/** Touches one of the three answers of the question that stands. */
export const answerQuiz = (page: Page, index: number): Promise<void> =>
  page
    .getByRole('list', { name: 'Варианты ответа' })
    .or(page.getByRole('list', { name: 'Варыянты адказу' }))
    .getByRole('button')
    .nth(index)
    .click();
