import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { createFolderTarget } from '../../electron/host/publish/feed-target.ts';
import { initFeed } from '../../electron/host/publish/init-feed.ts';
import { openKeyFolder } from '../../electron/host/publish/key-folder.ts';
import { findAxeFaults } from '../support/axe-faults.ts';
import {
  contentReady,
  startVisit,
  temporaryFolder,
  test,
  viewports,
} from '../support/kiosk-test.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { openStaffMode, passphrase } from '../support/office.ts';
import { enterPin, tapCorner } from '../support/staff-door.ts';
import { type RunningKiosk, startKiosk } from '../support/start-kiosk.ts';

const pin = '270519';
const hostile = '<img src=x onerror=window.hacked=1>[тут](javascript:window.hacked=1)';

let kiosk: RunningKiosk;
let folder: string;
let stick: string;
/** Whether nobody has set a PIN yet. */
let isNew: boolean;

test.beforeAll(async () => {
  folder = await temporaryFolder();
  stick = join(folder, 'media', 'KARTY');
  const publishing = { folder: join(folder, 'feed'), keysFolder: join(folder, 'keys') };
  const keys = await openKeyFolder({
    folder: publishing.keysFolder,
    forbidden: [publishing.folder],
    askPassphrase: async () => passphrase,
  });
  const target = createFolderTarget(publishing.folder);
  await initFeed({ target, keys, now: new Date() }, false);
  await mkdir(stick, { recursive: true });
  await mkdir(join(folder, 'data'));
  await writeFile(
    join(folder, 'data', 'config.json'),
    JSON.stringify({ theme: 'light', mediaFolders: [join(folder, 'media')], publishing }),
  );
  kiosk = await startKiosk(join(folder, 'data'));
  // One worker may come here twice, each time for some of the tests.
  isNew = true;
});
test.afterAll(async () => {
  await kiosk.stop();
  await rm(folder, { recursive: true, maxRetries: 5 });
});

/** The staff's side of the screen, in a context of its own: close that. */
async function enter(
  chromium: Browser,
  layout: keyof typeof viewports,
  section: string,
): Promise<Page> {
  const context = await chromium.newContext({ viewport: viewports[layout] });
  const page = await context.newPage();
  await page.goto(kiosk.url);
  await contentReady(page);
  await tapCorner(page);
  await page.getByRole('dialog').waitFor();
  await enterPin(page, pin);
  if (isNew) {
    await enterPin(page, pin);
    await page.getByRole('button', { name: 'К началу' }).click();
    isNew = false;
  }
  await page.getByRole('button', { name: section }).click();
  return page;
}

const csv = [
  'Название;Назва;Дата начала;Описание',
  'Ярмарка мёда;Кірмаш мёду;09.07.2026;Мёд и пряники',
  `День пряника;Дзень перніка;31.06.2026;${hostile}`,
  `${'я'.repeat(100_000)};Кірмаш;10.07.2026;`,
].join('\n');

test('a table becomes drafts, says what is wrong with it, and does not come twice', async ({
  chromium,
}) => {
  await writeFile(join(stick, 'афиша.csv'), csv);
  await writeFile(join(stick, 'бомба.xlsx'), 'PK\u0003\u0004 and nothing else');
  const page = await enter(chromium, 'portrait', 'Таблицы и файлы');

  const fileRow = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await fileRow('бомба.xlsx').getByRole('button', { name: 'Открыть' }).click();
  await expect(page.getByText('Это не таблица, или файл повреждён')).toBeVisible();
  expect(await findLayoutFaults(page)).toEqual([]);
  expect(await findAxeFaults(page)).toEqual([]);
  await fileRow('афиша.csv').getByRole('button', { name: 'Открыть' }).click();
  await expect(page.getByText('непонятная дата «31.06.2026»')).toBeVisible();
  await expect(page.getByText('Название по-русски: слишком длинно, не занесено')).toBeVisible();
  expect(await findLayoutFaults(page)).toEqual([]);
  expect(await findAxeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Занести 3 черновика' }).click();
  await expect(page.getByText('Новых черновиков: 3, изменено: 0')).toBeVisible();
  await page.getByRole('button', { name: 'Ещё таблица' }).click();
  await fileRow('афиша.csv').getByRole('button', { name: 'Открыть' }).click();
  await expect(page.getByRole('button', { name: 'Уже есть 3' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Занести 0/ })).toBeDisabled();

  await page.getByRole('button', { name: 'К началу' }).click();
  await page.getByRole('button', { name: 'Материалы' }).click();
  // Nobody has opened it: it is drawn in the background.
  const row = page.getByRole('listitem').filter({ hasText: 'Ярмарка мёда' });
  await expect(row.locator('img')).toBeVisible({ timeout: 60_000 });
  await page
    .getByRole('button', { name: /День пряника/ })
    .first()
    .click();
  await expect
    .poll(() =>
      page
        .locator('textarea')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value)),
    )
    .toContain(hostile);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  await page.context().close();
});

test('what is published is seen on every screen; a script in a notice is only words', async ({
  chromium,
}) => {
  const page = await enter(chromium, 'landscape', 'Срочное');
  await page.getByLabel('Русский', { exact: true }).fill(`Закрыто ${hostile}`);
  await page.getByLabel('Беларуская', { exact: true }).fill(`Зачынена ${hostile}`);
  await page.getByRole('button', { name: 'Показать', exact: true }).click();
  await expect(page.getByText('Уже на этом экране')).toBeVisible();
  await page.getByRole('button', { name: 'К началу' }).click();
  await page.getByRole('button', { name: 'Публикация' }).click();
  await page.getByRole('button', { name: 'Опубликовать' }).click();
  await page.getByLabel('Пароль подписи').fill(passphrase);
  await page.getByRole('button', { name: 'Подписать' }).click();
  await page.getByRole('button', { name: 'На каких экранах уже?' }).click({ timeout: 60_000 });
  await expect(page.getByText('Ни один экран ещё не сообщил о себе')).toBeVisible();
  expect(await findLayoutFaults(page)).toEqual([]);
  expect(await findAxeFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Выйти', exact: true }).click();
  await startVisit(page, 'be');
  await expect(page.getByRole('complementary')).toContainText(hostile);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  await page.context().close();
});

test('a photograph with a page behind it loses the page', async ({ chromium }) => {
  const grey = { width: 1920, height: 1440, channels: 3, background: '#888' } as const;
  const photograph = await sharp({ create: grey }).jpeg().toBuffer();
  const page = await enter(chromium, 'landscape', 'Материалы');
  await page.getByRole('button', { name: 'Новый экспонат' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'a.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.concat([photograph, Buffer.from('<script>window.hacked=1</script>')]),
  });
  await page.getByRole('button', { name: 'Взять эту часть' }).click();
  await expect(page.getByRole('button', { name: 'Вернуть рисунок' })).toBeVisible({
    timeout: 30_000,
  });

  const media = join(folder, 'data', 'workspace', 'media');
  const entries = await readdir(media, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const widths: (number | undefined)[] = [];
  for (const { parentPath, name } of files) {
    const bytes = await readFile(join(parentPath, name));
    expect(bytes.toString('latin1')).not.toContain('<script');
    widths.push((await sharp(bytes).metadata()).width);
  }
  // Drawings of what was imported before are smaller.
  expect(widths.filter((width) => width === 1920)).toHaveLength(1);
  await page.context().close();
});

test('a new machine becomes the publisher on its screen alone, up to its first release', async ({
  chromium,
}) => {
  const office = await temporaryFolder();
  for (const each of ['media/KEYS', 'media/NEWS', 'data']) {
    await mkdir(join(office, each), { recursive: true });
  }
  await writeFile(
    join(office, 'data', 'config.json'),
    JSON.stringify({ theme: 'light', mediaFolders: [join(office, 'media')] }),
  );
  const machine = await startKiosk(join(office, 'data'));
  const page = await chromium.newPage({ viewport: viewports.landscape });
  await openStaffMode(page, machine);
  const key = (name: string) => page.getByRole('button', { name, exact: true });
  const faults = async () => [...(await findLayoutFaults(page)), ...(await findAxeFaults(page))];

  await key('Публикация').click();
  await key('Настроить публикацию').click();
  await expect(page.getByText('Отсюда ещё ничего не публикуют')).toBeVisible();
  await key('В папку').click();
  await page.getByLabel('Пустая папка на диске').fill(join(office, 'feed'));
  await key('KEYS').click();
  const [first, again] = [page.getByLabel(/^Новый пароль/), page.getByLabel('Тот же пароль')];
  await first.fill(passphrase);
  await again.fill('lime, flax and bricks');
  await again.press('Enter');
  await expect(page.getByText('Пароли не совпали')).toBeVisible();
  expect(await faults()).toEqual([]);
  await again.fill(passphrase);
  await key('Создать ключи').click();

  await expect(page.getByText('Можно публиковать')).toBeVisible({ timeout: 60_000 });
  const code = (await page.getByText(/^([0-9A-F]{4} ?){4}$/).textContent()) ?? '';
  expect(await faults()).toEqual([]);
  await key('Файл на флешку').click();
  await key('Флешка NEWS').click();
  await expect(page.getByText(/^Сохранено: kiosk-.*-publisher\.json/)).toBeVisible();
  await key('Закрыть').click();
  await key('Ключ 3 на флешку').click();
  await key('Флешка KEYS').click();
  await expect(page.getByText(/возьмите другую/)).toBeVisible();
  await key('Флешка NEWS').click();
  await expect(page.getByText('Перенесено. Подпишите флешку и уберите её')).toBeVisible();
  await key('Закрыть').click();
  await expect(key('Ключ 3 на флешку')).toHaveCount(0);
  await key('К публикации').click();
  await key('Опубликовать').click();
  await page.getByLabel('Пароль подписи').fill(passphrase);
  await key('Подписать').click();
  await expect(page.getByText('Выпуск 1 опубликован')).toBeVisible({ timeout: 60_000 });

  await key('К началу').click();
  await key('Обновление материалов').click();
  await expect(page.getByText(`Киоск знает издателя, код ${code}`)).toBeVisible();
  expect(await faults()).toEqual([]);
  const root = await readFile(join(office, 'data', 'feed-root.json'), 'utf8');
  expect(await readFile(join(office, 'feed', '1.root.json'), 'utf8')).toBe(root);
  await page.close();
  await machine.stop();
  await rm(office, { recursive: true });
});
