import { expect, test } from 'vitest';
import {
  clockPlace,
  firstNight,
  isDark,
  isResting,
  type Night,
  type NightEvent,
  nextNight,
} from '#renderer/app/night.ts';

const after = (...events: readonly NightEvent[]): Night => events.reduce(nextNight, firstNight);

const hoursEnd: NightEvent = { type: 'hours', lit: false };
const hoursBegin: NightEvent = { type: 'hours', lit: true };
const visitBegins: NightEvent = { type: 'visit', visiting: true };
const visitEnds: NightEvent = { type: 'visit', visiting: false };
const touched: NightEvent = { type: 'touched' };
const rested: NightEvent = { type: 'rested' };

test('a page that has not heard of the hours is lit', () => {
  expect(isDark(firstNight)).toBe(false);
});

test('the page is dark when the hours end and lit when they begin', () => {
  expect(isDark(after(hoursEnd))).toBe(true);
  expect(isDark(after(hoursEnd, hoursBegin))).toBe(false);
});

test('a touch wakes the attract screen until the idle time is over', () => {
  const woken = after(hoursEnd, touched);

  expect(isDark(woken)).toBe(false);
  expect(isResting(woken)).toBe(true);
  expect(isDark(nextNight(woken, rested))).toBe(true);
});

test('a visitor in the middle of a visit does not notice that the hours have ended', () => {
  const visited = after(visitBegins, hoursEnd);

  expect(isDark(visited)).toBe(false);
  expect(isResting(visited)).toBe(false);
  expect(isDark(nextNight(visited, rested))).toBe(false);
});

test('after a late visit the attract screen has its idle time before it is dark', () => {
  const left = after(visitBegins, hoursEnd, visitEnds);

  expect(isDark(left)).toBe(false);
  expect(isResting(left)).toBe(true);
  expect(isDark(nextNight(left, rested))).toBe(true);
});

test('a visit at night is a visit', () => {
  const visited = after(hoursEnd, touched, visitBegins, rested);

  expect(isDark(visited)).toBe(false);
  expect(isDark(nextNight(visited, visitEnds))).toBe(false);
});

test('the touches of the day do not keep the evening awake', () => {
  expect(isDark(after(visitBegins, visitEnds, hoursEnd))).toBe(true);
});

test('hearing the same hours again wakes nobody and darkens nobody', () => {
  expect(isDark(after(hoursEnd, hoursEnd))).toBe(true);
  expect(isDark(after(hoursEnd, touched, hoursEnd))).toBe(false);
});

test('within the hours nothing runs out', () => {
  expect(isResting(after(visitBegins, visitEnds))).toBe(false);
});

const night = Array.from({ length: 15 * 60 }, (_, minute) =>
  clockPlace(new Date(Date.parse('2026-11-23T19:00:00+03:00') + minute * 60_000)),
);

test('the clock stands still within a minute and moves far with the next', () => {
  const first = new Date('2026-11-23T19:00:00+03:00');
  expect(clockPlace(new Date(first.getTime() + 59_999))).toEqual(clockPlace(first));

  const steps = night.slice(1).map(({ left, top }, index) => {
    const before = night[index] ?? { left, top };
    return Math.hypot(left - before.left, top - before.top);
  });
  expect(Math.min(...steps)).toBeGreaterThan(40);
});

test('the clock stays on the screen and spends the night everywhere alike', () => {
  const visits = new Map<string, number>();
  for (const { left, top } of night) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left).toBeLessThan(100);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(100);
    const field = `${Math.floor(left / 10)},${Math.floor(top / 10)}`;
    visits.set(field, (visits.get(field) ?? 0) + 1);
  }

  // 900 minutes on a hundred fields.
  expect(visits.size).toBe(100);
  expect(Math.max(...visits.values())).toBeLessThanOrEqual(12);
});
