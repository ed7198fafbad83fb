import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ContentStore } from '../../electron/host/content-store/content-store.ts';
import { createFolderSource } from '../../electron/host/feed/folder-source.ts';
import { blobPath, type ReleaseManifest } from '../../electron/shared/release-format.ts';
import { diskError, faultyFiles } from './faulty-files.ts';
import { openStore, readManifest, whatIsBroken } from './release-life.ts';

/** What may happen to a store, in any order and number. */
type Event =
  /** A release is offered; the disk fails at a step, or never (-1). */
  | { readonly type: 'stage'; readonly tree: number; readonly again: boolean; failAt: number }
  | { readonly type: 'advance'; readonly to: 'built' | 'verified' | 'trial' | 'confirmed' }
  | { readonly type: 'reject' }
  /** The process ends, in any way, and starts anew with a version of the app. */
  | { readonly type: 'restart'; readonly appVersion: string; readonly onPurpose: boolean }
  | { readonly type: 'collect' }
  /** A file of the release that is only next is damaged: what is kept is never lost by it. */
  | { readonly type: 'damageNext' };

const anEvent = (trees: number): fc.Arbitrary<Event> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('stage' as const),
        tree: fc.nat(trees - 1),
        again: fc.boolean(),
        failAt: fc.integer({ min: -20, max: 40 }),
      }),
    },
    {
      weight: 8,
      arbitrary: fc.record({
        type: fc.constant('advance' as const),
        to: fc.constantFrom('built', 'verified', 'trial', 'confirmed'),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'reject' as const }) },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constant('restart' as const),
        appVersion: fc.constantFrom('1', '1', '1', '2'),
        onPurpose: fc.boolean(),
      }),
    },
    { weight: 2, arbitrary: fc.constant({ type: 'collect' as const }) },
    { weight: 1, arbitrary: fc.constant({ type: 'damageNext' as const }) },
  );

interface ModelOptions {
  /** The first one is shipped with the app. */
  readonly trees: readonly string[];
  readonly runs: number;
  readonly longest: number;
}

/**
 * Lets a real store, with real files, live through random lives and looks after each event whether
 * its promises hold. Rejects with the shortest life that breaks one.
 */
export async function checkRandomLives({ trees, runs, longest }: ModelOptions): Promise<void> {
  const known: readonly ReleaseManifest[] = trees.map((tree) =>
    JSON.parse(readManifest(tree).toString()),
  );
  const lives = fc.array(anEvent(trees.length), { maxLength: longest });
  await fc.assert(
    fc.asyncProperty(lives, async (events) => {
      const folder = mkdtempSync(join(tmpdir(), 'kiosk-model-'));
      try {
        await live(folder, trees, known, events);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: runs },
  );
}

async function live(
  folder: string,
  trees: readonly string[],
  known: readonly ReleaseManifest[],
  events: readonly Event[],
): Promise<void> {
  let failAt = -1;
  let from = 0;
  const files = faultyFiles(
    (step) => (failAt >= 0 && step - from >= failAt ? 'half' : 'none'),
    diskError('ENOSPC'),
  );
  const kiosk = (appVersion: string) => ({
    folder,
    factoryFolder: trees[0] ?? '',
    files,
    appVersion,
  });
  let appVersion = '1';
  let store = openStore(kiosk(appVersion));
  await store.boot();

  for (const event of events) {
    const before = await shownBy(store);
    if (event.type === 'restart') {
      if (event.onPurpose) store.leave();
      appVersion = event.appVersion;
      store = openStore(kiosk(appVersion));
      await store.boot();
    } else {
      if (event.type === 'stage') failAt = event.failAt;
      from = files.steps();
      await happen(store, folder, trees, event);
      failAt = -1;
    }
    const after = await shownBy(store);
    // Only a trial that began, a rejection or a start may change what visitors see.
    const mayChange =
      event.type === 'restart' ||
      event.type === 'reject' ||
      (event.type === 'advance' && event.to !== 'built' && event.to !== 'verified') ||
      (event.type === 'stage' && event.again);
    if (before !== after && !mayChange) {
      throw new Error(`${event.type} changed what is shown from ${before} to ${after}`);
    }
    const broken = await whatIsBroken(kiosk(appVersion), known);
    if (broken !== null) throw new Error(`after ${event.type}: ${broken}`);
  }
}

async function happen(
  store: ContentStore,
  folder: string,
  trees: readonly string[],
  event: Exclude<Event, { type: 'restart' }>,
): Promise<void> {
  const { next } = await store.state();
  switch (event.type) {
    case 'stage': {
      const tree = trees[event.tree] ?? '';
      const offer = { manifest: readManifest(tree), again: event.again };
      await store.stage(offer, createFolderSource(tree, 'folder'));
      return;
    }
    case 'advance': {
      const shown = await shownBy(store);
      const id = event.to === 'confirmed' && next?.step !== 'trial' ? shown : next?.releaseId;
      await store.advance(id ?? 'none', event.to);
      return;
    }
    case 'reject':
      if (next) await store.reject(next.releaseId, 'by the model');
      return;
    case 'collect':
      await store.collectGarbage(0);
      return;
    case 'damageNext': {
      const { active, previous } = await store.state();
      if (!next || next.step === 'trial' || [active, previous].includes(next.manifest)) return;
      const manifest = (await store.blob(next.manifest))?.toString();
      const own = manifest && uniqueBucketOf(JSON.parse(manifest), await keptText(store));
      if (own) writeFileSync(join(folder, blobPath(own)), 'damaged');
    }
  }
}

const shownBy = async (store: ContentStore): Promise<string | undefined> =>
  (await store.current())?.manifest.releaseId;

/** Kept releases share buckets: only one that nobody else needs may be damaged by the model. */
const uniqueBucketOf = ({ buckets }: ReleaseManifest, kept: string): string | undefined =>
  buckets.find(({ sha256 }) => !kept.includes(sha256))?.sha256;

async function keptText(store: ContentStore): Promise<string> {
  const { active, previous } = await store.state();
  const kept = [active, previous].filter((each) => each !== null);
  const manifests = await Promise.all(kept.map((sha256) => store.blob(sha256)));
  return manifests.join('\n');
}
