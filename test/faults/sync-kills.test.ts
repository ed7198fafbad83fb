import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSyncToKill, countRequests, killTwice, moments } from '../support/sync-kills.ts';

let kiosk: Awaited<ReturnType<typeof aSyncToKill>>;
beforeAll(async () => {
  kiosk = await aSyncToKill();
});
afterAll(() => kiosk.close());

for (const moment of moments) {
  test(`a kiosk that is killed at any request of a sync (${moment}), and again at its next start, loses nothing`, async () => {
    const requests = await countRequests(kiosk);
    const broken: string[] = [];
    let kills = 0;
    for (let step = 1; step <= requests; step += 1) {
      // At another request each time: early ones, late ones, and ones that it does not reach.
      const again = 1 + ((step * 7) % requests);
      const outcome = await killTwice(kiosk, [step, again], moment);
      kills += outcome.kills;
      if (outcome.broken) broken.push(`request ${step}, then ${again}: ${outcome.broken}`);
    }

    process.stdout.write(`${kills} kills at a request (${moment})\n`);
    expect(broken).toEqual([]);
    expect(kills).toBeGreaterThan(requests);
  }, 900_000);
}
