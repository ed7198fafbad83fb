import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256Of } from '#electron/host/blob-folder.ts';
import { type BlobPart, SourceError, type SourceFailure } from '#electron/host/feed/feed-source.ts';
import { createHttpSource } from '#electron/host/feed/http-source.ts';
import { agentFor, environmentProxy } from '#electron/host/feed/proxy.ts';
import { blobPath } from '#shared/release-format';
import type { Result } from '#shared/result';
import { type FeedServer, startFeedServer } from '../../../../support/feed-server.ts';

const text = 'some bytes that make a blob'.repeat(400);
const sha256 = sha256Of(text);
let folder: string;
let server: FeedServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-feed-'));
  const path = join(folder, blobPath(sha256));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  writeFileSync(join(folder, 'timestamp.json'), '{"signed":{}}');
  server = await startFeedServer(folder);
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const source = (silenceMs = 300, metadataMs = 1000) =>
  createHttpSource({ url: server.url, agent: undefined, silenceMs, metadataMs });

async function textOf(part: Result<BlobPart, SourceFailure>): Promise<string> {
  if (!part.ok) return part.error.type;
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of part.value.body) chunks.push(chunk);
  } catch (error) {
    return error instanceof SourceError ? error.failure.type : 'unexpected';
  }
  return Buffer.concat(chunks).toString();
}
const blob = (from = 0) => source().readBlob(sha256, { from, bytes: text.length });

test('a blob is read whole, or from where a reader stopped', async () => {
  expect(await textOf(await blob())).toBe(text);
  const rest = await blob(1000);
  expect(rest).toMatchObject({ value: { from: 1000 } });
  expect(await textOf(rest)).toBe(text.slice(1000));
  expect(server.requests.at(-1)?.range).toBe('bytes=1000-');
});

test.each(['no-ranges', 'wrong-ranges', 'unsatisfiable'] as const)(
  'a server with %s gives the whole from its beginning',
  async (personality) => {
    server.become(personality);

    const rest = await blob(1000);

    expect(rest).toMatchObject({ value: { from: 0 } });
    expect(await textOf(rest)).toBe(text);
  },
);

test('a file that has changed on the way is begun anew', async () => {
  server.become('changing-tags');
  const from = source();
  await textOf(await from.readBlob(sha256, { from: 0, bytes: text.length }));

  expect(await from.readBlob(sha256, { from: 5, bytes: text.length })).toMatchObject({
    value: { from: 0 },
  });
});

test('a download that breaks goes on only while the file has the same tag', async () => {
  const asked: (string | undefined)[] = [];
  server.watch(({ req }) => asked.push(req.headers['if-range']?.toString()));
  const from = source();
  const readFrom = (start: number) => from.readBlob(sha256, { from: start, bytes: text.length });
  server.become('resetting');
  expect(await textOf(await readFrom(0))).toBe('offline');

  server.become('honest');
  expect(await readFrom(1000)).toMatchObject({ value: { from: 1000 } });
  server.become('changing-tags');
  const anew = await readFrom(1000);

  expect(asked).toEqual([undefined, '"same"', '"same"']);
  expect(anew).toMatchObject({ value: { from: 0 } });
  expect(await textOf(anew)).toBe(text);
});

test.each([
  ['silent', 'offline'],
  ['dripping', 'offline'],
  ['resetting', 'offline'],
  ['captive', 'captive'],
  ['redirecting', 'captive'],
  ['gzip', 'malformed'],
  ['longer', 'malformed'],
  ['empty', 'malformed'],
  ['failing', 'refused'],
  ['not-found', 'absent'],
] as const)('a server that is %s is %s', async (personality, failure) => {
  server.become(personality);

  expect(await textOf(await blob())).toBe(failure);
});

test('metadata that never end are given up', async () => {
  server.become('silent');

  expect(await source(5000, 200).readMetadata('timestamp.json', 100)).toMatchObject({
    error: { type: 'offline' },
  });
});

test('whoever reads slowly does not make the server slow', async () => {
  const part = await blob();
  if (!part.ok) throw new Error(part.error.type);
  let bytes = 0;
  for await (const chunk of part.value.body) {
    bytes += chunk.length;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  expect(bytes).toBe(text.length);
});

/** A proxy that wants this name and password, as many of them as are needed to reach the feed. */
async function startProxy(user: string, password: string) {
  const wanted = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const proxy = createHttpServer();
  let tunnels = 0;
  proxy.on('connect', (request, socket) => {
    if (request.headers['proxy-authorization'] !== wanted) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
      return;
    }
    tunnels += 1;
    const { port } = new URL(server.url);
    const there = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      there.pipe(socket).pipe(there);
    });
    there.on('error', () => socket.destroy());
    socket.on('error', () => there.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return { proxy, url: `http://127.0.0.1:${port}`, tunnels: () => tunnels };
}

test('a proxy is passed with the right password, and refuses with a wrong one', async () => {
  const { proxy, url, tunnels } = await startProxy('kiosk', 'geheim:%');
  const through = async (password: string) => {
    const settings = { url, user: 'kiosk', password };
    // The feed of this test is on loopback, to which the product itself takes no proxy.
    const agent = await agentFor('https://feed.example/v1', settings, async () => 'DIRECT');
    expect(agent).toBeInstanceOf(HttpsProxyAgent);
    const read = await createHttpSource({ url: server.url, agent }).readMetadata(
      'timestamp.json',
      99,
    );
    agent?.destroy();
    return read;
  };

  expect(await through('geheim:%')).toMatchObject({ ok: true });
  expect(tunnels()).toBe(1);
  expect(await through('wrong')).toMatchObject({ error: { type: 'proxy-refused' } });
  proxy.close();
});

test.each([
  ['DIRECT', undefined],
  ['PROXY proxy.example:3128; DIRECT', 'http://proxy.example:3128/'],
  ['SOCKS old.example:1080; HTTPS new.example:443', 'https://new.example/'],
] as const)('what the system says, "%s", is followed', async (ways, proxy) => {
  const agent = await agentFor('https://feed.example/v1', undefined, async () => ways);

  expect((agent as HttpsProxyAgent<string> | undefined)?.proxy.href).toBe(proxy);
});

test('the own machine and a kiosk without a proxy are reached directly', async () => {
  const system = async () => 'PROXY proxy.example:3128';

  expect(await agentFor('http://127.0.0.1:8080/v1', undefined, system)).toBeUndefined();
  expect(await agentFor('https://feed.example', 'none', system)).toBeUndefined();
});

test('the environment names proxies for programs without a window', async () => {
  const env = { HTTPS_PROXY: 'http://proxy.example:3128', NO_PROXY: 'intern.example,.local' };

  expect(await environmentProxy(env)('https://feed.example')).toBe('PROXY proxy.example:3128');
  expect(await environmentProxy(env)('https://a.intern.example')).toBe('DIRECT');
  expect(await environmentProxy({})('https://feed.example')).toBe('DIRECT');
});
