import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHours, windowAt } from '#electron/host/maintenance-hours.ts';
import {
  decide,
  isNewer,
  quietMs,
  startGate,
  type UpdateAction,
  type UpdateEvent,
} from '#electron/main/update-gate.ts';
import { newUpdateRecord, onStarted, type UpdateRecord } from '#electron/main/update-record.ts';

const minuteMs = 60_000;
const versions = ['0.9.0', '1.0.0', '1.1.0', '1.2.0', '2.0.0'] as const;
const anInstaller = (version: string) => ({ version, file: `${version}.exe`, sha512: 'aGFzaA==' });

type Step =
  | { readonly type: 'pass' | 'set-clock'; readonly minutes: number }
  /** Offered and fetched at once, in the next night or now. */
  | { readonly type: 'offer'; readonly version: string; readonly atNight: boolean }
  /** As it was, as the installer left it, or as a technician did. */
  | { readonly type: 'restart'; readonly as: 'same' | 'installed' | (typeof versions)[number] }
  | UpdateEvent;

const aVersion = fc.constantFrom(...versions);
const aLoneEvent = fc.constantFrom(
  ...(['used', 'failed', 'postponed', 'nothing-new', 'boot-well'] as const),
  ...(['boot-failed', 'staff-go-back', 'session-ends'] as const),
);

const often = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary });
const aStep = fc.oneof(
  often(
    8,
    fc.nat(400).map((minutes) => ({ type: 'pass', minutes })),
  ),
  often(
    1,
    fc.integer({ min: -4320, max: 4320 }).map((minutes) => ({ type: 'set-clock', minutes })),
  ),
  often(
    8,
    fc.tuple(aVersion, fc.boolean()).map(([version, atNight]) => ({
      type: 'offer',
      version,
      atNight,
    })),
  ),
  often(
    6,
    aLoneEvent.map((type) => ({ type })),
  ),
  often(
    1,
    aVersion.map((version) => ({ type: 'available', version })),
  ),
  often(
    1,
    aVersion.map((version) => ({ type: 'downloaded', installer: anInstaller(version) })),
  ),
  often(
    4,
    fc
      .constantFrom('same', ...Array<'installed'>(9).fill('installed'), ...versions)
      .map((as) => ({ type: 'restart', as })),
  ),
);

/** A kiosk to which the steps happen, and what must never follow from them. */
function aKiosk(hoursText: string) {
  const hours = parseHours(hoursText);
  if (!hours) throw new Error('no hours');
  const installed: UpdateRecord = {
    ...newUpdateRecord('1.0.0'),
    current: { version: '1.0.0', installer: anInstaller('1.0.0') },
  };
  let wallMs = Date.parse('2026-11-22T12:00:00+03:00');
  let elapsedMs = 0;
  const now = () => ({ wallMs, elapsedMs });
  let state = startGate(hours, installed, now());
  let version = '1.0.0';
  let usedMs: number | undefined;
  let startedMs = 0;
  let ended = false;
  let goBacksInARow = 0;
  const installedIn: string[] = [];
  const done = { installs: 0, goBacks: 0 };

  function check(event: UpdateEvent, action: UpdateAction, before: UpdateRecord): void {
    if (action.type === 'none') return;
    expect(ended).toBe(false);
    if (event.type !== 'staff-go-back') {
      const isNeverUsed = usedMs === undefined && action.type === 'go-back';
      expect(isNeverUsed || elapsedMs - (usedMs ?? startedMs) >= quietMs).toBe(true);
    }
    if (action.type === 'install') {
      const window = windowAt(state.hours, wallMs) ?? 'none';
      expect(installedIn).not.toContain(window);
      installedIn.push(window);
      expect(window).not.toBe('none');
      expect(before.bad).not.toContain(action.installer.version);
      expect(isNewer(action.installer.version, version)).toBe(true);
      done.installs += 1;
    }
    if (action.type === 'go-back') {
      expect(before.bad).not.toContain(action.installer.version);
      expect(state.record.bad).toContain(version);
      goBacksInARow = event.type === 'staff-go-back' ? 0 : goBacksInARow + 1;
      expect(goBacksInARow).toBeLessThanOrEqual(2);
      done.goBacks += 1;
    }
  }

  function send(event: UpdateEvent): void {
    const before = state.record;
    const [next, action] = decide(state, event, now());
    state = next;
    check(event, action, before);
    if (event.type === 'used') usedMs = elapsedMs;
    if (event.type === 'session-ends') ended = true;
  }

  function restart(as: string): void {
    const expected = state.record.pending?.installer.version ?? version;
    const started = as === 'same' ? version : as === 'installed' ? expected : as;
    if (started !== version) goBacksInARow = 0;
    version = started;
    // As it comes from the disk.
    const stored: UpdateRecord = JSON.parse(JSON.stringify(state.record));
    const known = onStarted(stored, version);
    state = startGate(state.hours, known, now());
    [startedMs, usedMs, ended] = [elapsedMs, undefined, false];
  }

  function pass(minutes: number): void {
    wallMs += minutes * minuteMs;
    elapsedMs += minutes * minuteMs;
  }

  function offer(offered: string, atNight: boolean): void {
    const threeAtNight = Date.parse('2000-01-01T03:00:00+03:00');
    if (atNight) pass(1440 - (((wallMs - threeAtNight) / minuteMs) % 1440));
    send({ type: 'tick' });
    send({ type: 'available', version: offered });
    send({ type: 'tick' });
    send({ type: 'downloaded', installer: anInstaller(offered) });
    send({ type: 'tick' });
  }

  function take(step: Step): void {
    switch (step.type) {
      case 'pass':
        pass(step.minutes);
        send({ type: 'tick' });
        break;
      case 'set-clock':
        wallMs += step.minutes * minuteMs;
        send({ type: 'tick' });
        break;
      case 'offer':
        offer(step.version, step.atNight);
        break;
      case 'restart':
        restart(step.as);
        break;
      default:
        send(step);
    }
  }
  return { take, done };
}

test('whatever happens: once a window, never a bad or older version, never under a visitor', () => {
  const total = { installs: 0, goBacks: 0 };

  fc.assert(
    fc.property(
      fc.constantFrom('02:00-05:00', '20:00-06:00'),
      fc.array(aStep, { minLength: 20, maxLength: 100 }),
      (hours, happening) => {
        const kiosk = aKiosk(hours);
        for (const step of happening) kiosk.take(step);
        total.installs += kiosk.done.installs;
        total.goBacks += kiosk.done.goBacks;
      },
    ),
    { numRuns: 400 },
  );

  // Otherwise nothing was tried.
  expect(total.installs).toBeGreaterThan(300);
  expect(total.goBacks).toBeGreaterThan(50);
});
