import { expect } from '@playwright/test';
import { hardScreens, mapScreens, showScreen } from '../support/every-screen.ts';
import { openScreen, startVisit, test, viewports } from '../support/kiosk-test.ts';

test('18: a double touch within half a second counts once, also on the screen that it opens', async ({
  page,
}) => {
  await startVisit(page, 'ru');
  const door = await page.getByRole('button', { name: /События/ }).boundingBox();
  if (!door) throw new Error('no door to the events');
  const [x, y] = [door.x + door.width / 2, door.y + door.height / 2];

  await page.mouse.click(x, y, { clickCount: 1 });
  await page.getByRole('heading', { level: 1, name: 'Календарь событий' }).waitFor();
  await page.mouse.click(x, y, { clickCount: 2 });

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Календарь событий');
});

test('18: a finger that slides off a button fires nothing', async ({ page }) => {
  await startVisit(page, 'ru');
  const door = await page.getByRole('button', { name: /События/ }).boundingBox();
  if (!door) throw new Error('no door to the events');
  const touches = await page.context().newCDPSession(page);
  const touch = (type: string, x?: number, y?: number) =>
    touches.send('Input.dispatchTouchEvent', {
      // The protocol's own names of the four phases.
      type: type as 'touchStart',
      touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
    });

  await touch('touchStart', door.x + 80, door.y + 40);
  for (const step of [40, 120, 200]) await touch('touchMove', door.x + 80, door.y - step);
  await touch('touchEnd');

  await page.waitForTimeout(400);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Куда пойдём сегодня?');
});

test('16. Keyboard/keypad only: every control reachable, visible focus, no trap', async ({
  visit: page,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize(viewports.landscape);
  const faults: string[] = [];

  for (const hash of [...hardScreens, ...mapScreens]) {
    await showScreen(page, hash);
    const count = await page.evaluate(() => {
      // Pins are reached by the arrows and stand in the list; the rest is one walk of the Tab key.
      const controls = [
        ...document.querySelectorAll<HTMLElement>('button:enabled, input, a, [tabindex="0"]'),
      ].filter((each) => each.tabIndex === 0 && each.checkVisibility({ visibilityProperty: true }));
      for (const [at, each] of controls.entries()) each.dataset.walk = String(at);
      return controls.length;
    });
    const reached = new Set<string>();
    // What comes after its screen, like suggestions, adds to the way: twice round is enough.
    for (let presses = 0; presses < 2 * count + 10 && reached.size < count; presses += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        function focusColour(): string {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.color = 'var(--focus)';
          const { color } = getComputedStyle(probe);
          probe.remove();
          return color;
        }
        const focused = document.activeElement;
        if (!(focused instanceof HTMLElement) || focused === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        // A field of text is marked by the frame around it.
        const frame = focused.matches('input') ? focused.parentElement : null;
        const seen =
          (outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 3) ||
          (frame !== null && getComputedStyle(frame).borderTopColor === focusColour());
        const name = (focused.getAttribute('aria-label') ?? focused.textContent ?? '').slice(0, 40);
        return { walk: focused.dataset.walk, fault: seen ? null : `unseen focus: "${name}"` };
      });
      if (at?.walk) reached.add(at.walk);
      if (at?.fault) faults.push(`${hash}: ${at.fault}`);
    }
    const unreached = await page.evaluate(
      (walked) =>
        [...document.querySelectorAll<HTMLElement>('[data-walk]')]
          .filter((each) => !walked.includes(each.dataset.walk ?? '') && !each.matches(':disabled'))
          .map((each) => each.getAttribute('aria-label') ?? each.textContent),
      [...reached],
    );
    faults.push(...unreached.map((name) => `${hash}: unreached: "${name}"`));
  }

  expect([...new Set(faults)]).toEqual([]);
});

test('16: arrows and Enter reach the other end of the screen, Escape leads back', async ({
  page,
}) => {
  await startVisit(page, 'ru');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: /^Что посмотреть/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^События/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.getByRole('main').getByRole('button').first().waitFor();
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.activeElement?.closest('main') !== null),
    'the first Tab leads into the screen',
  ).toBe(true);
  expect(
    await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    ),
  ).toBe('solid');
  await page.keyboard.press('Escape');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Куда пойдём сегодня?');
});

test('16. A dialog keeps the focus inside and in sight, and gives it back when Escape closes it', async ({
  visit: page,
}) => {
  await page.setViewportSize(viewports.landscape);
  await showScreen(page, '#/tour/unesco-both');
  const key = page.getByRole('button', { name: 'На телефон' });
  await key.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();

  for (let presses = 0; presses < 4; presses += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'the browser';
      const isInside = element.closest('dialog') !== null;
      const isSeen = getComputedStyle(element).outlineStyle === 'solid';
      return isInside && isSeen ? 'inside' : `outside or unseen: ${element.textContent}`;
    });
    expect(['inside', 'the browser']).toContain(focused);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Escape');

  await expect(dialog).toBeHidden();
  await expect(key).toBeFocused();
});

test('who takes an entry from the list by key goes on at the next', async ({ page }) => {
  await startVisit(page, 'ru');
  for (const place of ['mir-castle', 'nesvizh-palace']) {
    await showScreen(page, `#/place/${place}`);
    await page.getByRole('button', { name: 'Добавить в мой список' }).press('Enter');
  }
  await showScreen(page, '#/list');
  const remove = page.getByRole('button', { name: /^Убрать из списка/ });
  await expect(remove).toHaveCount(2);

  await remove.first().press('Enter');

  await expect(remove).toHaveCount(1);
  await expect(page.locator('main :focus')).toHaveAccessibleName(/Несвиж/);
});

test('back and Escape close an open panel before they leave the screen', async ({ page }) => {
  await openScreen(page, '#/places', 'ru');
  const more = page.getByRole('button', { name: 'Ещё…' }).first();
  const close = page.getByRole('button', { name: 'Закрыть' });

  await more.press('Enter');
  await close.waitFor();
  await page.keyboard.press('Escape');
  await expect(close).toBeHidden();

  await more.press('Enter');
  await close.waitFor();
  await page.getByRole('button', { name: 'Назад' }).click();
  await expect(close).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Что посмотреть');
});

test('every mode is one tap away on the bottom edge, within reach of a seated visitor', async ({
  page,
}) => {
  await startVisit(page, 'ru');
  for (const [viewport, highest] of [
    [viewports.landscape, 250],
    [viewports.portrait, 250],
  ] as const) {
    await page.setViewportSize(viewport);
    for (const [name, mode, value] of [
      ['Ниже', 'reach', 'low'],
      ['Крупнее', 'text', 'large'],
      ['Контраст', 'contrast', 'high'],
      ['Спокойнее', 'motion', 'less'],
      ['Вслух', 'aloud', 'on'],
    ] as const) {
      const key = page.getByRole('button', { name, exact: true });
      const box = await key.boundingBox();
      expect(viewport.height - (box?.y ?? 0), name).toBeLessThanOrEqual(highest);

      await key.press('Enter');
      await expect(page.locator(`html[data-${mode}=${value}]`)).toHaveCount(1);
      await key.press('Enter');
      await expect(page.locator(`html[data-${mode}=${value}]`)).toHaveCount(0);
    }
  }
});

test('a finger that comes down sees the key give way within 100 ms', async ({ page }) => {
  await startVisit(page, 'ru');
  const box = await page.getByRole('button', { name: /События/ }).boundingBox();
  if (!box) throw new Error('no door to the events');
  await page.evaluate(() => {
    addEventListener('pointerdown', ({ target }) => {
      const from = performance.now();
      const key = target instanceof Element ? target.closest('button') : null;
      function look(): void {
        const answers = key !== null && getComputedStyle(key).transform !== 'none';
        if (answers) document.body.dataset.answeredIn = String(performance.now() - from);
        else requestAnimationFrame(look);
      }
      look();
    });
  });
  const touches = await page.context().newCDPSession(page);

  await touches.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x: box.x + 80, y: box.y + 40 }],
  });

  await page.locator('[data-answered-in]').waitFor();
  const answeredIn = await page.evaluate(() => Number(document.body.dataset.answeredIn));
  expect(answeredIn).toBeLessThanOrEqual(100);
});

test('with less motion nothing takes time to change', async ({ page }) => {
  await openScreen(page, '#/home', 'ru');
  await page.getByRole('button', { name: 'Спокойнее' }).click();

  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('*')].map((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return Math.max(
          Number.parseFloat(transitionDuration),
          Number.parseFloat(animationDuration),
        );
      }),
    ),
  );

  expect(longest).toBeLessThanOrEqual(0.001);
});
