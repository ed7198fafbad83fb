import { useTranslation } from 'react-i18next';
import type { Service, Trip } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import { formatDate, localDateOf, parseLocalDate } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { otherDaysText } from '../../travel/other-days-text.ts';
import { isValidOn, otherDays } from '../../travel/run-days.ts';
import { runsOnWeekday } from '../../travel/trip-days.ts';
import { useStationName } from '../../ui/use-station-name.ts';
import { useTripDays } from '../../ui/use-trip-days.ts';
import styles from './Departures.module.css';

interface DeparturesProps {
  readonly service: Service;
  readonly network: RailNetwork;
  /** One beside the other, where there is more width than height. */
  readonly across?: boolean;
}

/** Published departures and the day for which they were published; otherwise whom to ask. */
export function Departures({ service, network, across }: DeparturesProps) {
  const { t } = useTranslation('trains');
  const nameOf = useStationName();
  const locale = useSession((session) => session.locale);
  const daysOf = useTripDays();
  const today = localDateOf(useNow());
  const { trips, timesAsOf } = service;
  // Of other weekdays each departure says its own.
  const invalid = isValidOn(service, today) ? null : otherDays(service, trips, today);
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
      {invalid && (
        <p className={styles.notToday}>{otherDaysText(invalid, today, locale, t).join(' · ')}</p>
      )}
      <ul className={across ? `${styles.trips} ${styles.across}` : styles.trips}>
        {trips.map((trip, index) => {
          const station = network.stationById.get(trip.fromStopId);
          const note = trip.note && pickText(trip.note, locale);
          const days = daysOf(trip);
          return (
            // One number may leave at other times on other days.
            // biome-ignore lint/suspicious/noArrayIndexKey: rows hold no state.
            <li key={index} className={styles.trip}>
              {trip.departure ? (
                <time className={styles.time}>{trip.departure}</time>
              ) : (
                <span className={styles.unknown}>{t('service.timeUnknown')}</span>
              )}
              <span className={styles.text}>
                <span>
                  {[t('numbers', { numbers: trip.tripShortName }), days]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {!invalid && !runsOnWeekday(trip, today) && (
                  <span className={styles.notToday}>{t('days.notToday')}</span>
                )}
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
              <StopTimes trip={trip} network={network} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** When the train is at each of the stops after the first whose times are published. */
function StopTimes({ trip, network }: { readonly trip: Trip; readonly network: RailNetwork }) {
  const { t } = useTranslation('trains');
  const nameOf = useStationName();
  const [, ...later] = trip.stopTimes ?? [];
  if (later.length === 0) return null;
  return (
    <ol className={styles.stopTimes} aria-label={t('service.stopTimes')}>
      {later.map(({ stopId, arrival, departure }) => {
        const station = network.stationById.get(stopId);
        return (
          <li key={stopId} className={styles.stopTime}>
            <time>{arrival ?? departure}</time>
            <span>{station ? nameOf(station) : stopId}</span>
          </li>
        );
      })}
    </ol>
  );
}
