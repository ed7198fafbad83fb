import { useTranslation } from 'react-i18next';
import { useAll } from '../db/queries.ts';
import { pickText } from '../i18n/localized.ts';
import type { PlaceFilter } from '../session/screen.ts';
import { useSession } from '../session/session.ts';

/** Names a "where" in the visitor's language. */
export function useWhereName(): (where: PlaceFilter) => string {
  const { t } = useTranslation(['places', 'common']);
  const locale = useSession((session) => session.locale);
  const regions = useAll('regions');
  const places = useAll('places');
  return ({ near, city, region, country }) => {
    if (near) return t('where.near');
    if (city) {
      const place = places?.find((each) => each.city.ru === city);
      return place ? pickText(place.city, locale).value : city;
    }
    if (region) {
      const record = regions?.find((each) => each.id === region);
      return record ? pickText(record.title, locale).value : region;
    }
    return country ? t(`common:country.${country}`) : t('where.everywhere');
  };
}
