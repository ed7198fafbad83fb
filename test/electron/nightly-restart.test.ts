import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import {
  nightToRestartFor,
  nightWindowMs,
  quietMs,
  scheduleNightlyRestart,
} from '#electron/main/nightly-restart.ts';

afterEach(() => {
  vi.useRealTimers();
});

const minute = 60_000;
const hour = 60 * minute;
/** Smolensk: 1 March 2026, 04:00. */
const four = Date.UTC(2026, 2, 1, 1);

const idle = { time: '04:00', lastDay: null, runningMs: 24 * hour, quietForMs: 8 * hour };

test('the kiosk restarts at its hour by the clocks of Smolensk and for two hours after it', () => {
  expect(nightToRestartFor(idle, four - 1)).toBeNull();
  expect(nightToRestartFor(idle, four)).toBe('2026-03-01');
  expect(nightToRestartFor(idle, four + nightWindowMs - 1)).toBe('2026-03-01');
  expect(nightToRestartFor(idle, four + nightWindowMs)).toBeNull();
});

test('a kiosk that is set to never restart does not', () => {
  expect(nightToRestartFor({ ...idle, time: null }, four)).toBeNull();
});

test('a visit must have ended five minutes ago', () => {
  expect(nightToRestartFor({ ...idle, quietForMs: quietMs - 1 }, four)).toBeNull();
  expect(nightToRestartFor({ ...idle, quietForMs: quietMs }, four)).not.toBeNull();
});

test('one restart a day is enough', () => {
  expect(nightToRestartFor({ ...idle, lastDay: '2026-03-01' }, four + hour)).toBeNull();
  expect(nightToRestartFor({ ...idle, lastDay: '2026-03-01' }, four + 24 * hour)).toBe(
    '2026-03-02',
  );
});

test('a kiosk that was switched on within the window needs no restart', () => {
  expect(nightToRestartFor({ ...idle, runningMs: 30 * minute }, four + hour)).toBeNull();
  expect(nightToRestartFor({ ...idle, runningMs: 61 * minute }, four + hour)).not.toBeNull();
});

test('a window that passes midnight belongs to the day on which it began', () => {
  const late = { ...idle, time: '23:30' };
  const midnight = Date.UTC(2026, 2, 1, 21);

  expect(nightToRestartFor(late, midnight - 20 * minute)).toBe('2026-03-01');
  expect(nightToRestartFor(late, midnight + hour)).toBe('2026-03-01');
  expect(nightToRestartFor(late, midnight + 2 * hour)).toBeNull();
});

function aNight(options: { time?: string | null; lastDay?: string | null; from?: number } = {}) {
  vi.useFakeTimers({ now: options.from ?? four - 12 * hour });
  const restarts: { day: string; at: number }[] = [];
  const nightly = scheduleNightlyRestart({
    time: options.time === undefined ? '04:00' : options.time,
    lastDay: options.lastDay ?? null,
    restart: (day) => restarts.push({ day, at: Date.now() }),
  });
  onTestFinished(() => nightly.stop());
  const passWith = (screen: string, time: number): void => {
    for (let passed = 0; passed < time; passed += 5000) {
      nightly.beat(screen);
      vi.advanceTimersByTime(5000);
    }
  };
  return { nightly, restarts, passWith };
}

test('a quiet kiosk restarts at four', () => {
  const { restarts, passWith } = aNight();

  passWith('attract', 13 * hour);

  expect(restarts).toEqual([{ day: '2026-03-01', at: four }]);
});

test('a visitor at four is not disturbed, and the restart comes when they have gone', () => {
  const { restarts, passWith } = aNight();

  passWith('attract', 11 * hour);
  passWith('map', 90 * minute);
  expect(restarts).toEqual([]);
  passWith('attract', 6 * minute);

  expect(restarts).toEqual([{ day: '2026-03-01', at: four + 35 * minute }]);
});

test('whoever stays until six postpones the restart to the next night', () => {
  const { restarts, passWith } = aNight();

  passWith('attract', 11 * hour);
  passWith('staff', 3 * hour);
  passWith('attract', 20 * hour);

  expect(restarts).toEqual([]);
});

test('a kiosk whose page says nothing is used by nobody', () => {
  const { restarts } = aNight();

  vi.advanceTimersByTime(12 * hour);

  expect(restarts).toHaveLength(1);
});

test('a refused restart is not asked for again in the same night', () => {
  const { restarts, passWith } = aNight();

  passWith('attract', 14 * hour);

  expect(restarts).toHaveLength(1);
});

test('what was restarted tonight by the process before is not restarted again', () => {
  const { restarts, passWith } = aNight({ lastDay: '2026-03-01' });

  passWith('attract', 14 * hour);

  expect(restarts).toEqual([]);
});

test('nothing happens once it is stopped', () => {
  const { nightly, restarts } = aNight();
  nightly.stop();

  vi.advanceTimersByTime(14 * hour);

  expect(restarts).toEqual([]);
});
