import { expect, test } from 'vitest';
import { forbidSleepWhileLit } from '#electron/main/power.ts';
import { createEmitter } from './stand-in/emitter.ts';

type Parts = Parameters<typeof forbidSleepWhileLit>;
type HostListener = Parameters<Parts[1]['subscribe']>[0];

/** `tick` is a minute that passes; `lit` what the clock would say. */
function aMachine({ lit }: { lit: boolean }) {
  const calls: string[] = [];
  const app = createEmitter();
  const powerMonitor = createEmitter();
  const hostListeners = new Set<HostListener>();
  let clock = lit;
  let current = lit;
  let started = 0;

  function recheck(): void {
    if (clock === current) return;
    current = clock;
    for (const listener of hostListeners) listener('screenHoursChanged', { lit: current });
  }

  const parts = {
    app,
    powerMonitor,
    powerSaveBlocker: {
      start(type: string) {
        started += 1;
        calls.push(`start ${type} ${started}`);
        return started;
      },
      stop(id: number) {
        calls.push(`stop ${id}`);
        return true;
      },
    },
  } satisfies Parts[0];
  forbidSleepWhileLit(parts, {
    subscribe(listener) {
      hostListeners.add(listener);
      return () => hostListeners.delete(listener);
    },
    screenHours: { current: () => ({ lit: current }), recheck },
  });

  return {
    calls,
    become(next: 'lit' | 'dark') {
      clock = next === 'lit';
    },
    tick: recheck,
    wake: () => powerMonitor.emit('resume'),
    quit: () => app.emit('will-quit'),
    tellOther() {
      for (const listener of hostListeners) listener('releaseChanged', { releaseId: 'r1' });
    },
  };
}

test('within the hours the display may not sleep', () => {
  expect(aMachine({ lit: true }).calls).toEqual(['start prevent-display-sleep 1']);
});

test('a kiosk that starts at night lets the display sleep until morning', () => {
  const machine = aMachine({ lit: false });
  expect(machine.calls).toEqual([]);

  machine.become('lit');
  machine.tick();

  expect(machine.calls).toEqual(['start prevent-display-sleep 1']);
});

test('the display may sleep once the hours have ended, and each day anew', () => {
  const machine = aMachine({ lit: true });

  for (const next of ['dark', 'lit', 'dark'] as const) {
    machine.become(next);
    machine.tick();
  }

  expect(machine.calls).toEqual([
    'start prevent-display-sleep 1',
    'stop 1',
    'start prevent-display-sleep 2',
    'stop 2',
  ]);
});

test('a machine that slept past the end of the hours notices when it wakes', () => {
  const machine = aMachine({ lit: true });
  machine.become('dark');

  machine.wake();

  expect(machine.calls).toEqual(['start prevent-display-sleep 1', 'stop 1']);
});

test('other news of the host starts no second blocker', () => {
  const machine = aMachine({ lit: true });

  machine.tellOther();

  expect(machine.calls).toEqual(['start prevent-display-sleep 1']);
});

test('an app that quits leaves no blocker behind, and releases none twice', () => {
  const lit = aMachine({ lit: true });
  lit.quit();
  lit.quit();

  expect(lit.calls.slice(1)).toEqual(['stop 1']);

  const dark = aMachine({ lit: false });
  dark.quit();

  expect(dark.calls).toEqual([]);
});
