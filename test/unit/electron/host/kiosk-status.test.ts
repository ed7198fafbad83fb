import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, onTestFinished, test } from 'vitest';
import { createKioskHost } from '#electron/host/kiosk-host.ts';
import { kioskStatusSchema } from '#shared/kiosk-status';
import { aShellPort } from '../../../support/a-shell-port.ts';
import { aReleaseFolder } from '../../../support/records.ts';

async function aKiosk() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kiosk-status-'));
  const factoryFolder = await aReleaseFolder(1);
  onTestFinished(() => {
    for (const each of [dataFolder, factoryFolder]) rmSync(each, { recursive: true });
  });
  const start = () =>
    createKioskHost({ dataFolder, factoryFolder, appVersion: '1.2.3', shell: aShellPort() });
  return { start };
}

test('the office hears what is shown, what comes next, and how the kiosk fares', async () => {
  const kiosk = await (await aKiosk()).start();
  const newer = await aReleaseFolder(2);
  onTestFinished(() => rmSync(newer, { recursive: true, maxRetries: 5 }));
  await kiosk.installRelease(newer);
  await kiosk.api.heartbeat({ uiOk: false, screen: 'home' });

  const status = await kiosk.status();

  expect(v.parse(kioskStatusSchema, JSON.parse(JSON.stringify(status)))).toMatchObject({
    appVersion: '1.2.3',
    release: { seq: 1, origin: 'factory' },
    step: 'staged',
    feed: null,
    health: { uiOk: false, failedBoots: 1, filesMissing: 0 },
  });
});

test('a kiosk keeps the name that it has given itself', async () => {
  const { start } = await aKiosk();

  const [first, second] = [await (await start()).status(), await (await start()).status()];

  expect(second.kioskId).toBe(first.kioskId);
  expect((await (await (await aKiosk()).start()).status()).kioskId).not.toBe(first.kioskId);
});
