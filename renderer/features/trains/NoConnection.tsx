import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Station } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { useStationName } from '../../ui/use-station-name.ts';
import styles from './NoConnection.module.css';

interface NoConnectionProps {
  readonly network: RailNetwork;
  readonly destination: Station;
  /** Trains that go part of the way are listed below. */
  readonly hasRows: boolean;
}

/** The honest answer where no train is known, and what is known: the lines, and whom to ask. */
export function NoConnection({ network, destination, hasRows }: NoConnectionProps) {
  const { t } = useTranslation('trains');
  const { t: tCommon } = useTranslation();
  const nameOf = useStationName();
  const locale = useSession((session) => session.locale);
  const lines = network.lines.filter(({ stops }) =>
    stops.some(({ stopId }) => stopId === destination.id),
  );
  return (
    <section className={hasRows ? styles.panel : `${styles.panel} ${styles.alone}`}>
      <Info className={styles.icon} aria-hidden="true" />
      <div className={styles.text}>
        <h2 className={styles.title}>{nameOf(destination)}</h2>
        <p>{t('none.title')}</p>
        <p className={styles.ask}>{tCommon('askStaff')}</p>
        {lines.length > 0 && (
          <>
            <p className={styles.small}>{t('none.line')}</p>
            <div className={styles.lines}>
              {lines.map((line) => (
                <Button key={line.id} onClick={() => navigate({ name: 'line', id: line.id })}>
                  {pickText(line.title, locale).value}
                </Button>
              ))}
            </div>
          </>
        )}
      </div>
    </section>
  );
}
