import type { FeedConfig } from '../config.ts';
import type { FeedSource } from './feed-source.ts';
import { createFolderSource } from './folder-source.ts';
import { createHttpSource } from './http-source.ts';
import { agentFor, type SystemProxy } from './proxy.ts';

/** The feed as this kiosk is set to read it. */
export async function openSource(
  { url, folder, proxy }: FeedConfig,
  systemProxy: SystemProxy,
): Promise<FeedSource> {
  if (url === undefined) return createFolderSource(folder ?? '', 'folder');
  return createHttpSource({ url, agent: await agentFor(url, proxy, systemProxy) });
}
