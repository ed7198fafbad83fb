import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Access, createAccess } from '#electron/host/access/access.ts';
import { createLog } from '#electron/host/log.ts';
import { createFolderTarget, type FeedTarget } from '#electron/host/publish/feed-target.ts';
import { createRemovableMedia } from '#electron/host/removable-media/removable-media.ts';
import { createScreens } from '#electron/host/screens/screens.ts';
import type { KioskStatus } from '#shared/kiosk-status';

let folder: string;
let access: Access;
const now = new Date('2026-11-29T12:00:00Z');
const createdAt = '2026-11-29T11:00:00Z';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'screens-'));
  access = await createAccess({ folder, log: createLog({ folder: join(folder, 'log') }) });
  await access.setPins({ technician: '270519' });
  await mkdir(join(folder, 'feed', 'status'), { recursive: true });
  await mkdir(join(folder, 'media', 'KARTY'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 5 }));

const aStatus = (kioskId: string, more: Partial<KioskStatus> = {}): KioskStatus => ({
  schema: 1,
  kioskId,
  at: '2026-11-29T11:50:00Z',
  appVersion: '1.0.0',
  shell: 'electron',
  release: { releaseId: 'r', channel: 'stable', seq: 7, createdAt, origin: 'installed' },
  step: 'idle',
  nextReleaseId: null,
  failed: [],
  feed: { checkedAt: createdAt, outcome: 'current', clockIsBehind: false },
  health: { failedBoots: 1, uiOk: true, safeMode: false, filesCheckedAt: null, filesMissing: 0 },
  freeBytes: 50e9,
  ...more,
});

const post = (status: KioskStatus, name = `${status.kioskId}.json`) =>
  writeFile(join(folder, 'feed', 'status', name), JSON.stringify(status));

async function bringHome(status: KioskStatus): Promise<void> {
  const home = join(folder, 'media', 'KARTY', 'UNION-KIOSK', 'from-kiosks', status.kioskId);
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'status.json'), JSON.stringify(status));
}

async function look(openTarget?: () => Promise<FeedTarget>) {
  const answer = await createScreens({
    access,
    folder: join(folder, 'screens'),
    place: () => ({
      openTarget: openTarget ?? (async () => createFolderTarget(join(folder, 'feed'))),
      channel: 'stable',
    }),
    releases: async () => [{ seq: 7, releaseId: 'r', createdAt, author: 'Анна', note: '' }],
    media: createRemovableMedia({ folders: [join(folder, 'media')] }),
    log: createLog({ folder: join(folder, 'log') }),
    now: () => now,
  }).getScreens({});
  if (!answer.ok) throw new Error(answer.error.type);
  return answer.value;
}

const older = {
  releaseId: 'o',
  channel: 'stable',
  seq: 6,
  createdAt,
  origin: 'installed',
} as const;

test('it is seen on which screens the newest release has arrived', async () => {
  await post(aStatus('0000000a', { name: 'Зал' }));
  await post(aStatus('0000000b', { release: older, step: 'staged' }));
  await post(aStatus('0000000c', { release: older }));
  await post(aStatus('0000000d', { release: { ...older, channel: 'pilot', seq: 9 } }));
  await post(aStatus('0000000e', { release: { ...older, origin: 'factory', seq: 90 } }));

  const { newest, screens } = await look();

  expect(newest).toEqual({ seq: 7, createdAt });
  expect(Object.fromEntries(screens.map(({ kioskId, shows }) => [kioskId, shows]))).toEqual({
    '0000000a': 'newest',
    '0000000b': 'coming',
    '0000000c': 'older',
    '0000000d': 'other',
    '0000000e': 'older',
  });
});

test('whoever needs somebody stands first, with the reason', async () => {
  const { health } = aStatus('0000000a');
  await post(aStatus('0000000a'));
  await post(aStatus('0000000b', { at: '2026-11-27T12:00:00Z' }));
  await post(aStatus('0000000c', { at: '2026-11-01T12:00:00Z' }));
  await post(aStatus('0000000d', { health: { ...health, uiOk: false }, freeBytes: 1e9 }));
  await post(aStatus('0000000e', { at: '2027-01-01T12:00:00Z' }));

  const { screens } = await look();

  expect(screens.map(({ kioskId, silence, troubles }) => [kioskId, silence, troubles])).toEqual([
    ['0000000d', 'none', ['unwell', 'no-space']],
    ['0000000e', 'none', ['clock']],
    ['0000000b', 'day', []],
    ['0000000c', 'week', []],
    ['0000000a', 'none', []],
  ]);
});

test('a screen without a network is known from a stick, and stays known without it', async () => {
  await bringHome(aStatus('0000000a'));
  expect((await look()).screens).toMatchObject([{ kioskId: '0000000a', by: 'stick' }]);

  await rm(join(folder, 'media', 'KARTY'), { recursive: true });

  expect((await look()).screens).toMatchObject([{ kioskId: '0000000a', by: 'stick' }]);
});

test('older news never take the place of newer ones', async () => {
  await post(aStatus('0000000a'));
  await bringHome(aStatus('0000000a', { at: '2026-11-20T12:00:00Z', release: older }));

  expect((await look()).screens).toMatchObject([{ by: 'network', seq: 7 }]);
});

test('while the feed is away, what was known is still told', async () => {
  await post(aStatus('0000000a'));
  await look();

  const away = await look(() => Promise.reject(new Error('the share is away')));

  expect(away).toMatchObject({ isFresh: false, screens: [{ kioskId: '0000000a' }] });
});

test('a file that is no status, or speaks for another screen, is left out', async () => {
  await post(aStatus('0000000a'), '0000000b.json');
  await writeFile(join(folder, 'feed', 'status', '0000000c.json'), '{"schema":1');
  await writeFile(join(folder, 'feed', 'status', '0000000d.json'), ' '.repeat(200_000));

  expect((await look()).screens).toEqual([]);
});

test('helpers do not see it', async () => {
  access.leave();

  await expect(look()).rejects.toThrow('not-allowed');
});
