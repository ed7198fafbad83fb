import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { realFiles } from '../../electron/host/content-store/file-layer.ts';
import type { ReleaseManifest } from '../../electron/shared/release-format.ts';
import { aFeed, publishPlace, type TestFeed } from './a-feed.ts';
import { openFeedKiosk } from './feed-kiosk.ts';
import { type FeedServer, startFeedServer } from './feed-server.ts';
import { aReleaseFolder } from './records.ts';
import { readManifest, whatIsBroken } from './release-life.ts';

/** When a kiosk is killed: as it asks, in the middle of an answer, or when it has all of it. */
export const moments = ['asking', 'half', 'answered'] as const;
type Moment = (typeof moments)[number];

export interface SyncKills {
  readonly feed: TestFeed;
  readonly server: FeedServer;
  readonly factoryFolder: string;
  readonly known: readonly ReleaseManifest[];
}

const script = fileURLToPath(new URL('../faults/killed-sync.ts', import.meta.url));

/** Looks at the feed in a process that dies at its request of this number, counted from 1. */
async function killAt(
  { server, factoryFolder }: SyncKills,
  dataFolder: string,
  step: number,
  moment: Moment,
): Promise<boolean> {
  const child = fork(script, [dataFolder, factoryFolder, server.url], {
    execArgv: ['--import', 'tsx'],
    stdio: 'inherit',
  });
  let asked = 0;
  server.watch((response) => {
    asked += 1;
    if (asked !== step) return;
    const kill = () => child.kill('SIGKILL');
    if (moment === 'asking') kill();
    if (moment === 'answered') response.once('finish', kill);
    if (moment === 'half') {
      server.become('resetting');
      response.once('close', kill);
    }
  });
  const [, signal] = await once(child, 'exit');
  server.watch(null);
  server.become('honest');
  return signal === 'SIGKILL';
}

interface Outcome {
  readonly kills: number;
  /** In words; null when all is well. */
  readonly broken: string | null;
}

/**
 * Kills a kiosk at one step of its first sync, kills its next start at another, and then leaves it
 * alone: what is shown is whole at each moment, and in the end the newest release is here.
 */
export async function killTwice(
  given: SyncKills,
  steps: readonly [number, number],
  moment: Moment,
): Promise<Outcome> {
  const { factoryFolder, known, server, feed } = given;
  const dataFolder = mkdtempSync(join(tmpdir(), 'kiosk-killed-'));
  writeFileSync(join(dataFolder, 'feed-root.json'), feed.firstRoot);
  const store = { folder: join(dataFolder, 'content'), factoryFolder, files: realFiles };
  let kills = 0;
  try {
    for (const step of steps) {
      if (await killAt(given, dataFolder, step, moment)) kills += 1;
      const broken = await whatIsBroken(store, known);
      if (broken !== null) return { kills, broken };
    }
    const { content, sync } = openFeedKiosk({ dataFolder, factoryFolder, url: server.url });
    const { problem } = await sync.checkNow();
    await sync.stop();
    if (problem !== null) return { kills, broken: `the last check ends with ${problem}` };
    const arrived = await content.next();
    const newest = known.at(-1)?.releaseId;
    if (arrived?.releaseId !== newest) return { kills, broken: `${arrived?.releaseId} is here` };
    const missing = await content.checkBlobs();
    return { kills, broken: missing.length > 0 ? `${missing.length} files are missing` : null };
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** How many requests a first sync takes. */
export async function countRequests({ feed, server, factoryFolder }: SyncKills): Promise<number> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kiosk-unharmed-'));
  writeFileSync(join(dataFolder, 'feed-root.json'), feed.firstRoot);
  const before = server.requests.length;
  const { sync } = openFeedKiosk({ dataFolder, factoryFolder, url: server.url });
  await sync.checkNow();
  await sync.stop();
  rmSync(dataFolder, { recursive: true });
  return server.requests.length - before;
}

/** A feed with one release, served, and a factory release of a kiosk; removed by `close`. */
export async function aSyncToKill(): Promise<SyncKills & { close(): Promise<void> }> {
  const feed = await aFeed();
  const release = await publishPlace(feed, 'first');
  const factoryFolder = await aReleaseFolder(1);
  const server = await startFeedServer(feed.folder);
  const factory = JSON.parse(readManifest(factoryFolder).toString());
  return {
    feed,
    server,
    factoryFolder,
    known: [factory, release],
    async close() {
      await server.close();
      for (const each of [feed.folder, factoryFolder]) rmSync(each, { recursive: true });
    },
  };
}
