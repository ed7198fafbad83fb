import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs, { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { realFiles } from '../../electron/host/content-store/file-layer.ts';
import { createFolderSource } from '../../electron/host/feed/folder-source.ts';
import { createTrust, type Trust } from '../../electron/host/feed/trust.ts';
import { aFeed, publishPlace, type TestFeed } from '../support/a-feed.ts';
import { diskError, type Fate, faultyFiles } from '../support/faulty-files.ts';

const signedOn = new Date('2026-11-22T10:00:00Z');
const later = new Date(signedOn.getTime() + 60_000);
const full = diskError('ENOSPC');

let feed: TestFeed;
/** Of a kiosk that knows nothing yet, and of one that trusts the release before. */
let before: Readonly<Record<'new' | 'known', string>>;

const source = () => createFolderSource(feed.folder, 'folder');
const trustIn = (folder: string, files = realFiles): Trust =>
  createTrust({ folder, firstRoot: feed.firstRoot, files });

beforeAll(async () => {
  feed = await aFeed(signedOn);
  await publishPlace(feed, 'first');
  before = {
    new: mkdtempSync(join(tmpdir(), 'kiosk-trust-')),
    known: mkdtempSync(join(tmpdir(), 'kiosk-trust-')),
  };
  await trustIn(before.known).refresh(source(), { now: signedOn });
  await publishPlace(feed, 'second', { now: later });
});
afterAll(() => {
  for (const each of [feed.folder, before.new, before.known]) rmSync(each, { recursive: true });
});
afterEach(() => vi.restoreAllMocks());

/** tuf-js writes by itself: lets its write of this number, from 0, fail before or in the middle. */
function failWriteOfTuf(at: number, fate: 'before' | 'half') {
  const write = fs.writeFileSync;
  let writes = 0;
  vi.spyOn(fs, 'writeFileSync').mockImplementation((path, data, options) => {
    if (!`${path}`.endsWith('.json')) return write(path, data, options);
    writes += 1;
    if (writes !== at + 1) return write(path, data, options);
    if (fate === 'half') write(path, `${data}`.slice(0, `${data}`.length >> 1), options);
    throw full();
  });
  return () => writes;
}

type Refreshed = Awaited<ReturnType<Trust['refresh']>>;

/** A refresh on a disk that fails, and what the same kiosk knows after a restart, and in the end. */
async function refreshOn(which: 'new' | 'known', refresh: (folder: string) => Promise<Refreshed>) {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-trust-'));
  try {
    cpSync(before[which], folder, { recursive: true });
    const refreshed = await refresh(folder);
    vi.restoreAllMocks();
    const known = await trustIn(folder).newestSignedAt();
    const mended = await trustIn(folder).refresh(source(), { now: later });
    return { refreshed, known, mended, last: await trustIn(folder).newestSignedAt() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Old or new, but never a mixture or nothing; and the next refresh brings the new. */
function expectWhole(
  { refreshed, known, mended, last }: Awaited<ReturnType<typeof refreshOn>>,
  which: 'new' | 'known',
): void {
  if (!refreshed.ok) expect(refreshed.error.type).toBe('unwritable');
  if (refreshed.ok) expect(known).toEqual(later);
  else expect([which === 'new' ? null : signedOn, later]).toContainEqual(known);
  expect(mended.ok).toBe(true);
  expect(last).toEqual(later);
}

/** Lets step after step fail until a refresh does not come so far any more; how many steps it has. */
async function failEachStep(
  which: 'new' | 'known',
  refresh: (
    folder: string,
    at: number,
  ) => Promise<{ readonly outcome: Refreshed; readonly steps: number }>,
): Promise<{ readonly steps: number; readonly refused: number }> {
  let refused = 0;
  for (let at = 0; ; at += 1) {
    let steps = 0;
    const outcome = await refreshOn(which, async (folder) => {
      const made = await refresh(folder, at);
      steps = made.steps;
      return made.outcome;
    });
    expectWhole(outcome, which);
    if (steps <= at) return { steps, refused };
    if (!outcome.refreshed.ok) refused += 1;
  }
}

for (const which of ['new', 'known'] as const) {
  test.each(['before', 'half', 'after'] satisfies Fate[])(
    `a disk that is full at any step of writing what is trusted (${which}, %s) leaves it whole`,
    async (fate) => {
      const { steps, refused } = await failEachStep(which, async (folder, at) => {
        const files = faultyFiles((step) => (step === at ? fate : 'none'), full);
        const outcome = await trustIn(folder, files).refresh(source(), { now: later });
        return { outcome, steps: files.steps() };
      });

      expect(steps).toBeGreaterThan(10);
      // The last step only tidies up.
      expect(refused).toBe(steps - 1);
    },
  );

  test.each(['before', 'half'] as const)(
    `a disk that is full when tuf-js writes (${which}, %s) leaves what is trusted whole`,
    async (fate) => {
      const { steps, refused } = await failEachStep(which, async (folder, at) => {
        const writes = failWriteOfTuf(at, fate);
        const outcome = await trustIn(folder).refresh(source(), { now: later });
        return { outcome, steps: writes() };
      });

      expect(steps).toBe(3);
      expect(refused).toBe(3);
    },
  );
}

const script = fileURLToPath(new URL('killed-trust.ts', import.meta.url));

/** False when a refresh has no such step: it came to its end. */
async function killAt(folder: string, step: number, moment: string): Promise<boolean> {
  const args = [folder, feed.folder, later.toISOString(), String(step), moment];
  const child = fork(script, args, { execArgv: ['--import', 'tsx'], stdio: 'inherit' });
  const [code, signal] = await once(child, 'exit');
  if (signal === null) expect(code).toBe(0);
  return signal === 'SIGKILL';
}

test.each(['before', 'half', 'after'])(
  'a kiosk that is killed %s any step of writing what it trusts, and again at its next start, trusts the old or the new',
  async (moment) => {
    let kills = 0;
    let steps = 0;
    for (let isStep = true; isStep; ) {
      const folder = mkdtempSync(join(tmpdir(), 'kiosk-trust-'));
      cpSync(before.known, folder, { recursive: true });
      // At another step the second time, one that it surely comes to.
      for (const at of [steps, steps >> 1]) {
        const isKilled = await killAt(folder, at, moment);
        if (at === steps) isStep = isKilled;
        if (isKilled) kills += 1;
        expect([signedOn, later]).toContainEqual(await trustIn(folder).newestSignedAt());
      }
      expect(await trustIn(folder).refresh(source(), { now: later })).toMatchObject({ ok: true });
      expect(await trustIn(folder).newestSignedAt()).toEqual(later);
      rmSync(folder, { recursive: true });
      if (isStep) steps += 1;
    }

    process.stdout.write(`${kills} kills ${moment} a step of writing what is trusted\n`);
    expect(steps).toBeGreaterThan(10);
    expect(kills).toBeGreaterThan(steps);
  },
  900_000,
);
