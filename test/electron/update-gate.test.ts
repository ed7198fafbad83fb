import { expect, test } from 'vitest';
import { parseHours } from '#electron/host/maintenance-hours.ts';
import {
  decide,
  isNewer,
  quietMs,
  startGate,
  type UpdateAction,
  type UpdateEvent,
  type UpdateState,
} from '#electron/main/update-gate.ts';
import { newUpdateRecord, type UpdateRecord } from '#electron/main/update-record.ts';

const minuteMs = 60_000;
const anInstaller = (version: string) => ({ version, file: `${version}.exe`, sha512: 'aGFzaA==' });

/** A kiosk on 1.0.0 that started at noon and was quiet ever since, with a clock to turn. */
function aGate(record: UpdateRecord = newUpdateRecord('1.0.0'), startedAt = '12:00') {
  const startMs = Date.parse(`2026-11-22T${startedAt}:00+03:00`);
  const hours = parseHours('22:00-04:00');
  if (!hours) throw new Error('no hours');
  let elapsedMs = 0;
  const now = () => ({ wallMs: startMs + elapsedMs, elapsedMs });
  let state: UpdateState = startGate(hours, record, now());

  function send(event: UpdateEvent): UpdateAction {
    const [next, action] = decide(state, event, now());
    state = next;
    return action;
  }
  return {
    send,
    tick: () => send({ type: 'tick' }),
    /** `day` counts from the start. */
    goTo(time: string, day = 0) {
      const wallMs = Date.parse(`2026-11-22T${time}:00+03:00`) + day * 24 * 60 * minuteMs;
      elapsedMs = wallMs - startMs;
    },
    pass: (ms: number) => {
      elapsedMs += ms;
    },
    record: () => state.record,
  };
}

function aDownloadedUpdate(record?: UpdateRecord) {
  const gate = aGate(record);
  gate.goTo('22:00');
  gate.tick();
  gate.send({ type: 'available', version: '1.1.0' });
  gate.tick();
  gate.send({ type: 'downloaded', installer: anInstaller('1.1.0') });
  return gate;
}

const onTrial: UpdateRecord = {
  ...newUpdateRecord('1.1.0'),
  current: { version: '1.1.0', installer: anInstaller('1.1.0') },
  previous: { version: '1.0.0', installer: anInstaller('1.0.0') },
  onTrial: true,
};

test('an update is looked for, fetched and installed in the maintenance window', () => {
  const gate = aGate();
  expect(gate.tick()).toEqual({ type: 'none' });

  gate.goTo('22:00');

  expect(gate.tick()).toEqual({ type: 'check' });
  expect(gate.tick()).toEqual({ type: 'none' });
  gate.send({ type: 'available', version: '1.1.0' });
  expect(gate.tick()).toEqual({ type: 'download', version: '1.1.0' });
  gate.send({ type: 'downloaded', installer: anInstaller('1.1.0') });
  expect(gate.tick()).toEqual({ type: 'install', installer: anInstaller('1.1.0') });
  expect(gate.record()).toMatchObject({
    installedIn: ['2026-11-22'],
    lastCheck: '2026-11-22',
    pending: { way: 'update', installer: { version: '1.1.0' } },
  });
});

test('the server is asked once in a window, also when the window passes midnight', () => {
  const gate = aGate();
  gate.goTo('22:00');
  gate.tick();
  gate.send({ type: 'nothing-new' });

  gate.goTo('03:59', 1);
  expect(gate.tick()).toEqual({ type: 'none' });
  gate.goTo('22:00', 1);
  expect(gate.tick()).toEqual({ type: 'check' });
});

test('nothing begins while somebody uses the kiosk, or has just used it', () => {
  const gate = aDownloadedUpdate();
  gate.send({ type: 'used' });

  expect(gate.tick()).toEqual({ type: 'none' });
  gate.pass(quietMs - 1);
  expect(gate.tick()).toEqual({ type: 'none' });
  gate.pass(1);
  expect(gate.tick()).toMatchObject({ type: 'install' });
});

test('nothing begins in the first minutes after a start: nobody knows who stands there', () => {
  const gate = aGate(undefined, '23:00');

  gate.pass(quietMs - 1);

  expect(gate.tick()).toEqual({ type: 'none' });
});

test('what was not installed before the window closed is asked for again in the next', () => {
  const gate = aDownloadedUpdate();
  gate.goTo('04:00', 1);
  expect(gate.tick()).toEqual({ type: 'none' });

  gate.goTo('22:00', 1);

  expect(gate.tick()).toEqual({ type: 'check' });
});

test('failures are tried again ever more rarely', () => {
  const gate = aGate();
  gate.goTo('22:00');
  gate.tick();

  const pauses = [1, 2, 3, 4].map(() => {
    gate.send({ type: 'failed' });
    let minutes = 0;
    for (; gate.tick().type !== 'check' && minutes < 999; minutes += 1) gate.pass(minuteMs);
    return minutes;
  });

  expect(pauses).toEqual([5, 10, 20, 40]);
});

test('a download that fails is repeated without asking the server again', () => {
  const gate = aGate();
  gate.goTo('22:00');
  gate.tick();
  gate.send({ type: 'available', version: '1.1.0' });
  gate.tick();

  gate.send({ type: 'failed' });
  gate.pass(5 * minuteMs);

  expect(gate.tick()).toEqual({ type: 'download', version: '1.1.0' });
});

test('an answer that hangs is given up with the next window', () => {
  const gate = aGate();
  gate.goTo('22:00');
  gate.tick();

  gate.goTo('22:00', 1);

  expect(gate.tick()).toEqual({ type: 'check' });
});

test.each(['0.9.0', '1.0.0', '1.1.0-beta.1', 'latest'])(
  'version %s is never fetched',
  (version) => {
    const gate = aGate();
    gate.goTo('22:00');
    gate.tick();

    gate.send({ type: 'available', version });

    expect(gate.tick()).toEqual({ type: 'none' });
  },
);

test('a bad version is not fetched, and a version above it is', () => {
  const gate = aGate({ ...newUpdateRecord('1.0.0'), bad: ['1.1.0'] });
  gate.goTo('22:00');
  gate.tick();
  gate.send({ type: 'available', version: '1.1.0' });
  expect(gate.tick()).toEqual({ type: 'none' });

  gate.goTo('22:00', 1);
  gate.tick();
  gate.send({ type: 'available', version: '1.1.1' });

  expect(gate.tick()).toEqual({ type: 'download', version: '1.1.1' });
});

test('an installation that fails is not repeated in the same window', () => {
  const gate = aDownloadedUpdate();
  gate.tick();

  gate.send({ type: 'failed' });
  gate.pass(60 * minuteMs);

  expect(gate.tick()).toEqual({ type: 'none' });
  expect(gate.record().pending).toBeNull();
});

test('an installation that never takes is begun three times and no more', () => {
  const twice = { ...newUpdateRecord('1.0.0'), attempts: { version: '1.1.0', count: 2 } };
  expect(aDownloadedUpdate(twice).tick()).toMatchObject({ type: 'install' });

  const thrice = { ...twice, attempts: { version: '1.1.0', count: 3 } };
  expect(aDownloadedUpdate(thrice).tick()).toEqual({ type: 'none' });
});

test('a visitor who comes in the last moment costs the night but not an attempt', () => {
  const gate = aDownloadedUpdate();
  gate.tick();

  gate.send({ type: 'postponed' });

  expect(gate.record()).toMatchObject({ pending: null, attempts: { count: 0 } });
  expect(gate.tick()).toEqual({ type: 'none' });
});

test('nothing is begun once the session ends', () => {
  const gate = aDownloadedUpdate(onTrial);

  gate.send({ type: 'session-ends' });

  expect(gate.tick()).toEqual({ type: 'none' });
  expect(gate.send({ type: 'staff-go-back' })).toEqual({ type: 'none' });
});

test('a new version that came up is no longer on trial', () => {
  const gate = aGate(onTrial);

  gate.send({ type: 'boot-well' });
  gate.send({ type: 'boot-failed' });

  expect(gate.record()).toMatchObject({ onTrial: false, bad: [] });
  expect(gate.tick()).toEqual({ type: 'none' });
});

test('a new version that does not come up is bad, and the one before it is installed at once', () => {
  const gate = aGate(onTrial);

  gate.send({ type: 'boot-failed' });

  expect(gate.record().bad).toEqual(['1.1.0']);
  expect(gate.tick()).toEqual({ type: 'go-back', installer: anInstaller('1.0.0') });
  expect(gate.record()).toMatchObject({ goBacks: 1, pending: { way: 'back' } });
});

test('going back waits for whoever manages to use the kiosk all the same', () => {
  const gate = aGate(onTrial);
  gate.send({ type: 'boot-failed' });
  gate.send({ type: 'used' });

  expect(gate.tick()).toEqual({ type: 'none' });
  gate.send({ type: 'boot-well' });
  gate.pass(quietMs);
  expect(gate.tick()).toMatchObject({ type: 'go-back' });
});

test('a version goes back by itself twice at most', () => {
  const gate = aGate({ ...onTrial, goBacks: 2 });

  gate.send({ type: 'boot-failed' });

  expect(gate.tick()).toEqual({ type: 'none' });
});

test('staff go back at once, at any hour, and the version is not installed again', () => {
  const gate = aGate({ ...onTrial, onTrial: false });
  gate.send({ type: 'used' });

  expect(gate.send({ type: 'staff-go-back' })).toMatchObject({ type: 'go-back' });
  expect(gate.record().bad).toEqual(['1.1.0']);
});

test('without a kept installer there is no going back, and nothing is called bad for it', () => {
  const gate = aGate();

  expect(gate.send({ type: 'staff-go-back' })).toEqual({ type: 'none' });
  expect(gate.record().bad).toEqual([]);
});

test.each([
  ['1.0.1', '1.0.0', true],
  ['1.10.0', '1.9.9', true],
  ['2.0.0', '1.9.9', true],
  ['1.9.9', '2.0.0', false],
  ['1.0.0', '1.0.0', false],
  ['1.0.1-rc.1', '1.0.0', false],
])('%s is newer than %s: %s', (version, than, expected) => {
  expect(isNewer(version, than)).toBe(expected);
});
