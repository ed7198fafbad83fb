import { create } from 'zustand';
import { useSession } from '../../session/session.ts';

interface SearchSession {
  readonly query: string;
  /** Page of the answers, 1-based. */
  readonly page: number;
}

/** What the visitor is looking for: still there on the way back from an answer, gone at home. */
export const useSearch = create<SearchSession>()(() => ({ query: '', page: 1 }));

/** Longer than any name here; more is a sleeve on the keyboard. */
const longestQuery = 60;

export const setQuery = (query: string): void =>
  useSearch.setState({ query: query.slice(0, longestQuery), page: 1 });

export const setAnswerPage = (page: number): void => useSearch.setState({ page });

useSession.subscribe(({ visiting, screen }) => {
  if (!visiting || screen.name === 'home') useSearch.setState(useSearch.getInitialState(), true);
});
