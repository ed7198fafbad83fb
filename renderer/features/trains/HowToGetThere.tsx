import { useTranslation } from 'react-i18next';
import type { Station } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import { homeStationId } from '../../travel/home-station.ts';
import { findJourneys } from '../../travel/journey.ts';
import { useValidToday } from '../../travel/use-valid-today.ts';
import { JourneyStrip } from '../../ui/JourneyStrip.tsx';
import styles from './HowToGetThere.module.css';

interface HowToGetThereProps {
  readonly station: Station;
  readonly network: RailNetwork;
}

/** The best known journey from Smolensk, or the plain word that none is known. */
export function HowToGetThere({ station, network }: HowToGetThereProps) {
  const { t } = useTranslation(['trains', 'common']);
  const valid = useValidToday(network);
  if (station.stopType === 'border' || station.id === homeStationId) return null;
  const [journey] = findJourneys(valid, homeStationId, station.id);
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{t('station.howTo')}</h2>
      {journey ? (
        <JourneyStrip journey={journey} />
      ) : (
        <>
          <p>{t('station.noJourney')}</p>
          <p>{t('common:askStaff')}</p>
        </>
      )}
    </section>
  );
}
