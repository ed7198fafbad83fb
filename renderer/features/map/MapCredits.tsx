import { useTranslation } from 'react-i18next';
import type { MapPack } from '#shared/map-pack-model';
import styles from './MapCredits.module.css';
import { creditsOf } from './map-credits.ts';

/** Whose data the map is made of. Always on the screen: the licences of the data ask for it. */
export function MapCredits({ packs }: { readonly packs: readonly MapPack[] }) {
  const { t } = useTranslation('map');
  return <small className={styles.credits}>{creditsOf(t('attribution'), packs)}</small>;
}
