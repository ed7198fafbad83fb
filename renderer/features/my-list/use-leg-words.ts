import { useTranslation } from 'react-i18next';
import { assertNever } from '#shared/result';
import { formatNumber } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { roundKm } from '../../travel/how-far.ts';
import { useStationName } from '../../ui/use-station-name.ts';
import type { ListLeg } from './list-legs.ts';

/** The way from one place to the next in words; `short` leaves out what large text has no room for. */
export function useLegWords(): (leg: ListLeg, short?: boolean) => string {
  const { t } = useTranslation(['list', 'common']);
  const locale = useSession((session) => session.locale);
  const nameOf = useStationName();

  return function wordsOf(leg, short = false) {
    switch (leg.kind) {
      case 'walk':
        return t('common:minutesOnFoot', { count: leg.minutes });
      case 'train': {
        const stations = t('leg.train', { from: nameOf(leg.from), to: nameOf(leg.to) });
        const changes =
          leg.changes === 0 ? t('leg.direct') : t('leg.changes', { count: leg.changes });
        const km =
          leg.km === null || short ? [] : [t('common:km', { km: formatNumber(leg.km, locale) })];
        return [stations, changes, ...km].join(', ');
      }
      case 'far':
        return t('leg.far', { km: formatNumber(roundKm(leg.km), locale, 1) });
      default:
        return assertNever(leg);
    }
  };
}
