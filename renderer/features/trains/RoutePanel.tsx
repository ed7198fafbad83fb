import { useTranslation } from 'react-i18next';
import type { Journey } from '../../travel/journey.ts';
import { JourneyStrip } from '../../ui/JourneyStrip.tsx';
import styles from './RoutePanel.module.css';

/** The first journey drawn: where the border is, where to change. */
export function RoutePanel({ journey }: { readonly journey: Journey }) {
  const { t } = useTranslation('trains');
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{journey.legs.length === 1 ? t('route') : t('noDirect')}</h2>
      <JourneyStrip journey={journey} />
    </section>
  );
}
