import { Info, MapPinned, MapPinPlusInside } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Station } from '#shared/rail-model';
import type { RailNetwork } from '../../db/queries.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { LinkRow } from '../../ui/LinkRow.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { CloseKey } from './CloseKey.tsx';
import panel from './panel.module.css';
import { BorderNeed } from './RouteList.tsx';
import { linesAt } from './rail-plan.ts';
import { ServiceRow } from './ServiceRow.tsx';
import styles from './StationPanel.module.css';
import { servicesAt } from './station-board.ts';
import { Words } from './Words.tsx';

interface StationPanelProps {
  readonly station: Station;
  readonly network: RailNetwork;
  readonly onFrom: () => void;
  readonly onTo: () => void;
  readonly onClose: () => void;
}

/** The board of the station whose ring was touched: its trains, its lines, and rides from and to it. */
export function StationPanel({ station, network, onFrom, onTo, onClose }: StationPanelProps) {
  const { t } = useTranslation(['map', 'common']);
  const locale = useSession((session) => session.locale);
  const title = pickText(station.title, locale);
  const countries = station.countries.map((country) => t(`common:country.${country}`));
  const border = station.stopType === 'border';
  return (
    <article className={border ? panel.panel : `${panel.panel} ${panel.tall}`}>
      <header className={panel.head}>
        <InTheirLanguage text={title}>
          <h2 className={panel.title}>{title.value}</h2>
        </InTheirLanguage>
        <p className={panel.sub}>{[t(station.stopType), ...countries].join(' · ')}</p>
      </header>
      {border ? (
        <div className={panel.body}>
          <Words label={title.value}>
            <BorderNeed toBelarus={undefined} />
          </Words>
        </div>
      ) : (
        <>
          <ScrollArea
            key={station.id}
            className={`${styles.board} ${panel.main}`}
            label={title.value}
          >
            <Board station={station} network={network} />
          </ScrollArea>
          <div className={`${panel.keys} ${panel.side} ${styles.keys}`}>
            <Button icon={MapPinned} tone="main" onClick={onTo}>
              {t('route.to')}
            </Button>
            <Button icon={MapPinPlusInside} onClick={onFrom}>
              {t('route.from')}
            </Button>
            <Button
              icon={Info}
              className={panel.wide}
              onClick={() => navigate({ name: 'station', id: station.id })}
            >
              {t('toStation')}
            </Button>
          </div>
        </>
      )}
      <CloseKey onClose={onClose} />
    </article>
  );
}

function Board({ station, network }: Pick<StationPanelProps, 'station' | 'network'>) {
  const { t } = useTranslation(['map', 'trains']);
  const locale = useSession((session) => session.locale);
  const services = servicesAt(network.services, station.id);
  return (
    <>
      <h3 className={styles.title}>{t('trains:station.services')}</h3>
      {services.length === 0 && <p className={panel.sub}>{t('trains:station.noServices')}</p>}
      <ul className={styles.rows}>
        {services.map((service) => (
          <li key={service.id}>
            <ServiceRow service={service} />
          </li>
        ))}
      </ul>
      <h3 className={styles.title}>{t('linesHere')}</h3>
      <ul className={styles.rows}>
        {linesAt(network, station.id).map((line) => (
          <li key={line.id}>
            <LinkRow
              title={pickText(line.title, locale)}
              small={null}
              onOpen={() => navigate({ name: 'line', id: line.id })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
