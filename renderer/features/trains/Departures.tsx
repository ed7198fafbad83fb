import { useTranslation } from 'react-i18next';
import type { Service } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import { formatDate, parseLocalDate } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { useStationName } from '../../ui/use-station-name.ts';
import styles from './Departures.module.css';

interface DeparturesProps {
  readonly service: Service;
  readonly network: RailNetwork;
}

/** Published departures and the day for which they were published; otherwise whom to ask. */
export function Departures({ service: { trips, timesAsOf }, network }: DeparturesProps) {
  const { t } = useTranslation('trains');
  const nameOf = useStationName();
  const locale = useSession((session) => session.locale);
  if (trips.length === 0 || timesAsOf === null) {
    return <p className={styles.none}>{t('service.noTimes')}</p>;
  }
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('service.departures')}</h2>
      {/* Before the times: nobody should trust them without having seen how old they are. */}
      <p className={styles.small}>
        {t('service.publishedFor', { date: formatDate(parseLocalDate(timesAsOf), locale) })}
      </p>
      <ul className={styles.trips}>
        {trips.map((trip) => {
          const station = network.stationById.get(trip.fromStopId);
          const note = trip.note && pickText(trip.note, locale);
          return (
            <li key={`${trip.tripShortName} ${trip.fromStopId}`} className={styles.trip}>
              {trip.departure ? (
                <time className={styles.time}>{trip.departure}</time>
              ) : (
                <span className={styles.unknown}>{t('service.timeUnknown')}</span>
              )}
              <span className={styles.text}>
                <span>{t('numbers', { numbers: trip.tripShortName })}</span>
                {station && (
                  <span className={styles.small}>
                    {t('service.departureFrom', { station: nameOf(station) })}
                  </span>
                )}
                {note && (
                  <span className={styles.small} lang={note.lang}>
                    {note.value}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
