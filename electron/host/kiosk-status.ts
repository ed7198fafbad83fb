import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { FeedStatus } from '#shared/feed-model';
import type { KioskStatus } from '#shared/kiosk-status';
import type { ContentStore } from './content-store/content-store.ts';
import { freeBytesOf } from './free-bytes.ts';
import type { Log } from './log.ts';
import type { ShellPort } from './shell-port.ts';
import { writeDurably } from './write-durably.ts';

interface StatusInput {
  readonly content: Pick<ContentStore, 'current' | 'lastCheck' | 'state'>;
  readonly shell: ShellPort;
  readonly appVersion: string;
  readonly dataFolder: string;
  readonly kioskId: string;
  readonly name: string | undefined;
  readonly uiOk: boolean;
  readonly feed: FeedStatus;
  readonly now: Date;
}

/** Everything that the office hears of this kiosk. */
export async function readKioskStatus(input: StatusInput): Promise<KioskStatus> {
  const { content, shell, appVersion, dataFolder, kioskId, name, uiOk, feed, now } = input;
  const [current, state, check, freeBytes] = await Promise.all([
    content.current(),
    content.state(),
    content.lastCheck(),
    freeBytesOf(dataFolder),
  ]);
  return {
    schema: 1,
    kioskId,
    name,
    at: now.toISOString(),
    appVersion,
    shell: shell.kind,
    release: current && {
      releaseId: current.manifest.releaseId,
      channel: current.manifest.channel,
      seq: current.manifest.seq,
      createdAt: current.manifest.createdAt,
      origin: current.origin,
    },
    step: state.next?.step ?? 'idle',
    nextReleaseId: state.next?.releaseId ?? null,
    failed: state.rejected
      .filter((each) => each.appVersion === appVersion)
      .map(({ releaseId, reason }) => ({ releaseId, reason })),
    feed: feedOutcome(feed),
    health: {
      failedBoots: state.failedBoots.count,
      uiOk,
      safeMode: shell.facts().safeMode,
      filesCheckedAt: check?.at ?? null,
      filesMissing: check?.missing.length ?? 0,
    },
    freeBytes,
  };
}

const feedOutcome = ({ state, problem, checkedAt, clockIsBehind }: FeedStatus) =>
  state === 'off' ? null : { checkedAt, outcome: problem ?? 'current', clockIsBehind };

const kioskIdSchema = v.object({ kioskId: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)) });

/** The name of this kiosk among all others, made up at its first start and kept in `kiosk.json`. */
export async function readKioskId(dataFolder: string, log: Log): Promise<string> {
  const path = join(dataFolder, 'kiosk.json');
  try {
    return v.parse(kioskIdSchema, JSON.parse(await readFile(path, 'utf8'))).kioskId;
  } catch {
    const kioskId = randomBytes(4).toString('hex');
    await writeDurably(path, JSON.stringify({ kioskId })).catch((error: unknown) =>
      log.warn('kiosk-id-not-kept', { reason: String(error) }),
    );
    return kioskId;
  }
}
