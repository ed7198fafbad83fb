import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  failurePage,
  failurePageHeaders,
  failurePageUrl,
  withFailurePage,
} from '#electron/main/failure-page.ts';

const elsewhere = async () => new Response('from the bundle', { status: 404 });

const ask = (url: string, phone?: string): Promise<Response> =>
  withFailurePage(() => phone, elsewhere)(new Request(url));

test('its address is answered from memory, and every other one as before', async () => {
  expect(failurePageUrl).toBe('app://kiosk/out-of-order');

  expect(await (await ask(failurePageUrl)).text()).toBe(failurePage(undefined));
  expect(await (await ask('app://kiosk/')).text()).toBe('from the bundle');
  expect(await (await ask('app://elsewhere/out-of-order')).text()).toBe('from the bundle');
});

test('it is answered even when nothing else can be', async () => {
  const broken = () => Promise.reject(new Error('the disk is gone'));

  const answer = await withFailurePage(() => undefined, broken)(new Request(failurePageUrl));

  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test.each([
  ['ru', 'Экран временно не работает', 'Спросите сотрудника центра'],
  ['be', 'Экран часова не працуе', 'Спытайце ў супрацоўніка цэнтра'],
  ['en', 'This screen is out of order', 'ask the centre’s staff'],
])('it speaks %s', (locale, title, advice) => {
  const section = new RegExp(`<section lang="${locale}">.*</section>`).exec(failurePage(undefined));

  expect(section?.[0]).toContain(title);
  expect(section?.[0]).toContain(advice);
});

test('the centre’s phone is on it when staff have set one, and no label without a number', () => {
  expect(failurePage('+7 (4812) 00-00-00')).toContain('<b>+7 (4812) 00-00-00</b>');
  expect(failurePage('+7 (4812) 00-00-00')).toContain('Тэлефон цэнтра');
  expect(failurePage(undefined)).not.toContain('Телефон центра');
  expect(failurePage(undefined)).toContain('<b>112</b>');
});

test('what staff type as a phone stays text', () => {
  const page = failurePage('<script>alert("&\'")</script>');

  expect(page).not.toContain('<script');
  expect(page).toContain('&#60;script&#62;alert(&#34;&#38;&#39;&#34;)&#60;/script&#62;');
});

test('it may show its one style, and do nothing else at all', () => {
  const style = /<style>([\s\S]*)<\/style>/.exec(failurePage('1'))?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');

  expect(failurePageHeaders['content-security-policy']).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
});

test('it needs no script, no file and no style attribute', () => {
  expect(failurePage('1')).not.toMatch(
    /<script|<link|<img|\bsrc=|\bhref=|\bstyle=|url\(["']?[^#)]/,
  );
});

test('its colours are those of the tokens', () => {
  const tokens = readFileSync('renderer/ui/tokens.css', 'utf8');

  const colours = new Set(failurePage('1').match(/#[0-9a-f]{6}\b/g));

  expect(colours.size).toBeGreaterThan(4);
  for (const colour of colours) expect(tokens).toContain(`${colour};`);
});
