import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatList, localDateOf, parseLocalDate } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { otherDaysText } from '../../travel/other-days-text.ts';
import { otherDays } from '../../travel/run-days.ts';
import { runsOnWeekday } from '../../travel/trip-days.ts';
import { useStationName } from '../../ui/use-station-name.ts';
import styles from './DepartureBoard.module.css';
import type { BoardRow } from './departures.ts';
import { formatTrainNumbers, shortServiceTitle } from './service-words.ts';

interface DepartureBoardProps {
  readonly rows: readonly BoardRow[];
  /** As many rows as a full page has: a last page keeps its place on the screen. */
  readonly rooms: number;
  /** A destination was chosen: say how the visitor gets there, rather than when trains run. */
  readonly toOneStation: boolean;
}

export function DepartureBoard({ rows, rooms, toOneStation }: DepartureBoardProps) {
  return (
    <ul
      className={styles.board}
      style={{ gridTemplateRows: toOneStation ? undefined : `repeat(${rooms}, auto)` }}
    >
      {rows.map((row, index) => (
        // Several ways to one station may begin with the same train.
        // biome-ignore lint/suspicious/noArrayIndexKey: rows hold no state.
        <li key={index} className={styles.item}>
          <Departure row={row} toOneStation={toOneStation} />
        </li>
      ))}
    </ul>
  );
}

function Departure({
  row,
  toOneStation,
}: {
  readonly row: BoardRow;
  readonly toOneStation: boolean;
}) {
  const { t } = useTranslation('trains');
  const nameOf = useStationName();
  const locale = useSession((session) => session.locale);
  const { service, destination, via, changesAt } = row;
  const title = pickText(service.title, locale);
  const numbers = formatTrainNumbers(row.trainNumbers);
  const vehicle = service.vehicle && pickText(service.vehicle, locale);
  const frequency = service.frequency && pickText(service.frequency, locale);

  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => navigate({ name: 'service', id: service.id })}
    >
      <Times row={row} />
      <span className={styles.cell}>
        {toOneStation ? (
          <strong className={styles.title} lang={title.lang}>
            {shortServiceTitle(title.value)}
          </strong>
        ) : (
          <strong className={styles.title}>{nameOf(destination)}</strong>
        )}
        {(toOneStation || via.length > 0) && <span className={styles.small}>{wayText()}</span>}
      </span>
      <span className={`${styles.cell} ${styles.train}`}>
        <span className={styles.label}>
          {numbers ? t('numbers', { numbers }) : t(`kind.${service.routeType}`)}
        </span>
        {numbers ? (
          <span className={styles.small}>{t(`kind.${service.routeType}`)}</span>
        ) : (
          <span className={`${styles.small} ${styles.vehicle}`} lang={vehicle?.lang}>
            {vehicle?.value}
          </span>
        )}
      </span>
      <span className={toOneStation ? styles.how : styles.when}>
        {toOneStation && (
          <>
            <span className={styles.label}>{howText()}</span>
            <span className={`${styles.small} ${styles.brief}`}>
              {numbers ? t('numbers', { numbers }) : t(`kind.${service.routeType}`)}
            </span>
          </>
        )}
        {!toOneStation && frequency && service.verified !== 'unverified' && (
          <span className={styles.small} lang={frequency.lang}>
            {frequency.value}
          </span>
        )}
        {service.verified === 'unverified' && (
          <span className={styles.doubt}>{t('notConfirmed')}</span>
        )}
      </span>
      <ChevronRight className={styles.chevron} aria-hidden="true" />
    </button>
  );

  /** To one station the train has its own name, and the way says where one gets off. */
  function wayText(): string {
    const between = via.map(nameOf).join(' · ');
    return toOneStation ? `${between} → ${nameOf(destination)}`.trim() : between;
  }

  function howText(): string {
    if (row.partOfTheWay) return t('partOfTheWay');
    if (changesAt.length === 0) return t('direct');
    return t('changeAt', {
      changes: t('changes', { count: changesAt.length }),
      stations: formatList(changesAt.map(nameOf), locale),
    });
  }
}

/**
 * Today's published times with the day for which they were published: they may have changed. Of a
 * train that does not run today, when it does.
 */
function Times({ row: { trips, service } }: { readonly row: BoardRow }) {
  const { t } = useTranslation('trains');
  const locale = useSession((session) => session.locale);
  const today = localDateOf(useNow());
  const known = service.timesAsOf === null ? [] : trips;
  const others = otherDays(service, known, today);
  if (others) {
    const [label, more] = otherDaysText(others, today, locale, t);
    return (
      <span className={styles.cell}>
        <span className={styles.label}>{label}</span>
        <span className={styles.small}>{more}</span>
      </span>
    );
  }
  if (known.length === 0 || service.timesAsOf === null) {
    return <span className={`${styles.cell} ${styles.small}`}>{t('time.unknown')}</span>;
  }
  const todays = known.filter((trip) => runsOnWeekday(trip, today));
  return (
    <span className={styles.cell}>
      <span className={styles.times}>
        {[...new Set(todays.map((trip) => trip.departure))].map((time) => (
          <time key={time}>{time}</time>
        ))}
      </span>
      <span className={styles.small}>
        {t('time.asOf', { date: formatDate(parseLocalDate(service.timesAsOf), locale) })}
      </span>
    </span>
  );
}
