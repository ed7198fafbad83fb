import { afterEach, beforeEach, expect, test } from 'vitest';
import { aServedFeed, openFeedKiosk } from '../support/feed-kiosk.ts';

/** A kiosk gives up a connection after half a minute without 4 kB; this is more than one of them. */
const mostMs = 80_000;

let served: Awaited<ReturnType<typeof aServedFeed>>;
beforeEach(async () => {
  served = await aServedFeed();
});
afterEach(() => served.close());

test.each([
  ['silent', 'timestamp.json'],
  ['silent', 'blobs/'],
  ['dripping', 'blobs/'],
] as const)(
  'a server that is %s from %s on is given up, and the release comes once it is well',
  async (personality, from) => {
    const { server, ...folders } = served;
    const kiosk = openFeedKiosk({ ...folders, url: server.url });
    await kiosk.content.boot();
    server.watch(({ req }) => {
      if (req.url?.startsWith(`/${from}`)) server.become(personality);
    });
    const begun = performance.now();

    const given = await kiosk.sync.checkNow();

    expect(performance.now() - begun).toBeLessThan(mostMs);
    expect(given).toMatchObject({ state: 'resting', problem: 'offline' });
    expect(await kiosk.content.next()).toBeNull();
    expect(await kiosk.content.current()).toMatchObject({ origin: 'factory' });
    server.watch(null);
    server.become('honest');
    expect(await kiosk.sync.checkNow()).toMatchObject({ problem: null });
    expect(await kiosk.content.next()).toMatchObject({ note: 'first' });
    await kiosk.sync.stop();
  },
);
