import fc from 'fast-check';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { bootsBeforeSafe, restartLimit } from '#electron/main/boot-guard.ts';
import { nightWindowMs } from '#electron/main/nightly-restart.ts';
import { pauseMs, showAgainMs, tickMs, unwellMs } from '#electron/main/recovery.ts';
import { aKioskWorld, type Change, pageFaults, type Seen } from './a-kiosk-world.ts';

afterEach(() => {
  vi.useRealTimers();
});

const hour = 3_600_000;
const noon = Date.UTC(2026, 2, 1, 9);
const stepsOf = (ms: number): number => Math.round(ms / tickMs);

const aChange: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...pageFaults).map((fault): Change => ({ type: 'page', fault })),
  },
  {
    weight: 2,
    arbitrary: fc.boolean().map((broken): Change => ({ type: 'failure-page', broken })),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map((diesAtOnce): Change => ({ type: 'shell', diesAtOnce })),
  },
  { weight: 2, arbitrary: fc.boolean().map((full): Change => ({ type: 'disk', full })) },
  { weight: 2, arbitrary: fc.boolean().map((present): Change => ({ type: 'visitor', present })) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('gpu-crash', 'power-cut', 'bug').map((type): Change => ({ type })),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 10 * hour })
      .map((forMs): Change => ({ type: 'sleep', forMs })),
  },
);

/** Changes with the pauses between them: mostly seconds and minutes, at times hours. */
const aWeather = fc.array(
  fc.tuple(
    fc.oneof(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 0, max: 9000 }),
    ),
    aChange,
  ),
  { minLength: 1, maxLength: 120, size: 'max' },
);

type Weather = readonly (readonly [number, Change])[];

/** Takes as many loads in ten minutes as there can be. */
const flapsToTheFailurePage: [number, Change][] = [
  [38, { type: 'page', fault: 'crashes' }],
  [37, { type: 'page', fault: 'flaps' }],
  [0, { type: 'shell', diesAtOnce: false }],
];

/** Lives through 72 hours of this weather and then through one in which all is well again. */
function live(weather: Weather): { readonly inWeather: Seen; readonly healed: Seen } {
  vi.useFakeTimers({ now: noon });
  const world = aKioskWorld();
  const steps = stepsOf(72 * hour);
  let next = 0;
  let due = weather[0]?.[0] ?? 0;
  for (let step = 0; step < steps; step += 1) {
    while (next < weather.length && step >= due) {
      const [, change] = weather[next] ?? [];
      if (change) world.change(change);
      next += 1;
      due += weather[next]?.[0] ?? 0;
    }
    world.step();
  }
  const inWeather = structuredClone(world.seen);
  world.heal();
  for (let step = 0; step < stepsOf(healMs); step += 1) world.step();
  vi.clearAllTimers();
  return { inWeather, healed: world.seen };
}

/** The longest pause on the failure page, or the last rungs of the ladder, and a start. */
const healMs = pauseMs(9) + unwellMs;

/** Each start that may fail climbs the whole ladder: a load, three reloads, a new window, three more. */
const longestBlankMs = (bootsBeforeSafe + 1) * 8 * (unwellMs + 3 * tickMs) + pauseMs(0);

/** How many of these moments lie in the busiest `withinMs`. */
function most(moments: readonly number[], withinMs: number): number {
  let from = 0;
  let found = 0;
  moments.forEach((at, index) => {
    while (at - (moments[from] ?? at) >= withinMs) from += 1;
    found = Math.max(found, index - from + 1);
  });
  return found;
}

/** The moments of each start, because what ends a start from outside is not ours to bound. */
function byStart(loads: Seen['loads']): number[][] {
  const moments = new Map<number, number[]>();
  for (const { at, start } of loads) moments.set(start, [...(moments.get(start) ?? []), at]);
  return [...moments.values()];
}

function expectCaps({ restarts, nights, loads, failurePages, blankMs }: Seen): void {
  const restartedAt = restarts.map(({ at }) => at);
  expect(most(restartedAt, restartLimit.withinMs)).toBeLessThanOrEqual(restartLimit.count);
  // One ends a start whose page was well before, and each of the others one that has failed.
  for (const { inARow } of restarts) expect(inARow).toBeLessThanOrEqual(1 + bootsBeforeSafe);
  expect(new Set(nights.map(({ day }) => day)).size).toBe(nights.length);
  for (const { at } of nights) {
    expect((at - Date.UTC(2026, 2, 1, 1)) % (24 * hour)).toBeLessThan(nightWindowMs);
  }
  for (const moments of byStart(loads)) {
    // Two windows with their reloads, and the first load.
    expect(most(moments, 60_000)).toBeLessThanOrEqual(8);
    // Two windows with ten reloads each, and one try from the failure page: the next is too late.
    expect(most(moments, 600_000)).toBeLessThanOrEqual(23);
  }
  // One when a try has failed, and one a minute when the failure page itself fails.
  for (const moments of byStart(failurePages)) {
    expect(most(moments, showAgainMs)).toBeLessThanOrEqual(2);
  }
  expect(blankMs).toBeLessThanOrEqual(longestBlankMs);
}

test('through 72 hours of anything the caps hold, no screen stays blank, and the page comes back', {
  timeout: 120_000,
}, () => {
  onTestFinished(() => {
    vi.clearAllTimers();
  });
  fc.assert(
    fc.property(aWeather, (weather) => {
      const { inWeather, healed } = live(weather);

      expectCaps(inWeather);
      expectCaps(healed);
      expect(healed.shown).toBe('page');
    }),
    { numRuns: 12, examples: [[flapsToTheFailurePage]] },
  );
});

test.each(pageFaults.filter((fault) => fault !== 'none'))(
  'a page that %s for good ends on the failure page, is tried now and then, and comes back when it can',
  { timeout: 60_000 },
  (fault) => {
    const { inWeather, healed } = live([[0, { type: 'page', fault }]]);

    expect(inWeather.restarts).toHaveLength(bootsBeforeSafe);
    expect(inWeather.failurePages.length).toBeGreaterThan(100);
    expect(inWeather.blankMs).toBeLessThanOrEqual(1.5 * hour);
    expectCaps(inWeather);
    expect(healed.shown).toBe('page');
  },
);

test('a bug every five minutes restarts the kiosk ten times a day and no more', () => {
  const bugs = Array.from({ length: 500 }, (): [number, Change] => [
    stepsOf(300_000),
    { type: 'bug' },
  ]);

  const { inWeather, healed } = live(bugs);

  expect(inWeather.restarts.length).toBeGreaterThan(restartLimit.count);
  expectCaps(inWeather);
  expect(healed.shown).toBe('page');
});

test('where the record cannot be written nothing restarts, and the failure page is shown', () => {
  const { inWeather } = live([
    [0, { type: 'disk', full: true }],
    [0, { type: 'page', fault: 'crashes' }],
  ]);

  expect(inWeather.restarts).toEqual([]);
  expect(inWeather.nights).toEqual([]);
  expect(inWeather.failurePages.length).toBeGreaterThan(100);
});

test('a kiosk that is well restarts at night and for nothing else', () => {
  const { inWeather } = live([]);

  expect(inWeather.nights.map(({ day }) => day)).toEqual([
    '2026-03-02',
    '2026-03-03',
    '2026-03-04',
  ]);
  expect(inWeather.restarts).toEqual([]);
  expect(inWeather.loads).toHaveLength(4);
  expect(inWeather.blankMs).toBeLessThan(60_000);
});
