import { rm } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { answerQuiz } from '../support/answer-quiz.ts';
import { installChangedRelease } from '../support/changed-release.ts';
import { showScreen } from '../support/every-screen.ts';
import {
  chooseLanguage,
  contentReady,
  openScreen,
  openWithClock,
  passTime,
  startVisit,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { readQrCode } from '../support/read-qr-code.ts';
import { startKiosk } from '../support/start-kiosk.ts';

/** Numbers and sentences are those of the acceptance scenarios. */

test('1. A 70-year-old from Gomel who reads only Belarusian wants trains home: «Беларуская» → Цягнікі → Гомель; ≤3 taps; route with change, or an honest "no direct train"; no Russian UI string', async ({
  page,
}) => {
  const russian = () =>
    page.evaluate(() => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, nodeValue } = walker.currentNode;
        // Belarusian has none of these letters; what is Russian on purpose says so by its language.
        const isBelarusian = parentElement?.closest('[lang]')?.getAttribute('lang') === 'be';
        if (isBelarusian && /[ищъ]/i.test(nodeValue ?? '')) texts.push(nodeValue ?? '');
      }
      return texts;
    });
  await page.getByRole('button', { name: /^Беларуская/ }).click();
  await page.locator('html[lang=be]').waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Куды пойдзем сёння?');
  expect(await russian()).toEqual([]);
  await page.getByRole('button', { name: /^Цягнікі/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Цягнікі ў Беларусь');
  expect(await russian()).toEqual([]);

  await page.getByRole('button', { name: 'Гомель', exact: true }).click();

  const main = page.getByRole('main');
  await expect(main).toContainText('Гомель');
  await expect(main).toContainText(/без перасадак|перасадк|Прамога цягніка няма/);
  expect(await russian()).toEqual([]);
});

test('7. Family with two hours: Near me → Open now → walking ≤20 min; each card shows minutes and closing time', async ({
  chromium,
}) => {
  const dataFolder = await temporaryFolder();
  await installChangedRelease(dataFolder);
  const kiosk = await startKiosk(dataFolder);
  const context = await chromium.newContext({ viewport: viewports.landscape });
  const page = await context.newPage();
  // A Tuesday: one of the two museums with known hours is open, the other closed.
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00+03:00'));
  await page.goto(kiosk.url);
  await contentReady(page);
  await startVisit(page, 'be');
  await page.getByRole('button', { name: /^Побач са мной/ }).click();

  await page.getByRole('button', { name: 'Адчынена цяпер' }).click();

  const cards = page.getByRole('main').getByRole('button', { name: /хв/ });
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText('да 18:00');
  await expect(cards).toContainText(/[1-9] хв/);
  await page.getByRole('button', { name: 'Адчынена цяпер' }).click();
  await expect(page.getByText('Цяпер зачынена').first()).toBeVisible();
  await context.close();
  await kiosk.stop();
  await rm(dataFolder, { recursive: true, maxRetries: 5 });
});

for (const [sentence, moments] of [
  [
    '8. Monday, museum closed: shows "Закрыто, откроется во вторник 10:00"',
    [
      ['2026-11-23T12:00', 'Закрыто. Откроется: вторник, 10:00 пн закрыто вт–вс 10:00–18:00'],
      ['2026-11-24T17:30', 'Открыто до 18:00 пн закрыто вт–вс 10:00–18:00'],
    ],
  ],
  [
    '9. 31 December, special hours override the ordinary week',
    // A Thursday, like the one a week before.
    [
      ['2026-12-24T15:30', 'Открыто до 18:00'],
      ['2026-12-31T14:30', 'Открыто до 15:00'],
      ['2026-12-31T15:30', 'Закрыто. Откроется: пятница, 10:00'],
    ],
  ],
] as const) {
  test(sentence, async ({ chromium }) => {
    const dataFolder = await temporaryFolder();
    await installChangedRelease(dataFolder);
    const kiosk = await startKiosk(dataFolder);
    const context = await chromium.newContext({
      viewport: viewports.landscape,
      // The machine's own zone is not to be trusted: the places lie at UTC+3.
      timezoneId: 'Asia/Kamchatka',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(`${moments[0][0]}:00+03:00`));
    await page.goto(kiosk.url);
    await contentReady(page);

    for (const [local, words] of moments) {
      await page.clock.setFixedTime(new Date(`${local}:00+03:00`));
      await openScreen(page, '#/place/mir-castle', 'ru');
      const region = page.getByRole('region', { name: 'Часы работы' });
      // The hours are read by a part of the page that comes after it.
      await region.locator('dd').first().waitFor();
      const parts = await region.locator('h2, dt, dd').allTextContents();

      expect(parts.join(' '), local).toContain(words);
    }
    await context.close();
    await kiosk.stop();
    await rm(dataFolder, { recursive: true, maxRetries: 5 });
  });
}

test('10. Clock set to tomorrow: past events vanish, "today" changes at midnight without restart', async ({
  chromium,
  kiosk,
}) => {
  const context = await chromium.newContext({ viewport: viewports.landscape });
  const page = await context.newPage();
  await page.clock.install({ time: new Date('2026-02-22T20:58:30Z') });
  await page.goto(kiosk.url);
  await contentReady(page);
  await startVisit(page, 'ru');
  const main = page.getByRole('main');
  await expect(main).toContainText('воскресенье, 22 февраля');
  await expect(main).toContainText('Масленичные гуляния');

  await passTime(page, 40);
  await page.mouse.click(5, 500);
  await passTime(page, 59);

  await expect(main).toContainText('понедельник, 23 февраля');
  await expect(main).not.toContainText('Масленичные гуляния');
  await context.close();
});

test('20. Six-year-old plays the quiz 5 minutes: no time-out during play, no dead end, Home always works', async ({
  chromium,
  kiosk,
}) => {
  const page = await openWithClock(chromium, kiosk.url);
  await startVisit(page, 'be');
  await page.getByRole('button', { name: 'Віктарына' }).click();
  await page.getByRole('button', { name: 'Гуляць' }).click();

  for (let question = 1; question <= 8; question += 1) {
    await passTime(page, 30);
    await answerQuiz(page, question % 3);
    await passTime(page, 10);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: question < 8 ? 'Далей' : 'Што расцвіло?' }).click();
  }

  await expect(page.getByRole('button', { name: 'Згуляць яшчэ раз' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Галоўная/ })).toBeVisible();
  await page.context().close();
});

test('22. Foreigner (third country) asks "Can I cross to Belarus by car?": 3 questions → answer, source, "checked on", "ask staff"', async ({
  page,
}) => {
  await startVisit(page, 'en');
  await page.getByRole('button', { name: /Across the border/ }).click();

  for (const [step, answer] of ['Another country', 'To Belarus', 'Car'].entries()) {
    await expect(page.getByText(`Question ${step + 1} of 3`)).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: answer }).click();
  }

  const main = page.getByRole('main');
  const answer = main.getByRole('heading', { level: 2 });
  await expect(answer).toContainText(/car/i);
  expect(await main.getByRole('listitem').count()).toBeGreaterThan(3);
  // Nobody has checked it yet: then it says so in place of a day.
  await expect(
    main.getByText(/^(Checked on \d|Not verified yet: please check before you travel)/),
  ).toBeVisible();
  await expect(main.getByText('Please ask the centre’s staff', { exact: true })).toBeVisible();
  const sources = main.locator('h3', { hasText: 'Sources' }).locator('xpath=following-sibling::p');
  await expect(sources).toContainText(/[a-z]+\.(ru|by)/);
});

test('23. Lost child / illness: emergency from any screen in 1 tap; 112 (RU), 101/102/103 (BY) shown with country', async ({
  page,
}) => {
  for (const hash of ['#/', '#/events', '#/map', '#/list', '#/place/mir-castle']) {
    if (hash === '#/') await startVisit(page, 'ru');
    else await openScreen(page, hash, 'ru');

    await page.getByRole('button', { name: 'Помощь · 112' }).click();

    const main = page.getByRole('main');
    for (const text of ['112', '101', '102', '103', 'Россия', 'Беларусь']) {
      await expect(main.getByText(text).first()).toBeVisible();
    }
  }
});

test('24. Saves 4 places, gets a QR; decoded content opens without internet (text/geo) and fits version ≤10 at ≥40 mm', async ({
  page,
}) => {
  await startVisit(page, 'be');
  for (const id of [
    'smolensk-fortress-wall',
    'vitebsk-town-hall',
    'mir-castle',
    'nesvizh-palace',
  ]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/place/${id}`);
    // By key: touches of one place in quick succession count once.
    await page.getByRole('button', { name: /Дадаць/ }).press('Enter');
  }
  await page.evaluate(() => {
    location.hash = '#/list';
  });

  const text = await readQrCode(page.locator('main svg[role=img]'));

  const lines = text.split('\n');
  for (const [number, name] of ['сцяна', 'ратуша', 'Мір', 'Нясв'].entries()) {
    expect(lines.find((line) => line.startsWith(`${number + 1} `))).toContain(name);
  }
  // Plain text: a phone shows it as it is, and has nothing to ask of anybody.
  expect(text).not.toMatch(/^[a-z][a-z0-9+.-]*:|https?:|www\./im);
  const code = page.locator('main svg[role=img]');
  const { modules, mm } = await code.evaluate((svg) => ({
    modules: (svg as SVGSVGElement).viewBox.baseVal.width,
    mm:
      svg.getBoundingClientRect().width /
      Number.parseFloat(document.documentElement.style.getPropertyValue('--mm')),
  }));
  // Version 10 has 57 modules, and a border of two on either side.
  expect(modules).toBeLessThanOrEqual(61);
  expect(mm).toBeGreaterThanOrEqual(40);
});

test('25. Idle 60 s → dialog 30 s → attract; list, language, text size, volume reset; next visitor sees nothing', async ({
  chromium,
  kiosk,
}) => {
  const page = await openWithClock(chromium, kiosk.url);
  await startVisit(page, 'be');
  const cookiesBefore = (await page.context().cookies()).map(({ value }) => value);
  for (const mode of ['Ніжэй', 'Буйней', 'Кантраст', 'Спакайней']) {
    await page.getByRole('button', { name: mode, exact: true }).press('Enter');
  }
  await page.getByRole('button', { name: /^Месца, горад/ }).click();
  await page.keyboard.type('Полацк');
  await page.getByRole('button', { name: 'Галоўная' }).press('Enter');
  await showScreen(page, '#/place/mir-castle');
  // By key: touches of one place in quick succession count once.
  await page.getByRole('button', { name: /Дадаць/ }).press('Enter');

  await passTime(page, 121);
  await expect(page.getByRole('dialog')).toContainText('Вы яшчэ тут?');
  await passTime(page, 31);

  await expect(page.getByRole('button', { name: 'English Start' })).toBeVisible();
  const root = page.locator('html');
  await expect(root).toHaveAttribute('lang', 'ru');
  for (const [mode, value] of Object.entries({
    text: 'normal',
    contrast: 'normal',
    reach: 'normal',
    motion: 'full',
  })) {
    await expect(root).toHaveAttribute(`data-${mode}`, value);
  }
  await startVisit(page, 'ru');
  for (const mode of ['Ниже', 'Крупнее', 'Контраст', 'Спокойнее', 'Вслух']) {
    await expect(page.getByRole('button', { name: mode, exact: true })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  }
  await page.getByRole('button', { name: 'Мой список', exact: true }).click();
  await expect(page.getByText('В списке пока пусто').first()).toBeVisible();
  await page.getByRole('button', { name: 'Главная' }).click();
  await page.getByRole('button', { name: /^Место, город/ }).click();
  await expect(page.getByRole('textbox')).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(
    await page
      .context()
      .cookies()
      .then((all) => all.map(({ value }) => value)),
  ).toEqual(cookiesBefore);
  await page.context().close();
});

test('26. Reads long page slowly, taps «Продолжить» ten times: nothing lost', async ({
  chromium,
  kiosk,
}) => {
  const page = await openWithClock(chromium, kiosk.url);
  await startVisit(page, 'ru');
  await page.evaluate(() => {
    location.hash = '#/place/brest-fortress';
  });
  await page.getByRole('button', { name: /Добавить в/ }).click();
  await page.getByRole('button', { name: 'Читать дальше' }).click();
  const address = page.url();

  for (let times = 0; times < 10; times += 1) {
    await passTime(page, 121);
    await page.getByRole('dialog').getByRole('button', { name: 'Продолжить' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }

  expect(page.url()).toBe(address);
  await expect(page.getByRole('button', { name: 'Читать дальше' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Мой список · 1|список.*1/ })).toBeVisible();
  await page.context().close();
});

test('27. Switches RU→BE→EN on a deep page: same page, same scroll', async ({ page }) => {
  await openScreen(page, '#/place/brest-fortress', 'ru');
  await page.getByRole('button', { name: 'Читать дальше' }).click();
  const area = page.locator('main article section[tabindex="0"]').first();
  /** Paragraphs in sight, counted from the beginning of the text. */
  const inSight = () =>
    area.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return [...element.querySelectorAll('h2, h3, p, li')]
        .map((each, index) => ({ index, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.bottom > top + 4 && box.top < bottom - 4)
        .map(({ index }) => index);
    });
  await page.getByRole('button', { name: 'Листать вниз' }).first().click();
  await expect.poll(async () => (await inSight())[0]).toBeGreaterThan(2);
  await area.evaluate(async (element) => {
    for (let held = -1; held !== element.scrollTop; ) {
      held = element.scrollTop;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  });
  const [before = 0] = await inSight();
  const address = page.url();

  for (const [language, title] of [
    ['be', 'Брэсцкая'],
    ['en', 'Brest'],
    ['ru', 'Брестская'],
  ] as const) {
    await chooseLanguage(page, language);

    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    expect(page.url()).toBe(address);
    await expect.poll(inSight, language).toContain(before);
  }
});
