import { List, TrainFront, TrainTrack } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line, Station } from '#shared/rail-model';
import { pickText } from '../../i18n/localized.ts';
import { navigate, replaceScreen, useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { CloseKey } from './PlacePanel.tsx';
import styles from './panel.module.css';

interface StationPanelProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly station: Station;
  readonly lines: readonly Line[];
  readonly onList: () => void;
}

/** The station whose ring was touched. */
export function StationPanel({ ref, station, lines, onList }: StationPanelProps) {
  const { t } = useTranslation(['map', 'common']);
  const locale = useSession((session) => session.locale);
  const title = pickText(station.title, locale);
  const countries = station.countries.map((country) => t(`common:country.${country}`));
  return (
    <article ref={ref} className={styles.panel}>
      <div className={styles.head}>
        <InTheirLanguage text={title}>
          <h2 className={styles.title}>{title.value}</h2>
        </InTheirLanguage>
        <p className={styles.sub}>{[t(station.stopType), ...countries].join(' · ')}</p>
      </div>
      <div className={styles.body}>
        <div className={styles.words}>
          <ul className={styles.lines} aria-label={t('linesHere')}>
            {lines.map((line) => (
              <li key={line.id} className={styles.line}>
                <TrainTrack className={styles.sign} aria-hidden="true" />
                {pickText(line.title, locale).value}
              </li>
            ))}
          </ul>
        </div>
        <div className={styles.keys}>
          <Button
            tone="main"
            icon={TrainFront}
            className={styles.wide}
            onClick={() => navigate({ name: 'station', id: station.id })}
          >
            {t('toStation')}
          </Button>
          <Button icon={List} className={styles.wide} onClick={onList}>
            {t('list')}
          </Button>
        </div>
      </div>
      <CloseKey onClose={() => replaceScreen({ name: 'map' })} />
    </article>
  );
}
