import type { Locale } from '#shared/locales';

/** The order of ICU's Belarusian collation, in which ё and ў are letters of their own. */
const belarusianOrder = 'абвгґдеёжзиійклмнопрстуўфхцчшщъыьэюя';
const rank = new Map([...belarusianOrder].map((letter, index) => [letter, index + 1]));

const intlCollator = {
  ru: new Intl.Collator('ru', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

/** Orders titles as a reader of the language expects them. */
export function compareText(a: string, b: string, locale: Locale): number {
  return locale === 'be' ? compareBelarusian(a, b) : intlCollator[locale].compare(a, b);
}

/** Chromium has no Belarusian collation; this one agrees with ICU's. Apostrophes do not count. */
function compareBelarusian(a: string, b: string): number {
  const [x, y] = [comparable(a), comparable(b)];
  for (let i = 0; i < Math.min(x.length, y.length); i += 1) {
    const [p, q] = [x.charAt(i), y.charAt(i)];
    if (p === q) continue;
    const [pRank, qRank] = [rank.get(p), rank.get(q)];
    if (pRank && qRank) return pRank - qRank;
    if (pRank) return 1;
    if (qRank) return -1;
    return p < q ? -1 : 1;
  }
  return x.length - y.length;
}

const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ'`‘«»"„“”]/g, '')
    .replace(/[–—-]/g, ' ');
