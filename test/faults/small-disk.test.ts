import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createContentStore } from '../../electron/host/content-store/content-store.ts';
import { stageFolder } from '../../electron/host/content-store/stage-folder.ts';
import { createFolderSource } from '../../electron/host/feed/folder-source.ts';
import { createTrust } from '../../electron/host/feed/trust.ts';
import { createLog } from '../../electron/host/log.ts';
import { takeHome } from '../../electron/host/stick/take-home.ts';
import type { KioskStatus } from '../../electron/shared/kiosk-status.ts';
import { aFeed, publishPlace } from '../support/a-feed.ts';
import { showRelease } from '../support/show-release.ts';
import { threeTrees } from '../support/three-trees.ts';

const trees = threeTrees();

/** A real file system of 256 kB, where this machine lets us mount one; undefined elsewhere. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

const disk = mountSmallDisk();
const diskOfTrust = mountSmallDisk();
const stick = mountSmallDisk();

function unmount(folder: string): void {
  execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
}

const freeBytes = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

test.skipIf(disk === undefined)(
  'on a disk that is really full the last good release stays, and the next one comes with space',
  async () => {
    if (disk === undefined) return;
    // A full disk must not stop the log either: it is on that disk too.
    const log = createLog({ folder: join(disk, 'log') });
    const store = (reserveBytes: number) =>
      createContentStore({
        folder: join(disk, 'content'),
        factoryFolder: trees().factory,
        appVersion: '1',
        reserveBytes,
        log,
      });
    try {
      const { releaseId } = await showRelease(store(0), trees().shown);
      expect(await stageFolder(store(1_000_000), trees().arriving)).toMatchObject({
        ok: false,
        error: { type: 'no-space' },
      });
      const ballast = join(disk, 'ballast');
      for (let keepFree = 0; keepFree <= 24_576; keepFree += 4096) {
        rmSync(ballast, { force: true });
        writeFileSync(ballast, Buffer.alloc(Math.max(0, freeBytes(disk) - keepFree)));

        // Believing that there is space: the disk itself must say no.
        await stageFolder(store(-1_000_000), trees().arriving);

        expect((await store(0).current())?.manifest.releaseId).toBe(releaseId);
      }

      rmSync(ballast);
      await showRelease(store(0), trees().arriving);
      expect((await store(0).current())?.manifest.seq).toBe(3);
    } finally {
      unmount(disk);
    }
  },
);

test.skipIf(diskOfTrust === undefined)(
  'on a disk that is really full what is trusted stays as it was, as a whole',
  async () => {
    if (diskOfTrust === undefined) return;
    const feed = await aFeed();
    const trust = createTrust({ folder: join(diskOfTrust, 'trust'), firstRoot: feed.firstRoot });
    const source = createFolderSource(feed.folder, 'folder');
    const signedOn = feed.now;
    const later = new Date(signedOn.getTime() + 60_000);
    try {
      await publishPlace(feed, 'first');
      expect(await trust.refresh(source, { now: signedOn })).toMatchObject({ ok: true });
      const known = await trust.newestSignedAt();
      await publishPlace(feed, 'second', { now: later });
      const ballast = join(diskOfTrust, 'ballast');
      for (let keepFree = 0; keepFree <= 16_384; keepFree += 4096) {
        rmSync(ballast, { force: true });
        writeFileSync(ballast, Buffer.alloc(Math.max(0, freeBytes(diskOfTrust) - keepFree)));

        const refreshed = await trust.refresh(source, { now: later });

        if (!refreshed.ok) {
          expect(refreshed.error.type).toBe('unwritable');
          expect(await trust.newestSignedAt()).toEqual(known);
        }
        if (keepFree === 0) expect(refreshed.ok).toBe(false);
      }

      rmSync(ballast);
      expect(await trust.refresh(source, { now: later })).toMatchObject({ ok: true });
      expect(await trust.newestSignedAt()).not.toEqual(known);
    } finally {
      unmount(diskOfTrust);
      rmSync(feed.folder, { recursive: true });
    }
  },
);

test.skipIf(stick === undefined)(
  'news for the office that do not fit on a stick, or may not be written to it, are refused in words',
  async () => {
    if (stick === undefined) return;
    const dataFolder = mkdtempSync(join(tmpdir(), 'kiosk-data-'));
    const workspaceFolder = join(dataFolder, 'workspace');
    mkdirSync(workspaceFolder);
    writeFileSync(join(workspaceFolder, 'picture'), Buffer.alloc(300_000));
    const status = async () => ({ kioskId: '0123abcd' }) as KioskStatus;
    const write = () => takeHome(stick, dataFolder, { status, workspaceFolder });
    try {
      expect(await write()).toBe('no-space');
      writeFileSync(join(workspaceFolder, 'picture'), Buffer.alloc(1000));
      expect(await write()).toBe('done');
      execFileSync('mount', ['-o', 'remount,ro', stick]);
      expect(await write()).toBe('read-only');
    } finally {
      unmount(stick);
      rmSync(dataFolder, { recursive: true });
    }
  },
);
