import type { TechnicalStatus } from '#shared/access-model';
import type { Locale } from '#shared/locales';
import { formatDayMonth, formatNumber, formatTime, localDateOf } from '../../i18n/format.ts';

const bytesInGb = 1e9;
/** A new release needs about three times its own size for a while. */
const leastFreeBytes = 2 * bytesInGb;

export const isShortOfSpace = ({ freeBytes }: Pick<TechnicalStatus, 'freeBytes'>): boolean =>
  freeBytes !== null && freeBytes < leastFreeBytes;

/** Decimal gigabytes with one place, as the system's own windows count them. */
export const formatGb = (bytes: number, locale: Locale): string =>
  formatNumber(bytes / bytesInGb, locale, 1);

/** «9 июля, 14:05»; what is no time is shown as it came. */
export function formatMoment(at: string, locale: Locale): string {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return at;
  return `${formatDayMonth(localDateOf(instant), locale)}, ${formatTime(instant)}`;
}
