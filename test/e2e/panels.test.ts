import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, expect } from '@playwright/test';
import { fillList, hardScreens, type Mode, setModes, showScreen } from '../support/every-screen.ts';
import { openAttract, startVisit, temporaryFolder, test } from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { findOutOfReach, findSizeFaults } from '../support/size-faults.ts';
import { startKiosk } from '../support/start-kiosk.ts';

const normal = { keyMm: 20, bodyMm: 5.5 };
const large = { keyMm: 30, bodyMm: 8.6 };
const every: readonly (readonly Mode[])[] = [[], ['Ниже'], ['Ниже', 'Крупнее'], ['Крупнее']];
/** Where there is the least room. */
const fullest: typeof every = [['Ниже', 'Крупнее']];

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly modes: typeof every;
}

const across = { width: 1920, height: 1080 };
const upright = { width: 1080, height: 1920 };
/** Everything grows with the pixels of a panel: 4K is measured where there is the least room. */
const all: readonly Picture[] = [
  { ...across, modes: every },
  { width: 3840, height: 2160, modes: fullest },
  { ...upright, modes: every },
  { width: 2160, height: 3840, modes: fullest },
];

for (const diagonalInches of [27, 43]) {
  // The smallest panel is measured without any mode, too.
  const modes = diagonalInches === 27 ? [[], ...fullest] : fullest;

  test(`12, 13, 29: ${diagonalInches}″ in both orientations: sizes in millimetres, and every control within reach`, async ({
    chromium,
  }) => {
    test.setTimeout(400_000);
    const pictures = [across, upright].map((picture) => ({ ...picture, modes }));
    expect(await findPanelFaults(chromium, diagonalInches, pictures)).toEqual([]);
  });
}

for (const diagonalInches of [27, 32, 43, 55]) {
  const title = `12, 13, 29: ${diagonalInches}″ in both orientations`;

  test(`${title}, 1080p and 4K, in every mode`, { tag: '@look' }, async ({ chromium }) => {
    test.setTimeout(400_000);
    expect(await findPanelFaults(chromium, diagonalInches, all)).toEqual([]);
  });
}

async function findPanelFaults(
  chromium: Browser,
  diagonalInches: number,
  pictures: readonly Picture[],
): Promise<string[]> {
  const dataFolder = await temporaryFolder();
  await writeFile(
    join(dataFolder, 'config.json'),
    JSON.stringify({ theme: 'light', diagonalInches, idleSeconds: 600 }),
  );
  const kiosk = await startKiosk(dataFolder);
  const context = await chromium.newContext({ viewport: across });
  const page = await openAttract(context, kiosk.url);
  await startVisit(page, 'ru');
  await fillList(page);
  const faults: string[] = [];

  for (const { width, height, modes } of pictures) {
    await page.setViewportSize({ width, height });
    for (const chosen of modes) {
      await setModes(page, chosen);
      for (const hash of hardScreens) {
        await showScreen(page, hash);
        const found = [
          ...(await findSizeFaults(page, chosen.includes('Крупнее') ? large : normal)),
          ...(await findLayoutFaults(page)).filter((fault) => !fault.startsWith('too small')),
          ...(chosen.includes('Ниже') ? await findOutOfReach(page) : []),
        ];
        const where = `${width}×${height}, ${chosen.join(' + ')} ${hash}`;
        faults.push(...found.map((fault) => `${where}: ${fault}`));
      }
    }
  }

  await context.close();
  await kiosk.stop();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
  return faults;
}
