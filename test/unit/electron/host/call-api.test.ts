import { expect, test, vi } from 'vitest';
import { callsPerSecond, createCallApi } from '#electron/host/call-api.ts';
import type { KioskApi } from '#shared/kiosk-api';

const anApi = (fields: Partial<KioskApi> = {}): KioskApi => ({
  getKioskInfo: vi.fn(),
  getCurrentRelease: vi.fn(async () => null),
  rejectRelease: vi.fn(async () => null),
  confirmRelease: vi.fn(async () => undefined),
  heartbeat: vi.fn(async () => undefined),
  writeLog: vi.fn(async () => undefined),
  getScreenHours: vi.fn(async () => ({ lit: true })),
  getMapPacks: vi.fn(async () => ({ packs: [], refused: [] })),
  getAccess: vi.fn(),
  setPins: vi.fn(),
  enterPin: vi.fn(),
  leaveStaffMode: vi.fn(async () => undefined),
  touchStaffMode: vi.fn(async () => undefined),
  goBackVersion: vi.fn(),
  getTechnicalStatus: vi.fn(),
  leaveKiosk: vi.fn(),
  ...fields,
});

test('a call with good input reaches the host', async () => {
  const api = anApi();

  await createCallApi(api)('confirmRelease', { releaseId: 'stable-1' });

  expect(api.confirmRelease).toHaveBeenCalledWith({ releaseId: 'stable-1' });
});

test('unknown methods and malformed input never reach the host', async () => {
  const api = anApi();
  const call = createCallApi(api);

  await expect(call('constructor', {})).rejects.toThrow('no such method');
  await expect(call('confirmRelease', { releaseId: 7 })).rejects.toThrow();
  await expect(call('confirmRelease', { releaseId: 'a', extra: true })).rejects.toThrow();
  await expect(call('writeLog', { level: 'info', message: 'x'.repeat(2001) })).rejects.toThrow();

  expect(api.confirmRelease).not.toHaveBeenCalled();
  expect(api.writeLog).not.toHaveBeenCalled();
});

test('a page that calls without end is stopped, and may go on a second later', async () => {
  let time = 0;
  const call = createCallApi(anApi(), () => time);
  for (let i = 0; i < callsPerSecond; i += 1) await call('getCurrentRelease', {});

  await expect(call('getCurrentRelease', {})).rejects.toThrow('too many calls');
  time = 1000;

  await expect(call('getCurrentRelease', {})).resolves.toBeNull();
});

test('a malformed PIN is refused without being repeated', async () => {
  const call = createCallApi(anApi());

  await expect(call('enterPin', { pin: 246813 })).rejects.toThrow('enterPin: malformed input');
  await expect(call('enterPin', { pin: '12' })).rejects.not.toThrow(/12/);
});

test('a clock that is set back refuses nothing', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  const call = createCallApi(anApi());
  await call('confirmRelease', { releaseId: 'r' });

  vi.setSystemTime(Date.now() - 3 * 3_600_000);
  for (let second = 0; second < 3; second += 1) {
    vi.advanceTimersByTime(1001);
    for (let each = 0; each < callsPerSecond; each += 1) {
      await call('confirmRelease', { releaseId: 'r' });
    }
  }

  vi.useRealTimers();
});
