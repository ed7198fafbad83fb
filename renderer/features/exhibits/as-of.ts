import type { Locale } from '#shared/locales';
import { formatDate, formatMonthYear, parseLocalDate } from '../../i18n/format.ts';

/** The period of numbers, as exactly as it is known: «2025 г.», «март 2026 г.», «3 марта 2026 г.». */
export function formatAsOf(asOf: string, locale: Locale): string {
  const [year = '', month, day] = asOf.split('-');
  if (day !== undefined) return formatDate(parseLocalDate(asOf), locale);
  if (month !== undefined) return formatMonthYear(Number(month), Number(year), locale);
  return locale === 'en' ? year : `${year} г.`;
}
