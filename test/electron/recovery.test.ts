import { expect, test } from 'vitest';
import { bootWellMs } from '#electron/main/boot-guard.ts';
import {
  firstBeatMs,
  isSteady,
  pauseMs,
  type RecoveryAction,
  type RecoveryEvent,
  recover,
  rest,
  showAgainMs,
  startRecovery,
  tickMs,
  unwellMs,
} from '#electron/main/recovery.ts';

const gone: RecoveryEvent = { type: 'gone' };
const tick: RecoveryEvent = { type: 'tick' };
const well: RecoveryEvent = { type: 'beat', uiOk: true };
const unwell: RecoveryEvent = { type: 'beat', uiOk: false };

/** A page at a moment; `at` moves the clock and returns what recovery decides. */
function aPage(onFailurePage = false) {
  let state = startRecovery(0, onFailurePage);
  return {
    state: () => state,
    at(now: number, event: RecoveryEvent): RecoveryAction {
      const [next, action] = recover(state, event, now);
      state = next;
      return action;
    },
    /** Ticks until something is done, and says when that was. */
    tickUntilAction(from: number, until: number): readonly [number, RecoveryAction] | undefined {
      for (let now = from; now <= until; now += tickMs) {
        const action = this.at(now, tick);
        if (action !== 'none') return [now, action];
      }
      return undefined;
    },
  };
}

test('a page that crashes is loaded again', () => {
  expect(aPage().at(1000, gone)).toBe('reload');
  expect(aPage().at(1000, { type: 'load-failed' })).toBe('reload');
});

test('three reloads in a minute, a new window, three more, and then the supervisor', () => {
  const page = aPage();

  const actions = Array.from({ length: 8 }, (_, second) => page.at(second * 1000, gone));

  expect(actions).toEqual([
    ...['reload', 'reload', 'reload', 'rebuild'],
    ...['reload', 'reload', 'reload', 'exit'],
  ]);
});

test('a crash an hour is three reloads a minute never', () => {
  const page = aPage();

  for (let hour = 1; hour <= 24 * 30; hour += 1) {
    const now = hour * 3_600_000;
    page.at(now - 5000, well);
    expect(page.at(now, gone)).toBe('reload');
  }
});

test('a page that comes up after a reload gets its three attempts back a minute later', () => {
  const page = aPage();
  for (const now of [0, 1000, 2000]) page.at(now, gone);
  page.at(7000, well);

  expect(page.at(62_001, gone)).toBe('reload');
});

test('a page that never comes up is not reloaded for ever', () => {
  const page = aPage();
  const actions: RecoveryAction[] = [];

  for (let now = 0; actions.length < 20 && actions.at(-1) !== 'exit'; ) {
    const [moment, action] = page.tickUntilAction(now + tickMs, now + 10 * firstBeatMs) ?? [];
    if (moment === undefined || action === undefined) throw new Error('the page stays blank');
    actions.push(action);
    now = moment;
    if (action === 'kill-and-reload') page.at(now, gone);
  }

  const three = Array.from({ length: 3 }, () => 'kill-and-reload');
  expect(actions).toEqual([...three, 'rebuild', ...three, 'exit']);
});

test('three missed heartbeats are a hang', () => {
  const page = aPage();
  page.at(5000, well);

  expect(page.at(15_000, tick)).toBe('none');
  expect(page.at(20_000, tick)).toBe('none');
  expect(page.at(20_001, tick)).toBe('kill-and-reload');
});

test('the end of a process that we killed is no second failure, and the next one is', () => {
  const page = aPage();
  page.at(5000, well);
  page.at(15_000, tick);
  expect(page.at(25_000, tick)).toBe('kill-and-reload');

  expect(page.at(25_010, gone)).toBe('none');
  expect(page.at(25_020, gone)).toBe('reload');
});

test('a slow first start is not a hang', () => {
  const page = aPage();

  expect(page.tickUntilAction(tickMs, firstBeatMs)).toBeUndefined();
  expect(page.tickUntilAction(firstBeatMs + tickMs, firstBeatMs + tickMs)).toEqual([
    firstBeatMs + tickMs,
    'kill-and-reload',
  ]);
});

test('a page that paints but shows nothing is loaded again after five minutes', () => {
  const page = aPage();

  for (let now = tickMs; now <= unwellMs; now += tickMs) {
    expect(page.at(now, tick)).toBe('none');
    page.at(now, unwell);
  }

  expect(page.at(unwellMs + tickMs, tick)).toBe('kill-and-reload');
});

test('a page that stays empty is reloaded once in each of two windows, and then left', () => {
  const page = aPage();
  const actions: RecoveryAction[] = [];

  for (let now = tickMs; now <= 10 * unwellMs && actions.at(-1) !== 'exit'; now += tickMs) {
    const action = page.at(now, tick);
    if (action !== 'none') actions.push(action);
    page.at(now, unwell);
  }

  expect(actions).toEqual(['kill-and-reload', 'rebuild', 'kill-and-reload', 'exit']);
});

test('a machine that slept finds its page as it was', () => {
  const page = aPage();
  page.at(5000, well);
  page.at(5000, tick);
  const nextMorning = 8 * 3_600_000;

  expect(page.at(nextMorning, tick)).toBe('none');
  page.at(nextMorning + 5000, well);
  expect(page.at(nextMorning + 10_000, tick)).toBe('none');
});

test('a healthy page is left alone for a day and a night', () => {
  const page = aPage();

  for (let now = tickMs; now <= 24 * 3_600_000; now += tickMs) {
    page.at(now - 100, well);
    expect(page.at(now, tick)).toBe('none');
  }
});

test('a page that comes up each time and soon fails again is not reloaded for ever', () => {
  const page = aPage();
  const actions: RecoveryAction[] = [];

  for (let now = 0; now < 1_200_000 && actions.at(-1) !== 'exit'; now += 25_000) {
    page.at(now + 5000, well);
    actions.push(page.at(now + 25_000, gone));
  }

  const ten = Array.from({ length: 10 }, () => 'reload');
  expect(actions).toEqual([...ten, 'rebuild', ...ten, 'exit']);
});

test('a page without its bridge is loaded again', () => {
  expect(aPage().at(1000, { type: 'preload-failed' })).toBe('reload');
});

test('where no restart is to be had the failure page is shown', () => {
  const page = aPage();
  for (let second = 0; second < 8; second += 1) page.at(second * 1000, gone);

  expect(page.at(8000, { type: 'restart-refused' })).toBe('show-failure');
});

test('from the failure page the page is tried after one minute, after five, then every fifteen', () => {
  const page = aPage(true);
  const tries: number[] = [];

  for (let now = tickMs; tries.length < 5; now += tickMs) {
    const action = page.at(now, tick);
    if (action !== 'rebuild') continue;
    tries.push(now / 60_000);
    // One try is one failure: the ladder is behind us.
    expect(page.at(now, gone)).toBe('show-failure');
  }

  expect(tries).toEqual([1, 6, 21, 36, 51]);
});

test('a try that stays silent ends on the failure page as well', () => {
  const page = aPage(true);
  expect(page.tickUntilAction(tickMs, 100_000)).toEqual([pauseMs(0), 'rebuild']);

  expect(page.tickUntilAction(65_000, 200_000)).toEqual([125_000, 'show-failure']);
});

test('a try that is well for three minutes is a page like any other', () => {
  const page = aPage(true);
  page.tickUntilAction(tickMs, pauseMs(0));
  let now = pauseMs(0);
  for (const end = now + bootWellMs + tickMs; now < end; now += tickMs) page.at(now, well);

  expect(page.state().outOfOrder).toBeNull();
  expect(page.at(now, gone)).toBe('reload');
});

test('a try that is well for a moment is still a try', () => {
  const page = aPage(true);
  page.tickUntilAction(tickMs, pauseMs(0));
  for (const later of [tickMs, bootWellMs - tickMs]) page.at(pauseMs(0) + later, well);

  expect(page.at(pauseMs(0) + bootWellMs, gone)).toBe('show-failure');
});

test('a failure page that fails is shown again, once a minute at most', () => {
  const page = aPage(true);
  page.tickUntilAction(tickMs, pauseMs(0));
  const shown = pauseMs(0) + tickMs;
  page.at(shown, gone);

  expect(page.at(shown + 1000, gone)).toBe('none');
  expect(page.at(shown + 2000, { type: 'load-failed' })).toBe('none');
  expect(page.at(shown + showAgainMs - 1, tick)).toBe('none');
  expect(page.at(shown + showAgainMs, tick)).toBe('show-failure');
  expect(page.at(shown + showAgainMs + tickMs, tick)).toBe('none');
});

test('what the failure page does not need may be missing from it', () => {
  const page = aPage(true);

  expect(page.at(1000, { type: 'preload-failed' })).toBe('none');
  expect(page.at(1000, { type: 'restart-refused' })).toBe('none');
  expect(page.at(1000, well)).toBe('none');
  expect(page.at(30_000, tick)).toBe('none');
  expect(page.at(pauseMs(0), tick)).toBe('rebuild');
});

test('a page is steady after three minutes without a break', () => {
  const page = aPage();
  for (let now = 0; now < bootWellMs; now += tickMs) page.at(now, well);
  expect(isSteady(page.state())).toBe(false);
  page.at(bootWellMs, well);
  expect(isSteady(page.state())).toBe(true);

  page.at(bootWellMs + tickMs, unwell);
  page.at(bootWellMs + 2 * tickMs, well);
  expect(isSteady(page.state())).toBe(false);
});

test('a rest forgets what was counted, but not that the failure page is shown', () => {
  const page = aPage();
  for (let second = 0; second < 3; second += 1) page.at(second * 1000, gone);

  expect(recover(rest(page.state(), 4000), gone, 4000)[1]).toBe('reload');
  expect(rest(startRecovery(0, true), 4000).outOfOrder).toEqual(startRecovery(0, true).outOfOrder);
});

test('whatever happens, the caps hold and every crash is answered', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = aRandom(seed);
    const page = aPage();
    const acted: { now: number; action: RecoveryAction }[] = [];
    let now = 0;
    let killed = false;

    for (let step = 0; step < 300 && acted.at(-1)?.action !== 'exit'; step += 1) {
      now += Math.floor(random() * 8000);
      const event = [gone, { type: 'load-failed' } as const, well, unwell, tick][
        Math.floor(random() * 5)
      ];
      const action = page.at(now, event ?? tick);
      const isCrash = event?.type === 'gone' || event?.type === 'load-failed';
      if (isCrash && !killed) expect(action).not.toBe('none');
      if (action !== 'none') {
        acted.push({ now, action });
        killed = action === 'kill-and-reload';
      } else if (event?.type === 'gone' || event?.type === 'beat') killed = false;
    }

    for (const { now: end } of acted) {
      const minute = acted.filter((act) => act.now <= end && end - act.now < 60_000);
      const rebuild = minute.findIndex(({ action }) => action === 'rebuild');
      expect(minute.slice(rebuild + 1).filter(isReload).length).toBeLessThanOrEqual(3);
      expect(minute.slice(0, Math.max(rebuild, 0)).filter(isReload).length).toBeLessThanOrEqual(3);
    }
    const rebuilds = acted.filter(({ action }) => action === 'rebuild').map((act) => act.now);
    rebuilds.forEach((moment, index) => {
      expect(moment - (rebuilds[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(599_999);
    });
  }
});

const isReload = ({ action }: { readonly action: RecoveryAction }): boolean =>
  action === 'reload' || action === 'kill-and-reload';

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function aRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
