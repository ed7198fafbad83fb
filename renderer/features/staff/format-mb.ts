import type { Locale } from '#shared/locales';
import { formatNumber } from '../../i18n/format.ts';

const bytesInMb = 1e6;

/** One place below ten megabytes; what is small is not "0 MB". */
export function formatMb(bytes: number, locale: Locale): string {
  const mb = Math.max(bytes / bytesInMb, 0.1);
  return formatNumber(mb, locale, mb < 10 ? 1 : 0);
}
