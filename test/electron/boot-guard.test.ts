import { expect, test } from 'vitest';
import {
  type BootPlan,
  type BootRecord,
  mayRestart,
  newBootRecord,
  onBootStarted,
  onBootWell,
  onExit,
  onGpuCrash,
  restartLimit,
} from '#electron/main/boot-guard.ts';

const minute = 60_000;
const hour = 60 * minute;
const noon = Date.UTC(2026, 2, 1, 9);

const aRecord = (fields: Partial<BootRecord> = {}): BootRecord => ({
  ...newBootRecord('1.0.0'),
  ...fields,
});

const boot = (record: BootRecord, now = noon, version = '1.0.0'): readonly [BootRecord, BootPlan] =>
  onBootStarted(record, version, now);

const planAfter = (failedBoots: number): BootPlan => boot(aRecord({ failedBoots }))[1];

test('a first start is an ordinary one', () => {
  expect(planAfter(0)).toEqual({ mode: 'normal', gpu: true, onFailurePage: false });
});

test('the third failed start is followed by a safe one, and that by the failure page', () => {
  expect(planAfter(2).mode).toBe('normal');
  expect(planAfter(3)).toEqual({ mode: 'safe', gpu: false, onFailurePage: false });
  expect(planAfter(4)).toEqual({ mode: 'safe', gpu: false, onFailurePage: true });
});

test('a start counts as failed until its page was well', () => {
  const [begun] = boot(aRecord({ failedBoots: 2 }));

  expect(begun.failedBoots).toBe(3);
  expect(boot(onBootWell(begun))[1].mode).toBe('normal');
});

test('a safe start that comes up makes the next one ordinary', () => {
  const [safe, plan] = boot(aRecord({ failedBoots: 3 }));

  expect(plan.mode).toBe('safe');
  expect(boot(onBootWell(safe))[1].mode).toBe('normal');
});

test.each(['staff', 'system'] as const)('a start that %s ended has not failed', (reason) => {
  const [begun] = boot(aRecord({ failedBoots: 1 }));

  expect(onExit(begun, reason, noon).failedBoots).toBe(1);
  expect(onExit(onBootWell(begun), reason, noon).failedBoots).toBe(0);
});

test.each(['recovery', 'nightly'] as const)(
  'a start that ended for %s without a page has failed',
  (reason) => {
    const [begun] = boot(aRecord({ failedBoots: 1 }));

    expect(onExit(begun, reason, noon, '2026-03-01').failedBoots).toBe(2);
  },
);

test('four failed starts are restarted three times', () => {
  let record = aRecord();
  const restarted: boolean[] = [];
  for (let start = 0; start < 5; start += 1) {
    [record] = boot(record, noon + start * minute);
    restarted.push(mayRestart(record, noon + start * minute));
    record = onExit(record, 'recovery', noon + start * minute);
  }

  expect(restarted).toEqual([true, true, true, false, false]);
});

test('ten restarts a day are enough, even when every page was well in between', () => {
  const restarts = Array.from({ length: restartLimit.count }, (_, index) => noon + index * hour);

  expect(mayRestart(aRecord({ restarts: restarts.slice(1) }), noon + 11 * hour)).toBe(true);
  expect(mayRestart(aRecord({ restarts }), noon + 11 * hour)).toBe(false);
  expect(mayRestart(aRecord({ restarts }), noon + 24 * hour)).toBe(true);
});

test('the third crash of the GPU in ten minutes switches it off for the next starts', () => {
  let record = aRecord();
  for (const at of [0, 4 * minute, 10 * minute - 1]) record = onGpuCrash(record, noon + at);

  expect(record.gpuOffSince).toBe(noon + 10 * minute - 1);
  expect(boot(record, noon + 12 * hour)[1]).toMatchObject({ mode: 'normal', gpu: false });
});

test('two crashes of the GPU, and a third one later, are borne', () => {
  let record = aRecord();
  for (const at of [0, 4 * minute, 10 * minute]) record = onGpuCrash(record, noon + at);

  expect(boot(record, noon + 11 * minute)[1].gpu).toBe(true);
});

test('the GPU gets another chance after a day, and with another version at once', () => {
  const record = aRecord({ gpuOffSince: noon });

  expect(boot(record, noon + 24 * hour - 1)[1].gpu).toBe(false);
  expect(boot(record, noon + 24 * hour)[1].gpu).toBe(true);
  expect(boot(record, noon + minute, '1.0.1')[1].gpu).toBe(true);
});

test('while the GPU is off its crashes do not prolong that', () => {
  const record = aRecord({ gpuOffSince: noon });

  expect(onGpuCrash(record, noon + hour)).toEqual(record);
});

test('another version has its own three tries, and the same restarts left', () => {
  const restarts = Array.from({ length: restartLimit.count }, () => noon);

  const [record, plan] = boot(aRecord({ failedBoots: 5, restarts }), noon + minute, '1.0.1');

  expect(plan).toEqual({ mode: 'normal', gpu: true, onFailurePage: false });
  expect(record).toMatchObject({ appVersion: '1.0.1', failedBoots: 1 });
  expect(mayRestart(record, noon + minute)).toBe(false);
});

test('a moment that a wrong clock put into the future counts from now, not for years', () => {
  const future = noon + 3650 * 24 * hour;
  const restarts = Array.from({ length: restartLimit.count }, () => future);

  const [record, plan] = boot(aRecord({ gpuOffSince: future, restarts }));

  expect(plan.gpu).toBe(false);
  expect(mayRestart(record, noon)).toBe(false);
  expect(boot(record, noon + 24 * hour)[1].gpu).toBe(true);
  expect(mayRestart(record, noon + 24 * hour)).toBe(true);
});
