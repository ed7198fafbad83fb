import type { TFunction } from 'i18next';
import type { Position } from '#shared/content-fields';
import type { Locale } from '#shared/locales';
import { formatNumber } from '../../i18n/format.ts';

/** «54.78, 32.05»; what is no pair of numbers stays as it was typed, and the check says so. */
export function readPosition(text: string): unknown {
  if (text.trim() === '') return undefined;
  const numbers = text
    .split(/[,;\s]+/)
    .filter(Boolean)
    .map(Number);
  return numbers.length === 2 && numbers.every(Number.isFinite) ? numbers : text;
}

/** «54,7887° северной широты, 32,0543° восточной долготы»: all of both countries lies there. */
export const positionInWords = (
  [lat, lon]: Position,
  t: TFunction<'editor'>,
  locale: Locale,
): string => t('pin.at', { lat: formatNumber(lat, locale, 4), lon: formatNumber(lon, locale, 4) });
