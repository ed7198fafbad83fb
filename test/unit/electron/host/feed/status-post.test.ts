import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createKioskHost } from '#electron/host/kiosk-host.ts';
import { logFileName } from '#electron/host/log.ts';
import { kioskStatusSchema } from '#shared/kiosk-status';
import { aFeed, publishPlace, type TestFeed } from '../../../../support/a-feed.ts';
import { aShellPort } from '../../../../support/a-shell-port.ts';
import { aReleaseFolder } from '../../../../support/records.ts';

const pin = '739264';
let feed: TestFeed;
let dataFolder: string;
let factoryFolder: string;

beforeEach(async () => {
  feed = await aFeed();
  await publishPlace(feed, 'first');
  factoryFolder = await aReleaseFolder(1);
  dataFolder = mkdtempSync(join(tmpdir(), 'kiosk-status-post-'));
  writeFileSync(join(dataFolder, 'feed-root.json'), feed.firstRoot);
});
afterEach(() => {
  for (const each of [feed.folder, dataFolder, factoryFolder]) {
    rmSync(each, { recursive: true, force: true });
  }
});

/** A kiosk with these settings, in staff mode. */
async function aKiosk(settings: object) {
  writeFileSync(join(dataFolder, 'config.json'), JSON.stringify({ feed: settings }));
  const shell = aShellPort();
  const host = await createKioskHost({ dataFolder, factoryFolder, appVersion: '1.2.3', shell });
  onTestFinished(() => host.close());
  await host.api.setPins({ technician: pin });
  await host.api.enterPin({ pin });
  return host;
}

const parse = (text: string) => v.parse(kioskStatusSchema, JSON.parse(text));
const logText = () => readFileSync(join(dataFolder, 'log', logFileName), 'utf8');

/** A server that keeps what is put to it, or answers with this status. */
async function aServer(status = 204) {
  const puts: { method: string | undefined; url: string | undefined; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    puts.push({ method: request.method, url: request.url, body });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { puts, url: `http://127.0.0.1:${port}/office` };
}

test('after each check a feed in a folder holds how the kiosk is, as one whole file', async () => {
  const kiosk = await aKiosk({ folder: feed.folder });
  await kiosk.api.checkFeed({});
  const { kioskId } = await kiosk.status();
  const path = join(feed.folder, 'status', `${kioskId}.json`);

  await vi.waitFor(() => expect(existsSync(path)).toBe(true), 10_000);

  expect(parse(readFileSync(path, 'utf8'))).toMatchObject({
    kioskId,
    step: 'staged',
    feed: { outcome: 'current' },
  });
  expect(readdirSync(join(feed.folder, 'status'))).toEqual([`${kioskId}.json`]);
});

test('a share that is away is not made up on the disk of the kiosk', async () => {
  const away = join(dataFolder, 'share', 'v1');
  const kiosk = await aKiosk({ folder: away });

  await kiosk.api.checkFeed({});

  await vi.waitFor(() => expect(logText()).toContain('status-not-posted'), 10_000);
  expect(existsSync(away)).toBe(false);
});

test('a folder that takes no writes is logged once, and the content comes all the same', async () => {
  mkdirSync(join(feed.folder, 'status'));
  rmSync(join(feed.folder, 'status'), { recursive: true });
  // Not even an administrator writes below a file.
  writeFileSync(join(feed.folder, 'status'), '');
  const kiosk = await aKiosk({ folder: feed.folder });

  for (const _ of [1, 2, 3]) {
    await kiosk.api.checkFeed({});
    await vi.waitFor(() => expect(logText()).toContain('status-not-posted'), 10_000);
  }

  expect(logText().split('status-not-posted')).toHaveLength(2);
  expect((await kiosk.status()).step).toBe('staged');
});

test('the status is put to a server where one is configured', async () => {
  const office = await aServer();
  const kiosk = await aKiosk({ folder: feed.folder, statusUrl: office.url });

  await kiosk.api.checkFeed({});

  await vi.waitFor(() => expect(office.puts.length).toBeGreaterThan(0), 10_000);
  const { kioskId } = await kiosk.status();
  expect(office.puts[0]).toMatchObject({ method: 'PUT', url: `/office/${kioskId}.json` });
  expect(parse(office.puts[0]?.body ?? '')).toMatchObject({ kioskId, appVersion: '1.2.3' });
  expect(existsSync(join(feed.folder, 'status'))).toBe(false);
});

test('a server that refuses the status is named in the log', async () => {
  const office = await aServer(405);
  const kiosk = await aKiosk({ folder: feed.folder, statusUrl: office.url });

  await kiosk.api.checkFeed({});

  await vi.waitFor(() => expect(logText()).toContain('answered 405'), 10_000);
});

test('nothing is sent to a web server that nobody has named', async () => {
  const web = await aServer(200);
  const kiosk = await aKiosk({ url: web.url });

  await kiosk.api.checkFeed({});
  await kiosk.api.checkFeed({});

  expect(web.puts.length).toBeGreaterThan(0);
  expect(new Set(web.puts.map(({ method }) => method))).toEqual(new Set(['GET']));
});
