import { IdCard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { navigate } from '../../session/session.ts';
import type { Journey } from '../../travel/journey.ts';
import { Button } from '../../ui/Button.tsx';
import { useStationName } from '../../ui/use-station-name.ts';
import { type RailRoute, type RouteStop, withSigns } from './rail-route.ts';
import styles from './route.module.css';
import { ServiceRow } from './ServiceRow.tsx';

interface RouteListProps {
  readonly journey: Journey;
  readonly route: RailRoute;
}

/** A ride in words: its trains, and every known stop with the border in its place. */
export function RouteList({ journey, route }: RouteListProps) {
  const signs = new Map(
    withSigns(route.legs.flatMap(({ stops }, leg) => stops.slice(leg === 0 ? 0 : 1))).map(
      ({ stop, sign }) => [stop.station.id, sign],
    ),
  );
  return journey.legs.map(({ service }, index) => (
    <section key={service.id}>
      <div className={styles.train}>
        <ServiceRow service={service} />
      </div>
      <ol className={styles.list}>
        {route.legs[index]?.stops.map((stop, at, all) => (
          <StopRow
            key={stop.station.id}
            stop={stop}
            sign={signs.get(stop.station.id) ?? ''}
            edge={at === 0 ? 'first' : at === all.length - 1 ? 'last' : undefined}
            toBelarus={all.at(-1)?.station.countries.includes('BY') ?? false}
          />
        ))}
      </ol>
    </section>
  ));
}

interface StopRowProps {
  readonly stop: RouteStop;
  readonly sign: string;
  readonly edge: 'first' | 'last' | undefined;
  readonly toBelarus: boolean;
}

function StopRow({ stop: { station, role }, sign, edge, toBelarus }: StopRowProps) {
  const { t } = useTranslation(['map', 'trains']);
  const nameOf = useStationName();
  return (
    <li className={[styles.row, edge && styles[edge]].filter(Boolean).join(' ')}>
      <span className={`${styles.badge} ${styles[role] ?? ''}`} aria-hidden="true">
        {sign}
      </span>
      {role === 'border' ? (
        <div className={styles.need}>
          <BorderNeed toBelarus={toBelarus} />
        </div>
      ) : (
        <span className={role === 'stop' ? styles.small : styles.big}>
          {nameOf(station)}
          {role === 'change' && ` · ${t('trains:strip.change')}`}
        </span>
      )}
    </li>
  );
}

/** What a traveller needs where the train crosses the border, and the way to the whole answer. */
export function BorderNeed({ toBelarus }: { readonly toBelarus: boolean | undefined }) {
  const { t } = useTranslation(['map', 'trains']);
  const direction = toBelarus === undefined ? {} : { direction: toBelarus ? 'to-by' : 'to-ru' };
  return (
    <>
      <strong className={styles.big}>{t('route.border')}</strong>
      <span className={styles.small}>{t('route.document')}</span>
      <Button
        icon={IdCard}
        onClick={() => navigate({ name: 'border', answers: { ...direction, transport: 'train' } })}
      >
        {t('route.toBorder')}
      </Button>
    </>
  );
}
