import { Award } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/place-model';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import styles from './PlaceTags.module.css';

/** What kind of place, where, from when: short words above the title. */
export function PlaceTags({ place }: { readonly place: Place }) {
  const { t } = useTranslation(['places', 'common']);
  const locale = useSession((session) => session.locale);
  const city = pickText(place.city, locale);
  const built = place.built && pickText(place.built, locale);
  return (
    <ul className={styles.tags}>
      <li className={styles.tag}>{t(`common:category.${place.category}`)}</li>
      <li className={styles.tag} lang={city.lang}>
        {city.value}
      </li>
      {built && (
        <li className={styles.tag} lang={built.lang}>
          {built.value}
        </li>
      )}
      {place.unesco && (
        <li className={styles.tag}>
          <Award className={styles.icon} aria-hidden="true" />
          {t(`unesco.${place.unesco}`)}
        </li>
      )}
    </ul>
  );
}
