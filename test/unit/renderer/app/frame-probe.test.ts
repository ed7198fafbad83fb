import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isUiOk, probeFrame } from '#renderer/app/frame-probe.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A page that is asked for a frame, and paints it when the test says so. */
function aProbedPage() {
  const told: boolean[] = [];
  const asked: (() => void)[] = [];
  probeFrame(
    (onFrame) => {
      asked.push(onFrame);
      return () => void asked.splice(asked.indexOf(onFrame), 1);
    },
    (painted) => told.push(painted),
  );
  const paint = () => {
    for (const onFrame of asked.splice(0)) onFrame();
  };
  return { told, paint, waiting: () => asked.length };
}

test('a frame within a second is told at once, and only once', () => {
  const { told, paint } = aProbedPage();
  vi.advanceTimersByTime(990);
  expect(told).toEqual([]);

  paint();
  vi.advanceTimersByTime(10_000);

  expect(told).toEqual([true]);
});

test('a page that paints nothing for a second is told as well, and asks for that frame no more', () => {
  const { told, paint, waiting } = aProbedPage();

  vi.advanceTimersByTime(1000);
  expect(told).toEqual([false]);
  expect(waiting()).toBe(0);
  paint();

  expect(told).toEqual([false]);
});

const lit = { filled: true, open: true, painted: true, dark: false };

test('a panel that sleeps outside the screen hours is no failure, by day it is one', () => {
  expect(isUiOk(lit)).toBe(true);
  expect(isUiOk({ ...lit, painted: false })).toBe(false);
  expect(isUiOk({ ...lit, painted: false, dark: true })).toBe(true);
});

test('neither the night nor a frame excuses an empty page or a closed database', () => {
  expect(isUiOk({ ...lit, dark: true, filled: false })).toBe(false);
  expect(isUiOk({ ...lit, dark: true, open: false })).toBe(false);
});
