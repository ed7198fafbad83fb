import { createHash } from 'node:crypto';
import type { Locale } from '#shared/locales';
import { isOwnUrl, pageUrl } from './own-page.ts';

const failurePath = '/out-of-order';
export const failurePageUrl = new URL(failurePath, pageUrl).href;

type Answer = (request: Request) => Promise<Response>;

/**
 * Answers {@link failurePageUrl} by itself, from nothing but memory, and leaves the rest to
 * `answer`. `phone` is the centre's, as staff have set it; undefined when they have not.
 */
export function withFailurePage(phone: () => string | undefined, answer: Answer): Answer {
  return async (request) => {
    if (!isOwnUrl(request.url) || new URL(request.url).pathname !== failurePath) {
      return answer(request);
    }
    return new Response(failurePage(phone()), { headers: failurePageHeaders });
  };
}

/** The page for when there is no other: no script, no file, no font of ours, all languages at once. */
export function failurePage(phone: string | undefined): string {
  return `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.ru.title}</title>
<style>${style}</style>
<main>
${Object.entries(words).map(wordsIn).join('\n')}
</main>
${weave}
<footer>
${phone === undefined ? '' : line('centre', 'phone', phone)}
${line('help', 'emergency', '112')}
</footer>
</html>
`;
}

type Words = Readonly<Record<'title' | 'text' | 'phone' | 'emergency', string>>;

const words: Readonly<Record<Locale, Words>> = {
  ru: {
    title: 'Экран временно не работает',
    text: 'Мы пробуем включить его снова.<br>Спросите сотрудника центра, он поможет.',
    phone: 'Телефон центра',
    emergency: 'Экстренная помощь',
  },
  be: {
    title: 'Экран часова не працуе',
    text: 'Мы спрабуем уключыць яго зноў.<br>Спытайце ў супрацоўніка цэнтра, ён дапаможа.',
    phone: 'Тэлефон цэнтра',
    emergency: 'Экстранная дапамога',
  },
  en: {
    title: 'This screen is out of order',
    text: 'We are trying to start it again.<br>Please ask the centre’s staff: they will help.',
    phone: 'The centre’s phone',
    emergency: 'Emergency help',
  },
};

const wordsIn = ([locale, { title, text }]: readonly [string, Words]): string =>
  `<section lang="${locale}"><h1>${title}</h1><p>${text}</p></section>`;

function line(name: string, label: 'phone' | 'emergency', value: string): string {
  const labels = Object.entries(words).map(
    ([locale, each]) => `<span lang="${locale}">${each[label]}</span>`,
  );
  return `<p class="${name}"><b>${escapeHtml(value)}</b>${labels.join(' · ')}</p>`;
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The woven border of renderer/app/weave.svg. */
const weave = `<svg aria-hidden="true" shape-rendering="crispEdges"><pattern id="weave" width="48" height="16" patternUnits="userSpaceOnUse"><path d="M0 4h4v8H0zM12 4h4v8h-4zM16 0h4v16h-4zM20 0h8v4h-8zM20 12h8v4h-8zM28 0h4v16h-4zM32 4h4v8h-4zM44 4h4v8h-4z"/></pattern><rect width="100%" height="100%" fill="url(#weave)"/></svg>`;

/** Colours, sizes and distances are those of renderer/ui/tokens.css, written out. */
const style = `
:root { font-size: min(100vw / 192, 100vh / 108); }
@media (orientation: portrait) { :root { font-size: min(100vw / 108, 100vh / 192); } }
* { box-sizing: border-box; margin: 0; }
html, body { height: 100%; overflow: hidden; overscroll-behavior: none; }
body {
  display: grid; grid-template-rows: 1fr auto auto;
  background: #faf6ee; color: #1f2328;
  font: 400 2.8rem / 4rem "Onest Variable", "Noto Sans", "Segoe UI", sans-serif;
  cursor: none; user-select: none; touch-action: none;
}
main { display: grid; align-content: center; gap: 6.4rem; padding: 6.4rem; }
section { display: grid; gap: 1.6rem; }
h1 { font: 600 6rem / 6.8rem "Literata Variable", "Noto Serif", Georgia, serif; color: #7a2c1c; }
svg { display: block; width: 100%; height: 16px; }
path { fill: #dccdb2; }
footer { display: flex; flex-wrap: wrap; gap: 3.2rem 12.8rem; padding: 4rem 6.4rem; background: #efe6d6; }
footer p { font-size: 2.4rem; line-height: 3.2rem; color: #4a4a4f; }
footer b { display: block; font-size: 4.4rem; line-height: 4.8rem; color: #1f2328; }
@media (orientation: portrait) { main, footer { padding-inline: 4.8rem; } footer { padding-block: 6.4rem; } }
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** Stricter than the page's own: this one style, and nothing else at all. */
export const failurePageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
};
