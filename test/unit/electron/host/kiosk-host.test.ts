import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createKioskHost } from '#electron/host/kiosk-host.ts';
import { aShellPort } from '../../../support/a-shell-port.ts';

test('a page that is unwell is logged once, and again only after it was well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-host-'));
  onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 5 }));
  const { api } = await createKioskHost({
    dataFolder: folder,
    factoryFolder: folder,
    appVersion: '1.2.3',
    shell: aShellPort(),
  });

  for (const uiOk of [true, false, false, false, true, false, false]) {
    await api.heartbeat({ uiOk, screen: 'home' });
  }

  const log = readFileSync(join(folder, 'log', 'kiosk.log'), 'utf8');
  expect(log.match(/"page-unwell"/g)).toHaveLength(2);
});
