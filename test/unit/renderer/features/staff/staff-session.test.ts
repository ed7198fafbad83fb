import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AccessState } from '#shared/access-model';

const host = vi.hoisted(() => {
  const answers = {
    shell: 'electron',
    access: { configured: true, role: null, lockedForMs: 0 } as AccessState,
    /** How many of the next calls fail. */
    failures: 0,
  };
  const calls: string[] = [];
  const answer = (name: string, value: () => unknown) => async () => {
    calls.push(name);
    if (answers.failures > 0) {
      answers.failures -= 1;
      throw new Error('no host');
    }
    return value();
  };
  const api = {
    getKioskInfo: answer('getKioskInfo', () => ({ shell: answers.shell })),
    getAccess: answer('getAccess', () => answers.access),
    touchStaffMode: answer('touchStaffMode', () => undefined),
    leaveStaffMode: answer('leaveStaffMode', () => undefined),
  };
  // What the preload of the kiosk does before any module of the page is there.
  Object.assign(globalThis, { window: { kiosk: { api } } });
  return { answers, calls };
});

const staff = await import('#renderer/features/staff/staff-session.ts');
const { startVisit, useSession } = await import('#renderer/session/session.ts');

const left = () => host.calls.filter((call) => call === 'leaveStaffMode').length;
const passTime = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  staff.useStaff.setState(staff.useStaff.getInitialState(), true);
  host.answers.shell = 'electron';
  host.answers.access = { configured: true, role: null, lockedForMs: 0 };
  host.answers.failures = 0;
  host.calls.length = 0;
});

afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

test('a kiosk without a PIN asks for one at its start, and lets nobody past', async () => {
  host.answers.access = { configured: false, role: null, lockedForMs: 0 };

  staff.startStaffDoor();
  await passTime(0);

  expect(staff.useStaff.getState().door).toEqual({ state: 'set-up', mayCancel: false });
});

test('a host that does not answer yet is asked again whether there is a PIN', async () => {
  host.answers.access = { configured: false, role: null, lockedForMs: 0 };
  host.answers.failures = 4;

  staff.startStaffDoor();
  await passTime(0);
  expect(staff.useStaff.getState().door.state).toBe('closed');
  await passTime(10_000);

  expect(staff.useStaff.getState().door).toEqual({ state: 'set-up', mayCancel: false });
});

test('a kiosk with a PIN begins with the visitors, and so does a browser in which it is tried', async () => {
  staff.startStaffDoor();
  await passTime(60_000);
  expect(staff.useStaff.getState().door.state).toBe('closed');

  host.answers.shell = 'browser';
  host.answers.access = { configured: false, role: null, lockedForMs: 0 };
  staff.startStaffDoor();
  await passTime(60_000);

  expect(staff.useStaff.getState().door.state).toBe('closed');
});

test('in a browser the corner leads to the first PIN, and away from it again', async () => {
  host.answers.access = { configured: false, role: null, lockedForMs: 0 };

  await staff.openDoor();

  expect(staff.useStaff.getState().door).toEqual({ state: 'set-up', mayCancel: true });
});

test('a corner touched while the first PIN is being asked for does not make it optional', async () => {
  host.answers.access = { configured: false, role: null, lockedForMs: 0 };

  const opened = staff.openDoor();
  staff.useStaff.setState({ door: { state: 'set-up', mayCancel: false } });
  await opened;

  expect(staff.useStaff.getState().door).toEqual({ state: 'set-up', mayCancel: false });
});

test('a page that begins anew ends the staff mode that the host still knows, once', async () => {
  staff.startStaffDoor();
  await passTime(600_000);

  expect(left()).toBe(1);
});

test('the door asks for the PIN, also when the host still knows a technician', async () => {
  host.answers.access = { configured: true, role: 'technician', lockedForMs: 7000 };

  await staff.openDoor();

  expect(staff.useStaff.getState()).toMatchObject({
    role: null,
    door: { state: 'pin', lockedForMs: 7000 },
  });
});

test('a technician who leaves gives the screen back at once, and the host hears of it in the end', async () => {
  staff.enterStaffMode('technician');
  startVisit('en');
  host.answers.failures = 3;

  staff.leaveStaffMode();
  expect(staff.useStaff.getState().role).toBeNull();
  expect(useSession.getState().visiting).toBe(false);
  await passTime(60_000);

  expect(left()).toBe(4);
});

test('what the host did not hear does not end the staff mode of whoever comes next', async () => {
  staff.enterStaffMode('technician');
  host.answers.failures = 1;
  staff.leaveStaffMode();
  await passTime(500);

  staff.enterStaffMode('helper');
  await passTime(60_000);

  expect(left()).toBe(1);
  expect(staff.useStaff.getState().role).toBe('helper');
});

test('staff mode that the host has ended ends on the page as well', async () => {
  staff.enterStaffMode('technician');

  await staff.keepStaffMode();

  expect(staff.useStaff.getState().role).toBeNull();
});
