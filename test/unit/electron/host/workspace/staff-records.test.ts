import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createKioskHost, type KioskHost } from '#electron/host/kiosk-host.ts';
import { aShellPort } from '../../../../support/a-shell-port.ts';
import { aReleaseFolder } from '../../../../support/records.ts';

let dataFolder: string;
let factoryFolder: string;
let host: KioskHost;
const castle = { collection: 'places', id: 'mir-castle' } as const;

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'staff-records-'));
  factoryFolder = await aReleaseFolder(1);
  host = await createKioskHost({ dataFolder, factoryFolder, appVersion: '1', shell: aShellPort() });
  await host.api.setPins({ technician: '472901', editor: '835520', helper: '916437' });
  await host.api.leaveStaffMode({});
});
afterEach(async () => {
  host.screenHours.stop();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
  await rm(factoryFolder, { recursive: true, maxRetries: 5 });
});

const enter = (pin: string) => host.api.enterPin({ pin });

test('nobody edits without a PIN, and a helper not what an editor may', async () => {
  const refused = { ok: false, error: { type: 'not-allowed' } };
  expect(await host.api.listRecords({})).toEqual(refused);

  await enter('916437');

  expect(await host.api.openRecord(castle)).toEqual(refused);
  expect(await host.api.saveRecord({ ...castle, revision: 0, changes: [] })).toEqual(refused);
  expect(await host.api.createRecord({ collection: 'events' })).toEqual(refused);
  expect(await host.api.composePreview({})).toEqual(refused);
  expect(await host.api.drawPicture(castle)).toEqual(refused);
});

test('a helper hides a record on this screen at once, and brings it back', async () => {
  const heard: string[] = [];
  host.subscribe((event) => heard.push(event));
  await enter('916437');

  await host.api.hideRecord({ ...castle, hidden: true });
  expect(await host.api.getLocalOverlay({})).toMatchObject({
    hidden: { 'places/mir-castle': true },
  });
  await host.api.hideRecord({ ...castle, hidden: false });

  expect(await host.api.getLocalOverlay({})).toEqual({ hidden: {}, notices: [] });
  expect(heard).toEqual(['overlayChanged', 'overlayChanged']);
});

test('a notice stands on this screen at once, and its history says who wrote it', async () => {
  await enter('916437');
  await host.api.introduce({ name: 'Анна' });

  const posted = await host.api.postNotice({
    ru: 'Музей закрыт сегодня',
    be: 'Музей сёння зачынены',
  });

  expect(posted).toMatchObject({ ok: true, value: { problems: [] } });
  const { notices } = await host.api.getLocalOverlay({});
  expect(notices).toMatchObject([
    { text: { ru: 'Музей закрыт сегодня', be: 'Музей сёння зачынены' } },
  ]);
  await host.api.leaveStaffMode({});
  await enter('835520');
  const id = notices[0]?.id ?? '';
  expect(await host.api.recordHistory({ collection: 'notices', id })).toMatchObject({
    ok: true,
    value: [
      { by: 'Анна', act: 'edit' },
      { by: 'Анна', act: 'create' },
    ],
  });
});

test('whoever comes next is not taken for the one before', async () => {
  await enter('835520');
  await host.api.introduce({ name: 'Анна' });
  await host.api.leaveStaffMode({});
  await enter('835520');

  await host.api.saveRecord({
    ...castle,
    revision: 0,
    changes: [{ field: 'title.ru', value: 'Мирский замок' }],
  });

  expect(await host.api.recordHistory(castle)).toMatchObject({ value: [{ by: 'editor' }] });
});
