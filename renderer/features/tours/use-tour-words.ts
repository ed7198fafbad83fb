import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { durationOf, lengthOf } from './tour-words.ts';

/** Words for estimates, each with its «≈». */
export function useTourWords() {
  const { t } = useTranslation(['tours', 'common']);
  const locale = useSession((session) => session.locale);
  return {
    aboutDuration(minutes: number): string {
      const { key, ...parts } = durationOf(minutes);
      return t('approx', { value: t(key, parts) });
    },
    aboutLength(km: number): string {
      const { unit, value } = lengthOf(km);
      const number = formatNumber(value, locale, 1);
      return t('approx', {
        value: unit === 'm' ? t('metres', { metres: number }) : t('common:km', { km: number }),
      });
    },
  };
}
