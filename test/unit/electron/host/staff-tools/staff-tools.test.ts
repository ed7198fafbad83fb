import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAccess } from '#electron/host/access/access.ts';
import { createLog } from '#electron/host/log.ts';
import { createRemovableMedia } from '#electron/host/removable-media/removable-media.ts';
import { createStaffTools } from '#electron/host/staff-tools/staff-tools.ts';
import { createStatistics } from '#electron/host/statistics/statistics.ts';

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
afterEach(() => rmSync(folder, { recursive: true }));

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
  return createStaffTools({ access, statistics, media, log });
}

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

test('an editor reads them and finds them on the stick', async () => {
  const tools = await toolsOf('editor');

  expect(await tools.getStatistics({ days: 7 })).toMatchObject({
    ok: true,
    value: [{ counts: { visit: 1 } }],
  });
  expect(await tools.saveToStick({ stickPath: stick, file })).toMatchObject({ ok: true });
  expect(readdirSync(stick)).toEqual([expect.stringMatching(/^kiosk-.*-statistics\.csv$/)]);
});
