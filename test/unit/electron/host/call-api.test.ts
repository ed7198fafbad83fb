import { expect, test, vi } from 'vitest';
import { callsPerSecond, createCallApi } from '#electron/host/call-api.ts';
import { type KioskApi, kioskMethods } from '#shared/kiosk-api';

/** Every method of the contract, counted. */
const anApi = (fields: Partial<KioskApi> = {}): KioskApi =>
  ({
    ...Object.fromEntries(kioskMethods.map((method) => [method, vi.fn(async () => null)])),
    ...fields,
    // One function for each method was made just above.
  }) as unknown as KioskApi;

test('a call with good input reaches the host', async () => {
  const api = anApi();

  await createCallApi(api)('startBuild', { releaseId: 'stable-1' });

  expect(api.startBuild).toHaveBeenCalledWith({ releaseId: 'stable-1' });
});

test('unknown methods and malformed input never reach the host', async () => {
  const api = anApi();
  const call = createCallApi(api);

  await expect(call('constructor', {})).rejects.toThrow('no such method');
  await expect(call('startBuild', { releaseId: 7 })).rejects.toThrow();
  await expect(call('startBuild', { releaseId: 'a', extra: true })).rejects.toThrow();
  await expect(call('writeLog', { level: 'info', message: 'x'.repeat(2001) })).rejects.toThrow();

  expect(api.startBuild).not.toHaveBeenCalled();
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
  await call('startBuild', { releaseId: 'r' });

  vi.setSystemTime(Date.now() - 3 * 3_600_000);
  for (let second = 0; second < 3; second += 1) {
    vi.advanceTimersByTime(1001);
    for (let each = 0; each < callsPerSecond; each += 1) {
      await call('startBuild', { releaseId: 'r' });
    }
  }

  vi.useRealTimers();
});
