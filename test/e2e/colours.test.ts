import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findAxeFaults } from '../support/axe-faults.ts';
import { hardScreens, showScreen } from '../support/every-screen.ts';
import {
  openAttract,
  startVisit,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { startKiosk } from '../support/start-kiosk.ts';

/** The layout is that of the light theme: each look is seen in one orientation. */
const looks = [
  { name: 'dark', theme: 'dark', layout: 'landscape' },
  { name: 'high contrast', theme: 'light', layout: 'portrait' },
] as const;

for (const { name, theme, layout } of looks) {
  test(`12: every screen in ${name}: whole, and readable by contrast`, async ({ chromium }) => {
    test.setTimeout(120_000);
    const dataFolder = await temporaryFolder();
    await writeFile(join(dataFolder, 'config.json'), JSON.stringify({ theme }));
    const kiosk = await startKiosk(dataFolder);
    const context = await chromium.newContext({ viewport: viewports[layout] });
    const page = await openAttract(context, kiosk.url);
    await startVisit(page, 'ru');
    if (name === 'high contrast') {
      await page.getByRole('button', { name: 'Контраст', exact: true }).click();
    }
    await page
      .locator(name === 'dark' ? 'html[data-theme=dark]' : 'html[data-contrast=high]')
      .waitFor();
    const faults: string[] = [];

    for (const hash of hardScreens) {
      await showScreen(page, hash);
      const found = [...(await findLayoutFaults(page)), ...(await findAxeFaults(page))];
      faults.push(...found.map((fault) => `${hash}: ${fault}`));
    }

    await context.close();
    await kiosk.stop();
    await rm(dataFolder, { recursive: true });
    expect(faults).toEqual([]);
  });
}
