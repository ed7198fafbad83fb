/**
 * What it costs to bring content to a kiosk over the network: `npm run bench:feed`. Requests and
 * bytes are the same on every machine; times are to be compared on one. Beside the feed stand two
 * other ways for the same records, without any picture: one JSON fetched anew, and replication by
 * PouchDB, whose packages are installed from the npm registry when the bench runs. What the arrival
 * costs the page is measured by `npm run bench:apply`.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { PictureFile } from '../../../electron/host/publish/compose-release.ts';
import { publishRelease } from '../../../electron/host/publish/publish-release.ts';
import type { Place } from '../../../electron/shared/place-model.ts';
import { aFeed } from '../../support/a-feed.ts';
import { openFeedKiosk } from '../../support/feed-kiosk.ts';
import { startFeedServer } from '../../support/feed-server.ts';
import { realRecords } from '../../support/real-records.ts';
import { aReleaseFolder, someRecords } from '../../support/records.ts';
import { syntheticPlaces } from '../../support/synthetic-places.ts';
import { openPouchReplica, type Traffic } from './replicate-by-pouchdb.ts';

const { values } = parseArgs({
  options: { records: { type: 'string' }, megabytes: { type: 'string' } },
});
const recordCount = Number(values.records ?? 5000);
const mediaBytes = Number(values.megabytes ?? 200) * 1e6;
const pictureBytes = 400_000;

/** With texts of the factory content in turn: further apart than gzip looks back. */
function likeReal(place: Place, index: number): Place {
  const real = realRecords.places[index % realRecords.places.length];
  return real ? { ...place, lead: real.lead, body: real.body } : place;
}

const places = syntheticPlaces(recordCount).map(likeReal);
const recordsWith = (lead: string) => {
  const [first, ...others] = places;
  if (!first) throw new Error('no records');
  const { places: usual, ...rest } = someRecords();
  return { ...rest, places: [...usual, { ...first, lead: { ru: lead, be: lead } }, ...others] };
};

/** Pictures that no compression makes smaller, as real ones are. */
const drawings = new Map<string, PictureFile[]>(
  places
    .slice(0, Math.round(mediaBytes / pictureBytes))
    .map(({ id }) => [
      `places/${id}`,
      [{ bytes: randomBytes(pictureBytes), width: 960, height: 720 }],
    ]),
);

const feed = await aFeed();
const publish = (lead: string) =>
  publishRelease(feed, {
    channel: 'stable',
    author: 'bench',
    note: lead,
    records: recordsWith(lead),
    drawings,
    required: ['places/mir-castle'],
  });

const factoryFolder = await aReleaseFolder(1);
const dataFolder = await mkdtemp(join(tmpdir(), 'kiosk-bench-feed-'));
await writeFile(join(dataFolder, 'feed-root.json'), feed.firstRoot);
const server = await startFeedServer(feed.folder);
const kiosk = openFeedKiosk({ dataFolder, factoryFolder, url: server.url });

/** One update from its beginning to its end. */
async function measure(
  what: string,
  traffic: () => Traffic,
  update: () => Promise<void>,
): Promise<void> {
  const before = traffic();
  const begunAt = performance.now();
  await update();
  const ms = performance.now() - begunAt;
  const after = traffic();
  report(what, after.requests - before.requests, after.bytes - before.bytes, ms);
}

const measureFeed = (what: string) =>
  measure(
    what,
    () => ({ requests: server.requests.length, bytes: server.sentBytes() }),
    async () => {
      const { problem } = await kiosk.sync.checkNow();
      if (problem) throw new Error(problem);
    },
  );

function report(what: string, requests: number, bytes: number, ms: number): void {
  const cells = [what.padEnd(44), `${requests}`.padStart(8), `${bytes}`.padStart(12)];
  process.stdout.write(`${cells.join(' ')} ${(ms / 1000).toFixed(2).padStart(8)}\n`);
}

/** All records in one file, as a web server sends it that compresses. */
async function measurePlain(what: string, lead: string): Promise<void> {
  const body = gzipSync(JSON.stringify(recordsWith(lead)));
  const plain = createServer((_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(body),
  );
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address of this kind.
  const { port } = plain.address() as AddressInfo;
  const begunAt = performance.now();
  await (await fetch(`http://127.0.0.1:${port}/`)).json();
  report(what, 1, body.length, performance.now() - begunAt);
  plain.closeAllConnections();
  plain.close();
}

/** The same three updates by replication, or one line on why not. */
async function measurePouchdb(): Promise<void> {
  const replica = await openPouchReplica().catch((error: Error) => {
    const lines = error.message.split('\n');
    const reason = lines.find((line) => line.startsWith('npm error')) ?? lines[0];
    process.stdout.write(`PouchDB is left out, its packages cannot be installed: ${reason}\n`);
    return null;
  });
  if (!replica) return;
  const measureReplica = (what: string, expected: number) =>
    measure(what, replica.traffic, async () => {
      const written = await replica.replicate();
      if (written !== expected) throw new Error(`${written} of ${expected} documents replicated`);
    });
  try {
    await measureReplica('PouchDB: first replication', await replica.publish(recordsWith('first')));
    await measureReplica('PouchDB: nothing new', 0);
    await measureReplica(
      'PouchDB: one changed record',
      await replica.publish(recordsWith('second')),
    );
  } finally {
    replica.close();
  }
}

try {
  process.stdout.write(
    `${recordCount} records, ${(mediaBytes / 1e6).toFixed(0)} MB of pictures\n` +
      `${''.padEnd(44)} requests        bytes  seconds\n`,
  );
  await publish('first');
  await measureFeed('feed: first sync, with pictures');
  await measureFeed('feed: nothing new');
  await publish('second');
  await measureFeed('feed: one changed record');
  await measurePlain('one JSON: each of the three', 'second');
  await measurePouchdb();
} finally {
  await kiosk.sync.stop();
  await server.close();
  for (const folder of [feed.folder, dataFolder, factoryFolder]) {
    await rm(folder, { recursive: true, force: true });
  }
}
