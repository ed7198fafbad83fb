import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAccess } from '#electron/host/access/access.ts';
import { environmentProxy } from '#electron/host/feed/proxy.ts';
import { createLog } from '#electron/host/log.ts';
import { createRemovableMedia } from '#electron/host/removable-media/removable-media.ts';
import { checkNetwork } from '#electron/host/staff-tools/check-network.ts';
import { diagnosticsText } from '#electron/host/staff-tools/diagnostics-file.ts';
import { readDiagnostics } from '#electron/host/staff-tools/read-diagnostics.ts';
import { createStaffTools } from '#electron/host/staff-tools/staff-tools.ts';
import { createStatistics } from '#electron/host/statistics/statistics.ts';
import { createWorkspace } from '#electron/host/workspace/workspace.ts';
import type { FeedStatus } from '#shared/feed-model';
import { aPlace, someRecords } from '../../../../support/records.ts';

const technician = '270519';
const pin = '604813';
const notAllowed = { ok: false, error: { type: 'not-allowed' } };

let folder: string;
let stick: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'staff-tools-'));
  stick = join(folder, 'media', 'KARTY');
  mkdirSync(stick, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }));

async function toolsOf(role: 'visitor' | 'helper' | 'editor') {
  const log = createLog({ folder: join(folder, 'log') });
  const access = await createAccess({ folder, log });
  if (role !== 'visitor') {
    await access.setPins({ technician, [role]: pin });
    access.leave();
    await access.enterPin(pin);
  }
  const statistics = createStatistics({ folder: join(folder, 'statistics'), log });
  await statistics.count({ what: 'visit' });
  const media = createRemovableMedia({ folders: [join(folder, 'media')] });
  const workspace = () =>
    createWorkspace({
      folder: join(folder, 'workspace'),
      machine: 'office',
      published: async () => someRecords({ places: [aPlace({})] }),
      means: {},
      log,
    });
  return createStaffTools({
    access,
    statistics,
    workspace,
    media,
    log,
    settingsText: () => '{}',
    diagnostics: async () => readDiagnostics('1.0.0', neverChecked, null),
    network: () => checkNetwork({ channel: 'stable', pollMinutes: 15 }, environmentProxy({})),
    diagnosticsText: async () => diagnosticsText({}, ''),
    publisherRoot: async () => Buffer.from('{}'),
  });
}

const neverChecked: FeedStatus = {
  state: 'off',
  problem: null,
  progress: null,
  checkedAt: null,
  nextCheckAt: null,
  contentOf: null,
  before: null,
  clockIsBehind: false,
  newerWaits: false,
};

const file = { what: 'statistics', days: 7 } as const;

test('a visitor is not even told which sticks are there', async () => {
  const tools = await toolsOf('visitor');

  expect(await tools.listSticks({})).toEqual(notAllowed);
  expect(await tools.getStatistics({ days: 7 })).toEqual(notAllowed);
});

test('a helper can neither read the statistics nor carry them away', async () => {
  const tools = await toolsOf('helper');

  expect(await tools.getStatistics({ days: 7 })).toEqual(notAllowed);
  expect(await tools.saveToStick({ stickPath: stick, file })).toEqual(notAllowed);
  expect(readdirSync(stick)).toEqual([]);
});

test('what a technician takes away nobody else does', async () => {
  const tools = await toolsOf('editor');

  expect(await tools.getDiagnostics({})).toEqual(notAllowed);
  expect(await tools.checkNetwork({})).toEqual(notAllowed);
  for (const what of ['settings', 'diagnostics'] as const) {
    expect(await tools.saveToStick({ stickPath: stick, file: { what } })).toEqual(notAllowed);
  }
  expect(readdirSync(stick)).toEqual([]);
});

test('an editor reads them and finds them on the stick', async () => {
  const tools = await toolsOf('editor');

  expect(await tools.getStatistics({ days: 7 })).toMatchObject({
    ok: true,
    value: [{ counts: { visit: 1 } }],
  });
  expect(await tools.saveToStick({ stickPath: stick, file })).toMatchObject({ ok: true });
  expect(readdirSync(stick)).toEqual([expect.stringMatching(/^kiosk-.*-statistics\.csv$/)]);
});

test('everything can be taken away: as records, and as points for a map', async () => {
  const tools = await toolsOf('editor');
  const json = await tools.getFile({ file: { what: 'content-json' } });
  const geo = await tools.getFile({ file: { what: 'content-geojson' } });
  const parsed = (answer: typeof json) =>
    JSON.parse(Buffer.from(answer.ok ? answer.value.base64 : '', 'base64').toString('utf8'));

  expect(parsed(json)).toMatchObject({
    schema: 1,
    records: { places: [aPlace({})], events: [] },
    unpublished: [],
  });
  const { position, id } = aPlace({});
  expect(parsed(geo)).toMatchObject({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: `places/${id}`,
        // RFC 7946: longitude first.
        geometry: { type: 'Point', coordinates: [position[1], position[0]] },
        properties: { collection: 'places', id },
      },
    ],
  });
  expect(geo.ok && geo.value.name).toMatch(/^kiosk-\d{4}-\d\d-\d\d-content\.geojson$/);
});

test('a helper takes nothing away', async () => {
  const tools = await toolsOf('helper');

  expect(await tools.getFile({ file: { what: 'content-json' } })).toEqual(notAllowed);
});
