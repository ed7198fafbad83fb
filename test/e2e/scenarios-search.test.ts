import { expect, type Page } from '@playwright/test';
import { type Locale, locales } from '#shared/locales';
import { listEntries } from '../../renderer/features/search/list-entries.ts';
import { openScreen, test, viewports } from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { realRecords } from '../support/real-records.ts';
import { nonsense, searchQueries } from '../support/search-queries.ts';

/** Numbers and sentences are those of the acceptance scenarios. */

const titles = new Map(listEntries(realRecords).map(({ key, title }) => [key, title]));

const titleOf = (key: string, locale: Locale): string => {
  const title = titles.get(key);
  if (!title) throw new Error(`no such entry: ${key}`);
  return title[locale] ?? title.ru;
};

const rows = (page: Page) => page.locator('main section').first().getByRole('listitem');

async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('textbox').fill(query);
  await expect(page.getByRole('textbox')).toHaveValue(query);
}

for (const locale of locales) {
  test(`the table of queries has its first hits in the browser too (${locale})`, async ({
    page,
  }) => {
    await openScreen(page, '#/search', locale);
    const queries = Object.values(searchQueries)
      .flat()
      .filter(([, asked]) => asked === locale);

    for (const [query, , key] of queries) {
      await search(page, query);

      await expect
        .soft(rows(page).first().getByRole('button'), `«${query}»`)
        .toContainText(titleOf(key, locale));
    }
  });
}

test('2. She types «Віцебск» and «віцебск»; finds Vitebsk in the Russian, Belarusian and English interface', async ({
  page,
}) => {
  for (const locale of locales) {
    await openScreen(page, '#/search', locale);
    for (const query of ['Віцебск', 'віцебск']) {
      await search(page, query);

      await expect(rows(page).first()).toContainText(titleOf('town:Витебск', locale));
    }
  }
});

test('2. The keys on the screen are enough for it: і and ў stand on the Belarusian layout', async ({
  page,
}) => {
  await openScreen(page, '#/search', 'be');
  const keyboard = page.getByRole('group', { name: 'Экранная клавіятура' });

  for (const letter of 'віц') {
    await keyboard.getByRole('button', { name: letter, exact: true }).click();
  }

  await expect(page.getByRole('textbox')).toHaveValue('віц');
  await expect(rows(page).first()).toContainText('Віцебск');
  for (const letter of ['ў', '’']) {
    await expect(keyboard.getByRole('button', { name: letter, exact: true })).toBeVisible();
  }
});

test('3. Moscow student types `dbnt,cr` on a Latin layout: Витебск is first', async ({ page }) => {
  await openScreen(page, '#/search', 'ru');

  await page.getByRole('textbox').click();
  await page.keyboard.type('dbnt,cr');

  await expect(rows(page).first()).toContainText('Витебск');
});

test('4. German types "Wizebsk", "Vitsyebsk", "Viciebsk": Vitebsk in top 3', async ({ page }) => {
  await openScreen(page, '#/search', 'en');
  for (const query of ['Wizebsk', 'Vitsyebsk', 'Viciebsk']) {
    await search(page, query);

    await expect
      .poll(async () => (await rows(page).allTextContents()).slice(0, 3).join(' '))
      .toContain('Vitebsk');
  }
});

test('5. «Успенскй сабор» (2 errors): Успенский собор in top 3', async ({ page }) => {
  await openScreen(page, '#/search', 'ru');

  await search(page, 'Успенскй сабор');

  await expect
    .poll(async () => (await rows(page).allTextContents()).slice(0, 3).join(' '))
    .toContain('Успенский собор');
});

test('5. What is only like the query is offered, not passed off as the answer', async ({
  page,
}) => {
  const offer = page.getByText('Точного ответа нет. Возможно, вы искали:');
  await openScreen(page, '#/search', 'ru');

  await search(page, 'витибск');
  await expect(offer).toBeVisible();
  await search(page, 'витебск');

  await expect(offer).toBeHidden();
});

test('6. Nonsense query: suggestions and categories; never an empty page', async ({ page }) => {
  await openScreen(page, '#/search', 'ru');
  for (const query of nonsense) {
    await search(page, query);

    await expect(page.getByText('Ничего не найдено')).toBeVisible();
    await expect(page.getByText('Вот что рядом с вами')).toBeVisible();
    await expect(rows(page).first()).toContainText('Смоленск');
    await expect(page.getByRole('button', { name: 'Музей', exact: true })).toBeVisible();
    await expect(page.getByText('Спросите сотрудника центра')).toBeVisible();
  }
});

const modes = [[], ['Larger'], ['Lower'], ['Larger', 'Lower']] as const;

for (const layout of ['landscape', 'portrait'] as const) {
  test(`every key of the keyboard takes 15 mm or more, in ${layout} and in every mode`, async ({
    page,
  }) => {
    await page.setViewportSize(viewports[layout]);
    for (const mode of modes) {
      await openScreen(page, '#/search', 'en');
      for (const name of mode) await page.getByRole('button', { name }).click();
      await page.evaluate(() => document.fonts.ready);

      const smallest = await page.evaluate(() => {
        const mm = Number.parseFloat(document.documentElement.style.getPropertyValue('--mm'));
        const boxes = [...document.querySelectorAll('fieldset[aria-label*="keyboard"] button')].map(
          (key) => key.getBoundingClientRect(),
        );
        return Math.min(...boxes.flatMap(({ width, height }) => [width / mm, height / mm]));
      });
      const faults = await findLayoutFaults(page);

      expect.soft(smallest, mode.join(' + ')).toBeGreaterThanOrEqual(15);
      expect
        .soft(
          faults.filter((fault) => !fault.startsWith('too small')),
          mode.join(' + '),
        )
        .toEqual([]);
    }
  });
}
