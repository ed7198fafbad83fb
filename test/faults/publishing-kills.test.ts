import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedStatus, verifyFeed } from '#electron/host/publish/check-feed.ts';
import { initFeed } from '#electron/host/publish/init-feed.ts';
import { publishPlace } from '../support/a-feed.ts';
import { countingFeed, type Moment, moments, openFileFeed } from '../support/publishing-kills.ts';

const script = fileURLToPath(new URL('killed-publishing.ts', import.meta.url));
let folder: string;
/** Writes of one publication. */
let steps = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-publishing-'));
  for (const name of ['good/feed', 'good/keys']) mkdirSync(join(folder, name), { recursive: true });
  const feed = await openFileFeed(join(folder, 'good', 'feed'), join(folder, 'good', 'keys'));
  await initFeed(feed, false);
  await publishPlace(feed, 'good');
  const counted = countingFeed(await openCopy('counted'), async (write) => {
    steps += 1;
    await write();
  });
  await publishPlace(counted, 'next');
});
afterAll(() => rmSync(folder, { recursive: true }));

function openCopy(name: string) {
  const copy = join(folder, name);
  cpSync(join(folder, 'good'), copy, { recursive: true });
  return openFileFeed(join(copy, 'feed'), join(copy, 'keys'));
}

async function killAt(name: string, lead: string, step: number, moment: Moment): Promise<boolean> {
  const copy = join(folder, name);
  const args = [join(copy, 'feed'), join(copy, 'keys'), lead, String(step), moment];
  const child = fork(script, args, { execArgv: ['--import', 'tsx'], stdio: 'inherit' });
  const [, signal] = await once(child, 'exit');
  return signal === 'SIGKILL';
}

test.each(moments)(
  'a publisher that is killed at any write (%s), and again at the next attempt, leaves a whole feed',
  async (moment) => {
    let kills = 0;
    for (let step = 0; step < steps; step += 1) {
      const name = `${moment}-${step}`;
      const feed = await openCopy(name);
      for (const [lead, at] of [
        ['next', step],
        ['again', (step * 7) % steps],
      ] as const) {
        if (await killAt(name, lead, at, moment)) kills += 1;
        expect(await verifyFeed(feed), `${name}, ${lead}`).toEqual([]);
        expect(['good', 'next', 'again']).toContain(await noteOf(feed));
      }
      await publishPlace(feed, 'last');
      expect(await noteOf(feed), name).toBe('last');
      expect(await verifyFeed(feed), name).toEqual([]);
      rmSync(join(folder, name), { recursive: true });
    }

    process.stdout.write(`${kills} kills at a write (${moment})\n`);
    expect(kills).toBeGreaterThan(steps);
  },
  900_000,
);

const noteOf = async (feed: Awaited<ReturnType<typeof openCopy>>) =>
  (await feedStatus(feed)).releases[0]?.manifest.note;
