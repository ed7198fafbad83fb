import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, expect } from '@playwright/test';
import { findAxeFaults } from '../support/axe-faults.ts';
import {
  hardScreens,
  type Mode,
  mapScreens,
  setModes,
  settle,
  showScreen,
} from '../support/every-screen.ts';
import {
  type Layout,
  openAttract,
  startVisit,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { startKiosk } from '../support/start-kiosk.ts';

interface Look {
  readonly theme: 'light' | 'dark';
  readonly layout: Layout;
  readonly modes: readonly Mode[];
}

/** The layout is the same in every colour: each look is seen in one orientation. */
const plainest: readonly Look[] = [
  { theme: 'light', layout: 'portrait', modes: ['Контраст'] },
  { theme: 'dark', layout: 'landscape', modes: [] },
];

const all: readonly Look[] = [
  ...plainest,
  { theme: 'light', layout: 'landscape', modes: ['Контраст', 'Ниже', 'Крупнее'] },
  { theme: 'light', layout: 'landscape', modes: ['Крупнее'] },
  { theme: 'light', layout: 'portrait', modes: ['Ниже', 'Спокойнее'] },
  { theme: 'dark', layout: 'portrait', modes: ['Крупнее', 'Вслух'] },
  { theme: 'dark', layout: 'landscape', modes: ['Ниже', 'Крупнее'] },
  { theme: 'dark', layout: 'landscape', modes: ['Контраст', 'Вслух'] },
];

for (const theme of ['light', 'dark'] as const) {
  const of = (looks: readonly Look[]) => looks.filter((each) => each.theme === theme);
  const found = 'axe finds no contrast failure on any screen';

  test(`14. High contrast and the ${theme} kiosk: ${found}`, async ({ chromium }) => {
    test.setTimeout(400_000);
    expect(await findColourFaults(chromium, theme, of(plainest))).toEqual([]);
  });

  test(`14. Every mode of the ${theme} kiosk: ${found}`, { tag: '@look' }, async ({ chromium }) => {
    test.setTimeout(400_000);
    expect(await findColourFaults(chromium, theme, of(all))).toEqual([]);
  });
}

async function findColourFaults(
  chromium: Browser,
  theme: Look['theme'],
  looks: readonly Look[],
): Promise<string[]> {
  const dataFolder = await temporaryFolder();
  await writeFile(join(dataFolder, 'config.json'), JSON.stringify({ theme, idleSeconds: 600 }));
  const kiosk = await startKiosk(dataFolder);
  const context = await chromium.newContext({ viewport: viewports.landscape });
  const page = await openAttract(context, kiosk.url);
  await startVisit(page, 'ru');
  await page.locator(`html[data-theme=${theme}]`).waitFor();
  const faults: string[] = [];

  for (const look of looks) {
    await page.setViewportSize(viewports[look.layout]);
    await setModes(page, look.modes);
    // The map divides its room below the line by itself, and its own tests see to it.
    const screens = look.modes.includes('Ниже') ? hardScreens : [...hardScreens, ...mapScreens];
    for (const hash of screens) {
      await showScreen(page, hash);
      // Who listens has the whole text opened, once the screen stands.
      await settle(page);
      const found = [...(await findLayoutFaults(page)), ...(await findAxeFaults(page))];
      faults.push(
        ...found.map((fault) => `${look.layout}, ${look.modes.join(' + ')} ${hash}: ${fault}`),
      );
    }
  }

  await context.close();
  await kiosk.stop();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
  return faults;
}
