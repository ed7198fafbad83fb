import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { installReleaseWithSound } from '../support/changed-release.ts';
import {
  test as base,
  openAttract,
  openScreen,
  openWithClock,
  passTime,
  startVisit,
  temporaryFolder,
  viewports,
} from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { putStandInVoice } from '../support/stand-in-voice.ts';
import { type RunningKiosk, startKiosk } from '../support/start-kiosk.ts';

/** A kiosk whose release says Mir Castle, and the words of the page, in Russian tones. */
const test = base.extend<
  { readonly listener: Page },
  { readonly speaking: RunningKiosk; readonly audience: BrowserContext }
>({
  speaking: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const dataFolder = await temporaryFolder();
      await writeFile(join(dataFolder, 'config.json'), JSON.stringify({ theme: 'light' }));
      await installReleaseWithSound(dataFolder);
      const kiosk = await startKiosk(dataFolder);
      await use(kiosk);
      await kiosk.stop();
      await rm(dataFolder, { recursive: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  // One profile for all visitors: a kiosk builds the same database only so often.
  audience: [
    async ({ chromium, speaking }, use) => {
      const context = await chromium.newContext({ viewport: viewports.landscape });
      await (await openAttract(context, speaking.url)).close();
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  listener: async ({ audience, speaking }, use) => {
    const page = await openAttract(audience, new URL('/', speaking.url).href);
    await openScreen(page, '#/place/mir-castle', 'ru');
    await use(page);
    await page.close();
  },
});

const key = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const sound = (page: Page) =>
  page.evaluate(() => {
    const audio = document.querySelector('audio');
    return {
      paused: audio?.paused ?? true,
      at: audio?.currentTime ?? 0,
      seconds: audio?.duration ?? 0,
      volume: audio?.volume ?? 0,
    };
  });

const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map(String).join(''));

const isPlaying = (page: Page) => expect.poll(async () => (await sound(page)).paused).toBe(false);
const isSilent = (page: Page) => expect.poll(async () => (await sound(page)).paused).toBe(true);

test('one tap reads the screen aloud from its heading on, and marks what is said', async ({
  listener: page,
}) => {
  await expect(page.locator('audio')).toHaveCount(0);

  await key(page, 'Вслух').click();

  await isPlaying(page);
  await expect.poll(async () => (await sound(page)).seconds).toBeCloseTo(6, 1);
  await expect.poll(() => marked(page)).toBe('Замковый комплекс «Мир»');
  await expect.poll(() => marked(page), { timeout: 15_000 }).toContain('Пять башен');
  await expect(page.getByRole('region', { name: 'Чтение вслух' })).toContainText(/\d+ из \d+/);
});

test('the reading pauses, goes on, steps and stops', async ({ listener: page }) => {
  await key(page, 'Вслух').click();
  await isPlaying(page);

  await key(page, 'Пауза').click();
  await isSilent(page);
  const held = (await sound(page)).at;
  const before = await marked(page);
  // By key: a second touch of the same spot within half a second counts once.
  await key(page, 'Продолжить').press('Enter');
  await isPlaying(page);
  expect((await sound(page)).at).toBeGreaterThanOrEqual(held);

  await key(page, 'Следующий абзац').click();
  await expect.poll(() => marked(page)).not.toBe(before);
  await key(page, 'Предыдущий абзац').click();
  await expect.poll(() => marked(page)).toBe(before);

  await key(page, 'Остановить').click();
  await isSilent(page);
  await expect.poll(() => marked(page)).toBe('');
  await expect(key(page, 'Слушать')).toBeVisible();
});

test('the whole story is read, not only what is shown at first', async ({ listener: page }) => {
  await expect(key(page, 'Читать дальше')).toBeVisible();

  await key(page, 'Вслух').click();

  await expect(key(page, 'Читать дальше')).toHaveCount(0);
});

test('the volume has five steps', async ({ listener: page }) => {
  await key(page, 'Вслух').click();
  await expect.poll(async () => (await sound(page)).volume).toBeCloseTo(0.36);

  await key(page, 'Громче').click();
  await key(page, 'Громче').click();

  await expect.poll(async () => (await sound(page)).volume).toBe(1);
  await expect(key(page, 'Громче')).toBeDisabled();
  await expect(page.getByRole('group', { name: 'Громкость: 5 из 5' })).toBeVisible();
});

test('leaving the screen or changing the language ends the reading, and nothing begins by itself', async ({
  listener: page,
}) => {
  await key(page, 'Вслух').click();
  await isPlaying(page);

  await key(page, 'Главная').click();
  await isSilent(page);
  await page.waitForTimeout(1000);
  await isSilent(page);
  await key(page, 'Слушать').click();
  await isPlaying(page);

  await key(page, 'Беларуская').click();

  await isSilent(page);
  await expect(page.getByText('Па-беларуску гэты кіёск пакуль не чытае')).toBeVisible();
});

test('a second tap on the key ends listening', async ({ listener: page }) => {
  await key(page, 'Вслух').click();
  await isPlaying(page);

  // By key: a second touch of the same spot within half a second counts once.
  await key(page, 'Вслух').press('Enter');

  await expect(page.locator('audio')).toHaveCount(0);
  await expect.poll(() => marked(page)).toBe('');
});

test('whoever goes by keyboard hears each key that they come to, and who touches does not', async ({
  listener: page,
}) => {
  await key(page, 'Вслух').focus();
  await page.keyboard.press('Enter');
  await isPlaying(page);
  await key(page, 'Остановить').click();
  await isSilent(page);
  await page.waitForTimeout(300);
  await isSilent(page);

  await page.keyboard.press('Tab');

  await isPlaying(page);
});

test('with no sound in the release and no voice in the browser, it says so calmly in words', async ({
  page,
}) => {
  await startVisit(page, 'en');

  await key(page, 'Aloud').click();

  await expect(page.getByRole('status')).toContainText('cannot read aloud in English yet');
  await expect(key(page, 'Listen')).toHaveCount(0);
  expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
});

test('without sound in the release a voice of the browser reads, and a pause holds its sentence', async ({
  page,
}) => {
  await page.addInitScript(putStandInVoice);
  await openScreen(page, '#/place/mir-castle', 'en');
  await key(page, 'Aloud').click();
  await expect.poll(() => marked(page)).toBe('Mir Castle Complex');
  await expect.poll(() => marked(page)).not.toBe('Mir Castle Complex');

  await key(page, 'Pause').click();
  const held = await marked(page);
  await page.waitForTimeout(1500);

  expect(await marked(page)).toBe(held);
  await key(page, 'Continue').click();
  await expect.poll(() => marked(page)).not.toBe(held);
});

test('25. The next visitor finds it silent, and at the usual volume', async ({
  chromium,
  speaking,
}) => {
  const page = await openWithClock(chromium, speaking.url);
  await startVisit(page, 'ru');
  await key(page, 'Вслух').click();
  await key(page, 'Громче').click();
  await key(page, 'Остановить').click();

  await passTime(page, 121);
  await expect(page.getByRole('dialog')).toContainText('Вы ещё здесь?');
  await passTime(page, 31);

  await expect(page.getByRole('button', { name: 'English Start' })).toBeVisible();
  await expect(page.locator('audio')).toHaveCount(0);
  await startVisit(page, 'ru');
  await expect(key(page, 'Вслух')).toHaveAttribute('aria-pressed', 'false');
  await key(page, 'Вслух').click();
  await expect(page.getByRole('group', { name: 'Громкость: 3 из 5' })).toBeVisible();
  await page.context().close();
});

test('sound is served in exact ranges, within what the page may load', async ({
  listener: page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused/.test(message.text())) refused.push(message.text());
  });
  await key(page, 'Вслух').click();
  await isPlaying(page);
  const source = await page.evaluate(() => document.querySelector('audio')?.src ?? '');

  const answer = await page.request.get(source, { headers: { range: 'bytes=100-299' } });

  expect(answer.status()).toBe(206);
  expect(answer.headers()['content-type']).toBe('audio/ogg');
  expect(answer.headers()['content-range']).toMatch(/^bytes 100-299\/\d+$/);
  expect((await answer.body()).length).toBe(200);
  expect(refused).toEqual([]);
});

for (const layout of ['landscape', 'portrait'] as const) {
  test(`the keys of the reading fit in ${layout}, also in large letters`, async ({
    listener: page,
  }) => {
    await page.setViewportSize(viewports[layout]);
    for (const hash of ['#/home', '#/place/mir-castle', '#/events', '#/trains', '#/help']) {
      await openScreen(page, hash, 'ru');
      await key(page, 'Вслух').click();
      await expect(key(page, 'Громче')).toBeVisible();
      expect(await findLayoutFaults(page), hash).toEqual([]);

      await key(page, 'Крупнее').click();
      expect(await findLayoutFaults(page), `${hash}, large`).toEqual([]);
      await key(page, 'Крупнее').click();

      await key(page, 'Ниже').click();
      expect(await findLayoutFaults(page), `${hash}, low`).toEqual([]);
    }
  });
}
