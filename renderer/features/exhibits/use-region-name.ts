import { useTranslation } from 'react-i18next';
import { useAll } from '../../db/queries.ts';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';

/** Names of regions and, for `RU` and `BY`, of countries. */
export function useRegionName(): (id: string) => string {
  const { t } = useTranslation();
  const locale = useSession((session) => session.locale);
  const regions = useAll('regions');
  return (id) => {
    if (id === 'RU' || id === 'BY') return t(`country.${id}`);
    const region = regions?.find((each) => each.id === id);
    return region ? pickText(region.title, locale).value : '';
  };
}
