import { rm } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { installReleaseWith } from '../support/changed-release.ts';
import {
  contentReady,
  languageNames,
  openScreen,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import {
  drawnShare,
  heldBy,
  mapAtRest,
  mapOf,
  mapReady,
  noteDrawnTexts,
  pinsOf,
  unnamedTowns,
} from '../support/map-page.ts';
import { startKiosk } from '../support/start-kiosk.ts';
import { syntheticPlaces } from '../support/synthetic-places.ts';

const screens = { ...viewports, large: { width: 3840, height: 2160 } } as const;

/** Pins beyond this number make the map slow without GPU. */
const mostPins = 300;

async function openMap(page: Page): Promise<void> {
  await openScreen(page, '#/map', 'ru');
  await mapReady(page);
}

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((address) => {
    location.hash = address;
  }, hash);

async function press(page: Page, key: string, times = 1): Promise<void> {
  const button = page.getByRole('button', { name: key, exact: true });
  for (let time = 0; time < times && (await button.isEnabled()); time += 1) {
    await button.click();
    await mapAtRest(page);
  }
}

/** Looking at a picture of the screen takes a second by itself. */
const whileDrawn = { timeout: 20_000 };

async function middleOf(sign: Locator): Promise<readonly [x: number, y: number]> {
  const box = await sign.boundingBox();
  if (!box) throw new Error('the sign is not shown');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Each zoom may round to another pixel. */
const still = 3;

for (const [name, viewport] of Object.entries(screens)) {
  test(`${name}: every town of the start view is named in Russian and in Belarusian; pins are few`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await noteDrawnTexts(page);
    await openMap(page);

    await expect.poll(() => unnamedTowns(page, 'ru')).toEqual([]);
    await page.getByRole('button', { name: languageNames.be, exact: true }).click();
    await expect.poll(() => unnamedTowns(page, 'be')).toEqual([]);

    await expect.poll(() => drawnShare(page), whileDrawn).toBe(1);
    expect(await pinsOf(page).count()).toBeLessThanOrEqual(mostPins);
  });
}

test('dragging and zooming ask nothing of anybody else', async ({ page }) => {
  const origins = new Set<string>();
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') || protocol.startsWith('ws')) origins.add(origin);
  });
  await openMap(page);

  for (const [dx, dy] of [
    [600, 0],
    [-600, 300],
    [0, -500],
  ] as const) {
    await page.mouse.move(900, 560);
    await page.mouse.down();
    await page.mouse.move(900 + dx, 560 + dy, { steps: 8 });
    await page.mouse.up();
    await mapAtRest(page);
  }
  await press(page, 'Приблизить карту', 4);
  await press(page, 'Отдалить карту', 5);

  expect([...origins]).toEqual([new URL(page.url()).origin]);
});

test('the map glides over whole pixels, so that nothing on it is drawn anew', async ({
  visit: page,
}) => {
  await openMap(page);
  const noted = page.evaluate(async () => {
    const pane = document.querySelector<HTMLElement>('.leaflet-map-pane');
    const stands = new Set<string>();
    const end = performance.now() + 1500;
    while (performance.now() < end) {
      stands.add(pane?.style.transform ?? '');
      await new Promise(requestAnimationFrame);
    }
    return [...stands];
  });
  await mapOf(page).locator('.leaflet-container').focus();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    await page.keyboard.press(key);
    await mapAtRest(page);
  }
  const stands = await noted;

  // Four are where it rests.
  expect(stands.length).toBeGreaterThan(4);
  expect(stands.filter((stand) => /\d\.\d/.test(stand))).toEqual([]);
});

test('a visitor who leaves the map and comes back finds it drawn', async ({ page }) => {
  await openMap(page);

  await page.getByRole('button', { name: 'Главная', exact: true }).click();
  await expect(mapOf(page)).toHaveCount(0);
  await goTo(page, '#/map');
  await mapReady(page);

  await expect.poll(() => drawnShare(page), whileDrawn).toBe(1);
});

test('a map that began out of sight, or was turned meanwhile, is whole when it is shown', async ({
  page,
}) => {
  const hide = (hidden: boolean) =>
    page.evaluate(
      (display) => {
        document.getElementById('root')?.style.setProperty('display', display);
      },
      hidden ? 'none' : '',
    );
  await openScreen(page, '#/home', 'ru');

  await hide(true);
  await goTo(page, '#/map');
  await mapOf(page).waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  await hide(false);
  await mapReady(page);
  await expect.poll(() => drawnShare(page), whileDrawn).toBe(1);
  await expect(page.getByText('Вы здесь')).toBeInViewport();

  await hide(true);
  await page.setViewportSize(viewports.portrait);
  await hide(false);
  await expect.poll(() => drawnShare(page), whileDrawn).toBe(1);
});

const farApart = [
  'brest-fortress',
  'kostroma-ipatiev',
  'kaliningrad-cathedral',
  'katyn-memorial',
  'turau-castle-hill',
  'peterhof',
  'mir-castle',
  'suzdal-kremlin',
] as const;

test('hundreds of jumps and dozens of visits leave nothing behind', async ({ page }) => {
  test.setTimeout(240_000);
  await openMap(page);
  const jump = (times: number) =>
    page.evaluate(
      async ([ids, count]) => {
        for (let each = 0; each < count; each += 1) {
          location.hash = `#/map?placeId=${ids[each % ids.length]}`;
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
      },
      [farApart, times] as const,
    );
  async function visit(times: number): Promise<void> {
    for (let each = 0; each < times; each += 1) {
      // A sign of life: a visitor who is still for a minute or two is taken for gone.
      await page.keyboard.press('Shift');
      await goTo(page, '#/home');
      await expect(mapOf(page)).toHaveCount(0);
      await goTo(page, '#/map');
      await mapReady(page);
    }
  }
  const held: Awaited<ReturnType<typeof heldBy>>[] = [];
  // The first round fills what is kept on purpose: tiles, pictures, compiled code.
  for (let round = 0; round <= 3; round += 1) {
    await page.keyboard.press('Shift');
    await jump(50);
    await visit(8);
    held.push(await heldBy(page));
  }

  // What is not let go of adds up in every round; what is kept once does not.
  const growths = (of: (each: (typeof held)[number]) => number) =>
    held.slice(1).map((each, round) => of(each) - of(held[round] ?? each));
  const nodes = growths((each) => each.nodes);
  const heap = growths((each) => each.heapMb);
  expect(Math.min(...nodes), `nodes: ${nodes}`).toBeLessThan(40);
  expect(Math.min(...heap), `megabytes: ${heap}`).toBeLessThan(0.4);
});

test('two fingers zoom the map, never the page', async ({ chromium, kiosk }) => {
  const context = await chromium.newContext({ viewport: viewports.landscape, hasTouch: true });
  const page = await context.newPage();
  await page.goto(kiosk.url);
  await openMap(page);
  const scale = page.getByText(/^\d+ км$/).first();
  const before = await scale.textContent();
  const session = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', half?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        half === undefined
          ? []
          : [
              { x: 800 - half, y: 560, id: 0 },
              { x: 800 + half, y: 560, id: 1 },
            ],
    });

  await touch('touchStart', 60);
  for (let half = 70; half <= 260; half += 10) await touch('touchMove', half);
  await touch('touchEnd');

  await expect(scale).not.toHaveText(before ?? '');
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  await context.close();
});

for (const [name, viewport] of Object.entries(viewports)) {
  test(`${name}: nearer and farther, what is looked at stays where it is, in low reach too`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openMap(page);
    await press(page, 'Ниже');
    await expect(page.locator('html[data-reach=low]')).toHaveCount(1);
    await press(page, 'Ко мне');
    const kiosk = mapOf(page).locator('[class*=hereRing]');
    const [x, y] = await middleOf(kiosk);
    const moved = async () => {
      const [nowX, nowY] = await middleOf(kiosk);
      return Math.hypot(nowX - x, nowY - y);
    };

    for (const key of ['Приблизить карту', 'Приблизить карту', 'Отдалить карту']) {
      await press(page, key);
      expect(await moved(), key).toBeLessThan(still);
    }
    await mapOf(page).locator('.leaflet-container').focus();
    for (const key of ['-', '-', '+']) {
      await page.keyboard.press(key);
      await mapAtRest(page);
      expect(await moved(), key).toBeLessThan(still);
    }
  });

  test(`${name}: a chosen place stays where it is when its neighbours come nearer`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openScreen(page, '#/map?placeId=vitebsk-town-hall', 'ru');
    await mapReady(page);
    // Away from the middle, where any place would stay.
    await mapOf(page).locator('.leaflet-container').focus();
    for (const key of ['ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(key);
      await mapAtRest(page);
    }
    const pin = mapOf(page).getByRole('button', { name: /^Витебская городская ратуша/ });
    const [x, y] = await middleOf(pin);

    for (const key of ['Отдалить карту', 'Приблизить карту', 'Приблизить карту']) {
      await press(page, key);
      const [nowX, nowY] = await middleOf(pin);
      expect(Math.hypot(nowX - x, nowY - y), key).toBeLessThan(still);
    }
  });
}

test('19. Map: zoom, move, choose a point using buttons only; same places in the list', async ({
  page,
}) => {
  await openMap(page);
  const corners = [
    { title: 'Мемориальный комплекс «Брестская крепость-герой»', ways: ['левее', 'ниже'] },
    { title: 'Кострома: Ипатьевский монастырь', ways: ['правее', 'выше'] },
  ] as const;

  for (const { title, ways } of corners) {
    // A chosen place is shown from near, and from there the way would be long.
    await press(page, 'Весь регион');
    for (const way of ways) await press(page, `Карта ${way}`, 3);
    await press(page, 'Списком');
    const row = page.getByRole('listitem').filter({ hasText: title }).getByRole('button');
    const next = page.getByRole('button', { name: 'Следующая страница', exact: true });
    while ((await row.count()) === 0) {
      await expect(next, `${title} is on none of the pages`).toBeEnabled();
      await next.click();
    }
    await row.click();
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expect(mapOf(page).getByRole('button', { name: title })).toBeInViewport();
    await page.getByRole('button', { name: 'Закрыть', exact: true }).click();
  }
});

test('ten thousand places are still few pins, and the map still answers', async ({ chromium }) => {
  const dataFolder = await temporaryFolder();
  await installReleaseWith(dataFolder, syntheticPlaces(10_000));
  const kiosk = await startKiosk(dataFolder);
  const context = await chromium.newContext({ viewport: viewports.landscape });
  const page = await context.newPage();
  await page.goto(kiosk.url);
  await contentReady(page);
  await openMap(page);
  const counts: number[] = [];
  const count = async () => counts.push(await pinsOf(page).count());

  await count();
  for (const key of ['Отдалить карту', 'Приблизить карту', 'Приблизить карту', 'Карта левее']) {
    await press(page, key);
    await count();
  }
  await page.setViewportSize(screens.large);
  await press(page, 'Весь регион');
  await count();

  expect(Math.max(...counts)).toBeLessThanOrEqual(mostPins);
  expect(Math.min(...counts)).toBeGreaterThan(10);
  await context.close();
  await kiosk.stop();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
});
