/**
 * What it costs to bring content to a kiosk over the network: `npm run bench:feed`. Requests and
 * bytes are the same on every machine; times are to be compared on one. Beside the feed stands the
 * plain way, one JSON of all records fetched anew. What the arrival costs the page is measured by
 * `npm run bench:apply`.
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

/** One check of the feed from its beginning to its end. */
async function measure(what: string): Promise<void> {
  const [requests, bytes] = [server.requests.length, server.sentBytes()];
  const begunAt = performance.now();
  const { problem } = await kiosk.sync.checkNow();
  if (problem) throw new Error(problem);
  report(
    what,
    server.requests.length - requests,
    server.sentBytes() - bytes,
    performance.now() - begunAt,
  );
}

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

try {
  process.stdout.write(
    `${recordCount} records, ${(mediaBytes / 1e6).toFixed(0)} MB of pictures\n` +
      `${''.padEnd(44)} requests        bytes  seconds\n`,
  );
  await publish('first');
  await measure('first sync');
  await measure('nothing new');
  await publish('second');
  await measure('one changed record');
  await measurePlain('the same by one JSON, without any picture', 'second');
} finally {
  await kiosk.sync.stop();
  await server.close();
  for (const folder of [feed.folder, dataFolder, factoryFolder]) {
    await rm(folder, { recursive: true, force: true });
  }
}
