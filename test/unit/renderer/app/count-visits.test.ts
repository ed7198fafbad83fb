import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { countVisits } from '#renderer/app/count-visits.ts';
import {
  endSession,
  navigate,
  replaceScreen,
  setLocale,
  startVisit,
} from '#renderer/session/session.ts';
import type { CountedFact } from '#shared/statistics-model';

beforeEach(() => endSession());

function counted(): readonly CountedFact[] {
  const facts: CountedFact[] = [];
  onTestFinished(countVisits((fact) => facts.push(fact)));
  return facts;
}

test('a visit is a visit, its screens and records, and the language in which it ended', () => {
  const facts = counted();

  startVisit('ru');
  setLocale('be');
  navigate({ name: 'place', id: 'mir-castle' });
  endSession();

  expect(facts).toEqual([
    { what: 'visit' },
    { what: 'screen', screen: 'home' },
    { what: 'screen', screen: 'place' },
    { what: 'record', key: 'places/mir-castle' },
    { what: 'language', locale: 'be' },
  ]);
});

test('another page or filter of a list is no other screen', () => {
  startVisit('ru', { name: 'places', filter: {}, page: 1 });
  const facts = counted();

  replaceScreen({ name: 'places', filter: { near: true }, page: 2 });

  expect(facts).toEqual([]);
});
