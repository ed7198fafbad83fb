import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { FeedSource } from '../../electron/host/feed/feed-source.ts';
import { createFolderSource } from '../../electron/host/feed/folder-source.ts';
import { createTrust } from '../../electron/host/feed/trust.ts';
import { refreshFeed, rotateKeys } from '../../electron/host/publish/init-feed.ts';
import { aFeed, publishPlace } from './a-feed.ts';
import { diskError, faultyFiles } from './faulty-files.ts';

const signedOn = new Date('2026-11-22T10:00:00Z');
const clocks = ['1970-01-01', '2026-11-23', '2026-11-23', '2026-11-23', '2099-01-01'] as const;
const roles = ['root', 'timestamp', 'snapshot', 'targets'] as const;
type Versions = Readonly<Record<(typeof roles)[number], number>>;

/** What a kiosk may be served, in any order and number; it is started anew each time. */
interface Refresh {
  /** The state of the feed, an old one too, that the timestamp comes from, and the one for the rest. */
  readonly timestampOf: number;
  readonly restOf: number;
  readonly clock: (typeof clocks)[number];
  /** A step on the disk that fails; none where it is negative. */
  readonly failAt: number;
  readonly spoil: { readonly role: string; readonly how: 'flip' | 'cut' | 'empty' } | null;
}

const aRefresh = (states: number): fc.Arbitrary<Refresh> =>
  fc
    .record({
      state: fc.nat(states - 1),
      otherState: fc.option(fc.nat(states - 1), { freq: 4 }),
      clock: fc.constantFrom(...clocks),
      failAt: fc.integer({ min: -20, max: 20 }),
      spoil: fc.option(
        fc.record({
          role: fc.constantFrom(...roles),
          how: fc.constantFrom('flip' as const, 'cut' as const, 'empty' as const),
        }),
        { freq: 3 },
      ),
    })
    .map(({ state, otherState, ...rest }) => ({
      ...rest,
      timestampOf: state,
      restOf: otherState ?? state,
    }));

/** A feed in all the states that it went through, as copies of its folder, oldest first. */
export interface FeedHistory {
  readonly states: readonly string[];
  readonly firstRoot: Buffer;
  close(): void;
}

export async function aFeedHistory(): Promise<FeedHistory> {
  const feed = await aFeed(signedOn);
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-history-'));
  const states: string[] = [];
  for (const change of [
    () => publishPlace(feed, 'first'),
    () => refreshFeed(feed, false),
    () => publishPlace(feed, 'second'),
    () => rotateKeys(feed, 'timestamp'),
    () => publishPlace(feed, 'third'),
    () => rotateKeys(feed, 'root'),
    () => refreshFeed(feed, true),
  ]) {
    await change();
    const copy = join(folder, `${states.length}`);
    cpSync(feed.folder, copy, { recursive: true });
    states.push(copy);
  }
  return {
    states,
    firstRoot: feed.firstRoot,
    close() {
      for (const each of [feed.folder, folder]) rmSync(each, { recursive: true });
    },
  };
}

/**
 * Serves a kiosk all of this in random orders and looks after each refresh whether what it trusts is
 * what the publisher signed, and no older than before. Rejects with the shortest life that breaks it.
 */
export async function checkRandomFeeds(history: FeedHistory, runs: number): Promise<void> {
  const lives = fc.array(aRefresh(history.states.length), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(lives, async (refreshes) => {
      const folder = mkdtempSync(join(tmpdir(), 'kiosk-trust-model-'));
      try {
        await live(folder, history, refreshes);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: runs },
  );
}

async function live(
  folder: string,
  { states, firstRoot }: FeedHistory,
  refreshes: readonly Refresh[],
): Promise<void> {
  let before = trustedIn(folder, states);
  for (const refresh of refreshes) {
    const files = faultyFiles(
      (step) => (step === refresh.failAt ? 'half' : 'none'),
      diskError('ENOSPC'),
    );
    const trust = createTrust({ folder, firstRoot, files });
    await trust.refresh(sourceOf(states, refresh), { now: new Date(refresh.clock) });
    const after = trustedIn(folder, states);
    const fallen = roles.find((role) => after[role] < before[role]);
    if (fallen) throw new Error(`${fallen} fell from ${before[fallen]} to ${after[fallen]}`);
    before = after;
  }
  const newest = createFolderSource(states.at(-1) ?? '', 'folder');
  const trust = createTrust({ folder, firstRoot });
  const last = await trust.refresh(newest, { now: new Date('2026-11-23') });
  if (!last.ok) throw new Error(`the newest feed is refused: ${last.error.type}`);
}

function sourceOf(states: readonly string[], refresh: Refresh): FeedSource {
  const { timestampOf, restOf, spoil } = refresh;
  const rest = createFolderSource(states[restOf] ?? '', 'folder');
  const timestamp = createFolderSource(states[timestampOf] ?? '', 'folder');
  return {
    ...rest,
    async readMetadata(name, ...args) {
      const source = name === 'timestamp.json' ? timestamp : rest;
      const read = await source.readMetadata(name, ...args);
      const isSpoiled = spoil !== null && name.endsWith(`${spoil.role}.json`);
      return read.ok && isSpoiled ? { ok: true, value: spoiled(read.value, spoil.how) } : read;
    },
  };
}

function spoiled(bytes: Buffer, how: 'flip' | 'cut' | 'empty'): Buffer {
  if (how === 'empty') return Buffer.of();
  const half = bytes.length >> 1;
  if (how === 'cut') return bytes.subarray(0, half);
  const flipped = Buffer.from(bytes);
  flipped[half] = (flipped[half] ?? 0) ^ 1;
  return flipped;
}

/** The versions that a kiosk trusts, 0 for none; throws where the bytes are not the publisher's. */
function trustedIn(folder: string, states: readonly string[]): Versions {
  const [publisher] = readdirSync(folder);
  const read = (...path: string[]): Buffer | null => {
    try {
      return readFileSync(join(folder, publisher ?? '', ...path));
    } catch {
      return null;
    }
  };
  const current = read('current')?.toString() ?? 'none';
  const versionOf = (role: string): number => {
    const bytes = read(current, `${role}.json`);
    if (!bytes) return 0;
    const { version } = JSON.parse(bytes.toString()).signed;
    const name = role === 'timestamp' ? 'timestamp.json' : `${version}.${role}.json`;
    const isSigned = states.some((state) => {
      const path = join(state, name);
      return readdirSync(state).includes(name) && readFileSync(path).equals(bytes);
    });
    if (!isSigned) throw new Error(`${role} ${version} is not what was published`);
    return version;
  };
  return {
    root: versionOf('root'),
    timestamp: versionOf('timestamp'),
    snapshot: versionOf('snapshot'),
    targets: versionOf('targets'),
  };
}
