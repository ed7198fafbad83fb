import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import styles from './NearPlaces.module.css';
import type { NearPlace } from './near-station.ts';

/** Places beside a station, with the straight distance to them. */
export function NearPlaces({ places }: { readonly places: readonly NearPlace[] }) {
  const { t } = useTranslation(['trains', 'common']);
  const locale = useSession((session) => session.locale);
  if (places.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('station.places')}</h2>
      <ul className={styles.places}>
        {places.map(({ place, km }) => {
          const title = pickText(place.title, locale);
          return (
            <li key={place.id}>
              <button
                type="button"
                className={styles.place}
                onClick={() => navigate({ name: 'place', id: place.id })}
              >
                <span className={styles.picture}>
                  <RecordPicture pictures={place.pictures} width={136} alt="" />
                </span>
                <span className={styles.text}>
                  <strong className={styles.name} lang={title.lang}>
                    {title.value}
                  </strong>
                  <span className={styles.km}>
                    {t('common:km', { km: `≈ ${formatNumber(km, locale, km < 10 ? 1 : 0)}` })}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
