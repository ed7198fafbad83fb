import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trip } from '#shared/rail-model';
import type { RecordSummary } from '#shared/workspace-model';
import { compareText } from '../../i18n/compare.ts';
import { isoDate, localDateOf } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/field.module.css';
import { IconKey } from '../../ui/IconKey.tsx';
import { Card } from './Card.tsx';
import { DateField } from './DateField.tsx';
import { DayKeys } from './DayKeys.tsx';
import type { CardProps } from './FormCard.tsx';
import { LineField } from './LineField.tsx';
import { OrderKeys } from './OrderKeys.tsx';
import { ProblemLines } from './ProblemLines.tsx';
import { problemsOf } from './problems-of.ts';
import { titleOf } from './record-filter.ts';
import { TimeField } from './TimeField.tsx';
import styles from './TimetableCard.module.css';
import { newTrip, runKeys, withDay, withStops, withTime } from './timetable.ts';

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Where a train stops, and when: a column for each of its runs. */
export function TimetableCard({ record, problems, records, onChange }: CardProps) {
  const { t } = useTranslation('editor');
  const locale = useSession((session) => session.locale);
  const today = isoDate(localDateOf(useNow()));
  const stops = Array.isArray(record.stops) ? (record.stops as readonly string[]) : [];
  const trips = Array.isArray(record.trips) ? (record.trips as readonly Trip[]) : [];
  // What is typed into the other runs stays in their columns when one goes.
  const [gone, setGone] = useState<ReadonlySet<number>>(new Set());
  const keys = runKeys(trips.length, gone);
  const stations = records
    .filter(({ collection }) => collection === 'stations')
    .toSorted((a, b) => compareText(titleOf(a, locale), titleOf(b, locale), locale));

  function setStops(next: readonly string[]): void {
    onChange('stops', next);
    onChange('trips', withStops(trips, next));
  }

  function setTrip(index: number, trip: Trip): void {
    onChange('trips', trips.with(index, trip));
    // Times are of the day on which somebody has them, until they say otherwise.
    if (record.timesAsOf == null && trip.departure !== null) onChange('timesAsOf', today);
  }

  function removeTrip(index: number): void {
    setGone(new Set([...gone, ...keys.slice(index, index + 1)]));
    onChange('trips', trips.toSpliced(index, 1));
  }

  return (
    <Card title={t('field.timetable')} wide>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('timetable.stop')}</th>
              {trips.map((trip, index) => (
                <th key={keys[index]} scope="col">
                  <div className={styles.trip}>
                    <LineField
                      label={t('timetable.number')}
                      value={trip.tripShortName}
                      problems={problemsOf(problems, `trips.${index}.tripShortName`)}
                      onChange={(text) => setTrip(index, { ...trip, tripShortName: text })}
                    />
                    <IconKey
                      icon={Trash2}
                      size="small"
                      label={t('timetable.removeTrip', { name: runName(trip, index) })}
                      onClick={() => removeTrip(index)}
                    />
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('timetable.days')}</th>
              {trips.map((trip, index) => (
                <td key={keys[index]}>
                  <DayKeys trip={trip} onToggle={(day) => setTrip(index, withDay(trip, day))} />
                </td>
              ))}
            </tr>
            {stops.map((stopId, at) => (
              <tr key={stopId}>
                <th scope="row">
                  <OrderKeys items={stops} at={at} name={nameOf(stopId)} onChange={setStops} />
                </th>
                {trips.map((trip, index) => (
                  <td key={keys[index]}>
                    <TimeField
                      label={t('timetable.time', { stop: nameOf(stopId) })}
                      value={timeAt(trip, stopId)}
                      onChange={(typed) => setTrip(index, withTime(trip, stops, stopId, typed))}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={field.row}>
        <select
          className={field.select}
          aria-label={t('timetable.addStop')}
          value=""
          onChange={({ target }) => target.value && setStops([...stops, target.value])}
        >
          <option value="">{t('timetable.addStop')}</option>
          {stations
            .filter(({ id }) => !stops.includes(id))
            .map((station) => (
              <option key={station.id} value={station.id}>
                {titleOf(station, locale)}
              </option>
            ))}
        </select>
        <Button
          icon={Plus}
          disabled={stops.length < 2}
          onClick={() => onChange('trips', [...trips, newTrip(stops)])}
        >
          {t('timetable.addTrip')}
        </Button>
      </div>
      <div className={field.row}>
        {(['validFrom', 'validUntil', 'timesAsOf'] as const).map((name) => (
          <DateField
            key={name}
            label={t(`timetable.${name}`)}
            value={textOf(record[name])}
            onChange={(date) => onChange(name, date)}
          />
        ))}
      </div>
      <ProblemLines
        problems={['stops', 'trips', 'validFrom', 'validUntil']
          .flatMap((name) => problemsOf(problems, name))
          .filter(({ field: name }) => !name.endsWith('.tripShortName'))}
        id="timetable-problems"
      />
    </Card>
  );

  function nameOf(stopId: string): string {
    const station = records.find(
      ({ collection, id }) => collection === 'stations' && id === stopId,
    );
    return station ? titleOf(station as RecordSummary, locale) : stopId;
  }
}

/** Its number and departure; a run of which neither is known is called by its place in the table. */
const runName = ({ tripShortName, departure }: Trip, index: number): string =>
  [tripShortName, departure].filter(Boolean).join(', ') || String(index + 1);

const timeAt = ({ stopTimes = [], fromStopId, departure }: Trip, stopId: string): string => {
  const time = stopTimes.find((each) => each.stopId === stopId);
  return time?.departure ?? time?.arrival ?? (stopId === fromStopId ? (departure ?? '') : '');
};
