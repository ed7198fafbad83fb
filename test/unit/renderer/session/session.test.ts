import { beforeEach, expect, test } from 'vitest';
import {
  addToList,
  changeVolume,
  endSession,
  goBack,
  largestList,
  loudest,
  moveInList,
  navigate,
  removeFromList,
  setDefaultLocale,
  setLocale,
  startVisit,
  toggleContrast,
  toggleMotion,
  toggleReach,
  toggleReadAloud,
  toggleTextSize,
  useSession,
} from '#renderer/session/session.ts';

const session = () => useSession.getState();

beforeEach(() => {
  setDefaultLocale('ru');
  endSession();
});

test('the next visitor inherits nothing', () => {
  startVisit('be');
  toggleTextSize();
  toggleContrast();
  toggleReach();
  toggleMotion();
  toggleReadAloud();
  changeVolume(1);
  addToList('mir-castle');
  navigate({ name: 'events', page: 1 });

  endSession();

  expect(session()).toEqual(useSession.getInitialState());
});

test('a kiosk set to Belarusian greets everybody in Belarusian', () => {
  setDefaultLocale('be');
  startVisit('en');

  endSession();

  expect(session().locale).toBe('be');
});

test('the language changes and the screen stays', () => {
  startVisit('ru', { name: 'place', id: 'mir-castle' });

  setLocale('en');

  expect(session().screen).toEqual({ name: 'place', id: 'mir-castle' });
});

test('back leads the way one came, and never beyond home', () => {
  startVisit('ru');
  navigate({ name: 'events', page: 1 });
  navigate({ name: 'event', id: 'dazhynki' });

  goBack();
  expect(session().screen.name).toBe('events');
  goBack();
  goBack();

  expect(session().screen.name).toBe('home');
});

test('touching twice the same door is one step, and home forgets the way', () => {
  startVisit('ru');
  navigate({ name: 'info' });
  navigate({ name: 'info' });
  expect(session().trail).toHaveLength(1);

  navigate({ name: 'home' });

  expect(session().trail).toEqual([]);
});

test('a list holds each place once and no more than it may', () => {
  for (let i = 0; i < largestList + 3; i += 1) addToList(`place-${i % (largestList + 2)}`);

  expect(session().list).toHaveLength(largestList);
  expect(new Set(session().list).size).toBe(largestList);
});

test('places move one step, and stay where they are at either end', () => {
  for (const id of ['a', 'b', 'c']) addToList(id);

  moveInList('c', -1);
  moveInList('a', -1);
  moveInList('b', 1);

  expect(session().list).toEqual(['a', 'c', 'b']);
  removeFromList('c');
  expect(session().list).toEqual(['a', 'b']);
});

test('the volume has an end above and below, and is never nothing', () => {
  for (let i = 0; i < 10; i += 1) changeVolume(1);
  expect(session().volume).toBe(loudest);

  for (let i = 0; i < 10; i += 1) changeVolume(-1);

  expect(session().volume).toBe(1);
});
