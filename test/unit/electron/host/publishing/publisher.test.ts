import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createKioskHost, type KioskHost } from '#electron/host/kiosk-host.ts';
import { createKeys } from '#electron/host/publish/init-feed.ts';
import { openKeyFolder } from '#electron/host/publish/key-folder.ts';
import type { SetUpPublisher } from '#shared/publisher-model';
import { aShellPort } from '../../../../support/a-shell-port.ts';
import { aReleaseFolder } from '../../../../support/records.ts';

const passphrase = 'lime, flax and brick';
const pins = { technician: '472901', editor: '835520', helper: '916437' };

let folder: string;
let factoryFolder: string;
let hosts: KioskHost[];
const at = (...names: string[]) => join(folder, ...names);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publisher-'));
  factoryFolder = await aReleaseFolder(1);
  hosts = [];
  for (const name of ['app', 'data', 'media/KEYS', 'media/NEWS', 'docs']) {
    await mkdir(at(name), { recursive: true });
  }
});
afterEach(async () => {
  for (const host of hosts) {
    host.screenHours.stop();
    host.close();
  }
  for (const each of [folder, factoryFolder]) await rm(each, { recursive: true });
});

/** A machine with its data in this folder; its technician is at work. */
async function aMachine(
  data = 'data',
  config: object = {},
  known: Partial<typeof pins> = { technician: pins.technician },
): Promise<KioskHost> {
  await mkdir(at(data), { recursive: true });
  await writeFile(
    at(data, 'config.json'),
    JSON.stringify({ mediaFolders: [at('media')], ...config }),
  );
  const host = await createKioskHost({
    dataFolder: at(data),
    factoryFolder,
    appFolder: at('app'),
    appVersion: '1.0.0',
    shell: aShellPort(),
  });
  hosts.push(host);
  await host.api.setPins(known);
  return host;
}

const setUp = (changes: Partial<SetUpPublisher> = {}): SetUpPublisher => ({
  way: 'folder',
  to: at('feed'),
  keys: { stickPath: at('media', 'KEYS') },
  passphrase,
  ...changes,
});

test('from nothing to a release that another kiosk shows, which was told by a stick whom to trust', {
  timeout: 60_000,
}, async () => {
  await mkdir(at('data', 'published'));
  const release = { seq: 7, releaseId: 'r', createdAt: '2026-11-29', author: 'Анна', note: '' };
  await writeFile(
    at('data', 'published', 'release-7.json'),
    JSON.stringify({ schema: 1, release, records: {} }),
  );
  const office = await aMachine();
  expect(await office.api.getPublisher({})).toEqual({ ok: true, value: { type: 'none' } });

  expect(await office.api.setUpPublisher(setUp())).toEqual({ ok: true, value: null });

  const keysFolder = at('media', 'KEYS', 'kiosk-keys');
  expect(await office.api.getPublisher({})).toMatchObject({
    ok: true,
    value: { type: 'ready', target: at('feed'), rootKeys: ['root-1', 'root-2', 'root-3'] },
  });
  const root = await readFile(join(keysFolder, 'feed-root.json'));
  expect(await readFile(at('data', 'feed-root.json'))).toEqual(root);
  expect(JSON.parse(await readFile(at('data', 'config.json'), 'utf8'))).toMatchObject({
    mediaFolders: [at('media')],
    publishing: { folder: at('feed'), keysFolder },
  });
  expect(await office.api.extendSignatures({ passphrase: 'a wrong passphrase' })).toEqual({
    ok: false,
    error: { type: 'wrong-passphrase' },
  });
  expect(await office.api.extendSignatures({ passphrase })).toEqual({ ok: true, value: null });
  await mkdir(at('media', 'ONE'));
  const move = (name: 'root-1' | 'root-2', stick: string) =>
    office.api.moveRootKey({ name, stickPath: at('media', stick) });
  expect(await move('root-1', 'KEYS')).toMatchObject({ error: { type: 'not-apart' } });
  const rootKey = await readFile(join(keysFolder, 'root-1.key.json'));
  expect(await move('root-1', 'ONE')).toEqual({ ok: true, value: null });
  expect(await readFile(at('media', 'ONE', 'kiosk-root-key', 'root-1.key.json'))).toEqual(rootKey);
  expect(await move('root-1', 'ONE')).toMatchObject({ error: { type: 'gone' } });
  expect(await move('root-2', 'ONE')).toMatchObject({ error: { type: 'taken' } });
  expect(await office.api.getPublisher({})).toMatchObject({
    value: { rootKeys: ['root-2', 'root-3'] },
  });
  // Screens that have had release 7 of the keys before would not take release 1 of these.
  expect(await office.api.publishNow({ passphrase, note: '' })).toMatchObject({
    ok: true,
    value: { seq: 8 },
  });
  const file = { what: 'publisher' } as const;
  await office.api.saveToStick({ stickPath: at('media', 'NEWS'), file });
  const log = await readFile(at('data', 'log', 'kiosk.log'), 'utf8');
  expect(log).not.toContain(passphrase);

  const screen = await aMachine('screen', { feed: { folder: at('feed') } });
  expect(await screen.api.checkFeed({})).toMatchObject({ value: { problem: 'no-root' } });
  const known = await screen.api.getKnownPublisher({});
  if (!known.ok) throw new Error(known.error.type);
  expect(known.value).toMatchObject({ code: null, found: [{ stickName: 'NEWS' }] });
  const [found] = known.value.found;
  if (!found) throw new Error('no publisher on the stick');
  expect(await office.api.getPublisher({})).toMatchObject({ value: { code: found.code } });
  expect(await screen.api.trustPublisher(found)).toEqual({ ok: true, value: null });

  expect(await screen.api.checkFeed({})).toMatchObject({ value: { problem: null } });
  expect(await screen.api.getNextRelease({})).toMatchObject({ seq: 8 });
  expect(await screen.api.getKnownPublisher({})).toMatchObject({
    value: { code: found.code, found: [] },
  });
});

/** Everything that is there. */
const listing = async () => (await readdir(folder, { recursive: true })).filter(isNoLog).sort();
const isNoLog = (name: string): boolean => !name.includes('log');

test('no keys are made where they must not lie, or where anything is that they would replace', async () => {
  await writeFile(at('docs', 'root-1.key.json'), 'of other keys');
  await writeFile(at('docs', 'timestamp.json'), 'of another feed');
  const { api } = await aMachine();
  const before = await listing();
  const refused: readonly (readonly [Partial<SetUpPublisher>, object])[] = [
    [{ keys: { folder: at('app', 'keys') } }, { type: 'keys-forbidden' }],
    [{ keys: { folder: at('data', 'keys') } }, { type: 'keys-forbidden' }],
    [{ keys: { folder } }, { type: 'keys-forbidden' }],
    [
      { to: at('docs'), keys: { folder: at('docs', 'keys') } },
      { type: 'invalid', field: 'keysFolder' },
    ],
    [{ way: 'stick', to: 'KEYS' }, { type: 'keys-forbidden' }],
    [{ keys: { folder: at('docs') } }, { type: 'keys-there' }],
    [{ keys: { stickPath: '/run/media/away' } }, { type: 'keys-place-away' }],
    [{ keys: { folder: at('away', 'keys') } }, { type: 'keys-place-away' }],
    [{ keys: { folder: 'keys' } }, { type: 'invalid', field: 'keysFolder' }],
    [{ to: at('docs') }, { type: 'feed-there' }],
    [{ to: at('away', 'feed') }, { type: 'target-away' }],
    [{ way: 'stick', to: 'AWAY' }, { type: 'target-away' }],
    [
      { way: 's3', to: 'x' },
      { type: 'invalid', field: 'publishTo' },
    ],
    [{ passphrase: 'ключ🔑-слова' }, { type: 'short-passphrase' }],
  ];

  for (const [changes, error] of refused) {
    const answer = await api.setUpPublisher(setUp(changes));
    expect(answer, JSON.stringify(changes)).toEqual({ ok: false, error });
  }

  expect(await listing()).toEqual(before);
  expect(await api.getPublisher({})).toEqual({ ok: true, value: { type: 'none' } });
});

test('a feed whose beginning was broken off is begun with the keys that are there', {
  timeout: 60_000,
}, async () => {
  const askPassphrase = async () => passphrase;
  const keysFolder = at('docs', 'keys');
  const keys = await openKeyFolder({ folder: keysFolder, forbidden: [], askPassphrase });
  await createKeys({ keys, now: new Date() }, false);
  await mkdir(at('feed'));
  await writeFile(at('feed', '1.root.json'), await keys.readRoot());
  const { api } = await aMachine('data', { publishing: { folder: at('feed'), keysFolder } });

  expect(await api.getPublisher({})).toMatchObject({ value: { type: 'no-feed' } });
  expect(await api.getPublishPlan({})).toMatchObject({
    value: { state: { type: 'no-feed', target: at('feed') } },
  });
  expect(await api.beginFeed({ passphrase })).toEqual({ ok: true, value: null });
  expect(await api.getPublisher({})).toMatchObject({ value: { type: 'ready' } });
  expect(await api.beginFeed({ passphrase })).toMatchObject({ error: { type: 'feed-there' } });
});

test('whoever only looks at an empty place leaves it empty', async () => {
  const keysFolder = at('media', 'KEYS', 'kiosk-keys');
  const { api } = await aMachine('data', { publishing: { folder: at('feed'), keysFolder } });

  expect(await api.getPublisher({})).toEqual({
    ok: true,
    value: { type: 'keys-away', keysFolder },
  });
  await api.getPublishPlan({});

  expect(await readdir(folder)).not.toContain('feed');
});

test('an editor makes no keys and tells no kiosk whom to trust; a helper signs nothing', async () => {
  const { api } = await aMachine('data', {}, pins);
  const refused = { ok: false, error: { type: 'not-allowed' } };
  await api.leaveStaffMode({});
  await api.enterPin({ pin: pins.editor });
  const stickPath = at('media', 'NEWS');

  expect(await api.getPublisher({})).toEqual(refused);
  expect(await api.setUpPublisher(setUp())).toEqual(refused);
  expect(await api.beginFeed({ passphrase })).toEqual(refused);
  expect(await api.moveRootKey({ name: 'root-1', stickPath })).toEqual(refused);
  expect(await api.getKnownPublisher({})).toEqual(refused);
  expect(await api.trustPublisher({ stickPath, code: '' })).toEqual(refused);
  expect(await api.saveToStick({ stickPath, file: { what: 'publisher' } })).toEqual(refused);
  await api.leaveStaffMode({});
  await api.enterPin({ pin: pins.helper });
  expect(await api.extendSignatures({ passphrase })).toEqual(refused);
});
