import { expect, test } from 'vitest';
import { createBuildLimit } from '#electron/host/content-store/build-limit.ts';

const minuteMs = 60_000;

/** A limit whose clock stands in the test's hands. */
function aLimit() {
  let at = 0;
  const startBuild = createBuildLimit(() => at);
  return {
    startBuild,
    wait(ms: number): void {
      at += ms;
    },
  };
}

test('a database that is lost again and again is built three times an hour, and then when the first is an hour ago', () => {
  const { startBuild, wait } = aLimit();
  for (let build = 0; build < 3; build += 1) {
    expect(startBuild('stable-1')).toMatchObject({ ok: true });
    wait(10 * minuteMs);
  }

  expect(startBuild('stable-1')).toEqual({
    ok: false,
    error: { type: 'too-often', forMs: 30 * minuteMs },
  });
  wait(30 * minuteMs - 1);
  expect(startBuild('stable-1')).toMatchObject({ ok: false });
  wait(1);
  expect(startBuild('stable-1')).toMatchObject({ ok: true });
});

test('a refusal does not count, and no release stands in the way of another', () => {
  const { startBuild, wait } = aLimit();
  for (let build = 0; build < 10; build += 1) startBuild('stable-1');

  expect(startBuild('stable-2')).toMatchObject({ ok: true });
  wait(60 * minuteMs);
  expect(startBuild('stable-1')).toMatchObject({ ok: true });
});
