import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkNetwork } from '#electron/host/staff-tools/check-network.ts';
import { startFeedServer } from '../../../../support/feed-server.ts';

const usual = { channel: 'stable', pollMinutes: 15 } as const;
const direct = async () => 'DIRECT';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-network-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.for([
  ['honest', null],
  ['captive', 'captive'],
  ['failing', 'server-refused'],
] as const)('what stands in the way of a feed is found out: %s', async ([personality, problem]) => {
  const server = await startFeedServer(folder);
  const { port } = new URL(server.url);
  writeFileSync(join(folder, 'timestamp.json'), '{}');
  server.become(personality);

  const check = await checkNetwork({ ...usual, url: server.url }, direct);
  await server.close();
  expect(server.requests.map(({ path }) => path)).toEqual(['timestamp.json']);
  expect(check).toEqual({ target: `127.0.0.1:${port}`, proxy: null, problem });
});

test('a proxy that wants a name and a password is named as what refuses', async () => {
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;

  const feed = { ...usual, url: 'https://feed.invalid/', proxy: { url: `http://${host}` } };
  expect(await checkNetwork(feed, direct)).toEqual({
    target: 'feed.invalid',
    proxy: host,
    problem: 'proxy-refused',
  });
  expect(asked).toEqual(['feed.invalid:443']);
  proxy.close();
});
