import type { NetworkCheck } from '#shared/diagnostics-model';
import type { FeedConfig } from '../config.ts';
import { problemOfSource } from '../feed/feed-problem.ts';
import { openSource } from '../feed/open-source.ts';
import { proxyFor, type SystemProxy } from '../feed/proxy.ts';

/** Somebody stands there and waits. */
const withinMs = 15_000;
const largestBytes = 1_000_000;

/** Asks the feed for its smallest file, the way that the kiosk itself would go. Never rejects. */
export async function checkNetwork(
  feed: FeedConfig,
  systemProxy: SystemProxy,
): Promise<NetworkCheck> {
  const target = feed.url === undefined ? (feed.folder ?? null) : new URL(feed.url).host;
  if (target === null) return { target, proxy: null, problem: null };
  const proxy = feed.url === undefined ? null : await proxyFor(feed.url, feed.proxy, systemProxy);
  const source = await openSource(feed, systemProxy);
  const read = await source.readMetadata(
    'timestamp.json',
    largestBytes,
    AbortSignal.timeout(withinMs),
  );
  return {
    target,
    proxy: proxy === null ? null : new URL(proxy).host,
    problem: read.ok ? null : problemOfSource(read.error),
  };
}
