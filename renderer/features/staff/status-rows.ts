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

/** An ordinary button of ours: 8 rem, of which 192 (or, upright, 108) make the screen's width. */
const buttonRem = 8;
const mmPerInch = 25.4;
/** Smaller than this nobody touches surely (ux: never below 15 mm). */
export const leastButtonMm = 15;

/** How large a button is on this panel, in millimetres; null while nobody has set its diagonal. */
export function buttonMm(
  diagonalInches: number | null,
  { width, height }: { readonly width: number; readonly height: number },
): number | null {
  if (diagonalInches === null) return null;
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const rem = Math.min(long / 192, short / 108);
  return (buttonRem * rem * diagonalInches * mmPerInch) / Math.hypot(width, height);
}
