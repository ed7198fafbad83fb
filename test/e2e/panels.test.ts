import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { hardScreens, showScreen } from '../support/every-screen.ts';
import { openAttract, startVisit, temporaryFolder, test } from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { findOutOfReach, findSizeFaults } from '../support/size-faults.ts';
import { startKiosk } from '../support/start-kiosk.ts';

interface Panel {
  readonly diagonalInches: number;
  /** Millimetres from the floor to the lower edge of the picture. */
  readonly bottomEdgeMm: number;
  readonly width: number;
  readonly height: number;
}

const across = { width: 1920, height: 1080 };

/** As panels of these sizes hang: the larger, the lower. */
const panels: readonly Panel[] = [
  { diagonalInches: 27, bottomEdgeMm: 850, ...across },
  { diagonalInches: 32, bottomEdgeMm: 850, ...across },
  { diagonalInches: 43, bottomEdgeMm: 850, ...across },
];

const normal = { keyMm: 20, bodyMm: 5.5 };
const large = { keyMm: 30, bodyMm: 8.6 };

for (const { width, height, ...settings } of panels) {
  const { diagonalInches } = settings;
  const name = `${diagonalInches}″ of ${width}×${height}`;

  test(`12, 13, 29: ${name}: sizes in millimetres, and every control within reach`, async ({
    chromium,
  }) => {
    test.setTimeout(240_000);
    const dataFolder = await temporaryFolder();
    await writeFile(
      join(dataFolder, 'config.json'),
      JSON.stringify({ theme: 'light', ...settings }),
    );
    const kiosk = await startKiosk(dataFolder);
    const context = await chromium.newContext({ viewport: { width, height } });
    const page = await openAttract(context, kiosk.url);
    await startVisit(page, 'ru');
    const faults: string[] = [];

    for (const hash of hardScreens) {
      await showScreen(page, hash);
      for (const [mode, sizes] of [
        ['normal', normal],
        ['large', large],
        ['low', normal],
        ['low and large', large],
      ] as const) {
        await setMode(page, mode);
        const found = [
          ...(await findSizeFaults(page, sizes)),
          ...(await findLayoutFaults(page)).filter((fault) => !fault.startsWith('too small')),
          ...(mode.startsWith('low') ? await findOutOfReach(page) : []),
        ];
        faults.push(...found.map((fault) => `${hash}, ${mode}: ${fault}`));
      }
    }

    await context.close();
    await kiosk.stop();
    await rm(dataFolder, { recursive: true });
    expect(faults).toEqual([]);
  });
}

async function setMode(page: Page, mode: string): Promise<void> {
  for (const [name, wanted] of [
    ['Ниже', mode.startsWith('low')],
    ['Крупнее', mode.endsWith('large')],
  ] as const) {
    const key = page.locator('main + nav').getByRole('button', { name, exact: true });
    // By key: touches of one place in quick succession count once.
    if ((await key.getAttribute('aria-pressed')) !== String(wanted)) await key.press('Enter');
  }
}
