import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSyncToKill, killTwice } from '../../../../support/sync-kills.ts';

let kiosk: Awaited<ReturnType<typeof aSyncToKill>>;
beforeAll(async () => {
  kiosk = await aSyncToKill();
});
afterAll(() => kiosk.close());

test.each([
  ['asking', 1, 2],
  ['answered', 3, 6],
  ['half', 8, 9],
] as const)(
  'a kiosk that is killed while it syncs (%s %i), and again at its next start, loses nothing',
  async (moment, step, again) => {
    expect(await killTwice(kiosk, [step, again], moment)).toEqual({ kills: 2, broken: null });
  },
  120_000,
);
