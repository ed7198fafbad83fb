import { beforeEach, expect, test } from 'vitest';
import { setAnswerPage, setQuery, useSearch } from '#renderer/features/search/search-session.ts';
import { endSession, goBack, navigate, startVisit } from '#renderer/session/session.ts';

beforeEach(() => {
  endSession();
  startVisit('be');
});

test('the question is still there on the way back from an answer', () => {
  navigate({ name: 'search' });
  setQuery('віцебск');
  setAnswerPage(2);

  navigate({ name: 'place', id: 'vitebsk-chagall-house' });
  goBack();

  expect(useSearch.getState()).toEqual({ query: 'віцебск', page: 2 });
});

test('the next visitor does not see what the last one looked for', () => {
  setQuery('віцебск');

  endSession();

  expect(useSearch.getState()).toEqual({ query: '', page: 1 });
});

test('another letter begins at the first page', () => {
  setQuery('віц');
  setAnswerPage(3);

  setQuery('віце');

  expect(useSearch.getState().page).toBe(1);
});

test('a sleeve on the keyboard does not write for ever', () => {
  setQuery('й'.repeat(1000));

  expect(useSearch.getState().query.length).toBe(60);
});
