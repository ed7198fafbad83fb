import { mkdir } from 'node:fs/promises';
import { type Agent, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { KioskStatus } from '#shared/kiosk-status';
import type { FeedConfig } from '../config.ts';
import type { Log } from '../log.ts';
import { agentFor, type SystemProxy } from './proxy.ts';

interface StatusPostOptions {
  readonly feed: FeedConfig;
  readonly status: () => Promise<KioskStatus>;
  readonly systemProxy: SystemProxy;
  readonly log: Log;
  readonly signal: AbortSignal;
}

const withinMs = 30_000;

/**
 * Tells the office how this kiosk is: as `status/<kioskId>.json` of a feed that is a folder, or by
 * PUT below the configured address. Never throws; a place that takes no writes is logged once.
 */
export function createStatusPost(options: StatusPostOptions): () => Promise<void> {
  const { feed, status, log } = options;
  let running: Promise<void> | undefined;
  let failedWith: string | null = null;

  async function post(): Promise<void> {
    let reason: string | null = null;
    try {
      const news = await status();
      const text = JSON.stringify(news, null, 2);
      if (feed.statusUrl !== undefined) await put(feed.statusUrl, `${news.kioskId}.json`, text);
      else if (feed.folder !== undefined) await write(feed.folder, `${news.kioskId}.json`, text);
    } catch (error) {
      reason = (error as NodeJS.ErrnoException).code ?? String(error).slice(0, 200);
    }
    if (options.signal.aborted || reason === failedWith) return;
    if (reason === null) log.info('status-posted');
    else log.warn('status-not-posted', { reason });
    failedWith = reason;
  }

  async function put(base: string, name: string, text: string): Promise<void> {
    const url = new URL(base);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${name}`;
    const agent = await agentFor(url.href, feed.proxy, options.systemProxy);
    await putText(url, text, agent, options.signal);
  }

  return () => {
    running ??= post().finally(() => {
      running = undefined;
    });
    return running;
  };
}

/** Only into a folder that is there: a share that is away must not be made up on this disk. */
async function write(feedFolder: string, name: string, text: string): Promise<void> {
  const folder = join(feedFolder, 'status');
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await writeFileAtomic(join(folder, name), text);
}

/** Throws when the answer is not one of 200 to 299. */
function putText(
  url: URL,
  text: string,
  agent: Agent | undefined,
  stop: AbortSignal,
): Promise<void> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  const body = Buffer.from(text);
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'content-length': body.length },
      signal: AbortSignal.any([stop, AbortSignal.timeout(withinMs)]),
      ...(agent && { agent }),
    });
    request.once('error', reject);
    request.once('response', (response) => {
      response.resume();
      const { statusCode = 0 } = response;
      if (statusCode >= 200 && statusCode < 300) resolve();
      else reject(new Error(`answered ${statusCode}`));
    });
    request.end(body);
  });
}
