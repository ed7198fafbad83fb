import { arch, freemem, release, totalmem, type, uptime } from 'node:os';
import type { Diagnostics } from '#shared/diagnostics-model';
import type { FeedStatus } from '#shared/feed-model';

export const readDiagnostics = (
  appVersion: string,
  feed: FeedStatus,
  diskFreeBytes: number | null,
): Diagnostics => ({
  versions: {
    app: appVersion,
    node: process.versions.node,
    electron: process.versions.electron ?? null,
  },
  system: `${type()} ${release()} ${arch()}`,
  memory: { freeBytes: freemem(), totalBytes: totalmem() },
  diskFreeBytes,
  upSeconds: { computer: Math.round(uptime()), kiosk: Math.round(process.uptime()) },
  clock: {
    now: new Date().toISOString(),
    isBehind: feed.clockIsBehind,
    comparedAt: feed.checkedAt,
  },
});
