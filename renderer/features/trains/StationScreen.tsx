import { MapPin, TrainFront } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { locales } from '#shared/locales';
import type { Station } from '#shared/rail-model';
import { type RailNetwork, useAll, useRailNetwork, useRecord } from '../../db/queries.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { homeStationId } from '../../travel/home-station.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckedText } from '../../ui/CheckedText.tsx';
import { LinkRow } from '../../ui/LinkRow.tsx';
import { RecordGone } from '../../ui/RecordGone.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { useLowReach } from '../../ui/use-layout.ts';
import { HowToGetThere } from './HowToGetThere.tsx';
import { NearPlaces } from './NearPlaces.tsx';
import { linesAt, placesNear, servicesAt } from './near-station.ts';
import { ServiceList } from './ServiceList.tsx';
import styles from './StationScreen.module.css';

interface StationScreenProps {
  readonly id: string;
}

/** One station: how to get there, the trains that stop there, what is nearby. */
export function StationScreen({ id }: StationScreenProps) {
  const { t } = useTranslation('trains');
  const station = useRecord('stations', id);
  const network = useRailNetwork();
  if (station === null) {
    return (
      <RecordGone
        title={t('title')}
        icon={TrainFront}
        actionLabel={t('title')}
        onAction={() => navigate({ name: 'trains' })}
      />
    );
  }
  if (!station || !network) return null;
  return <StationOf station={station} network={network} />;
}

/** As many as stand beside the lines of a junction without scrolling. */
const mostPlaces = 4;
const serviceRows = 3;

interface StationOfProps {
  readonly station: Station;
  readonly network: RailNetwork;
}

function StationOf({ station, network }: StationOfProps) {
  const { t } = useTranslation(['trains', 'common']);
  const locale = useSession((session) => session.locale);
  const places = useAll('places');
  const title = pickText(station.title, locale);
  const low = useLowReach();
  const isOrigin = station.id === homeStationId;

  const names = <OtherNames station={station} />;
  const way = <HowToGetThere station={station} network={network} />;

  return (
    <Screen
      title={title}
      picture={<img src="/art/tile-trains.webp" alt="" draggable={false} />}
      above={
        <>
          {names}
          {way}
        </>
      }
      actions={
        <>
          {station.stopType !== 'border' && (
            <Button
              icon={TrainFront}
              tone="main"
              onClick={() =>
                navigate(
                  isOrigin ? { name: 'trains' } : { name: 'trains', toStationId: station.id },
                )
              }
            >
              {isOrigin ? t('station.allTrains') : t('station.toTrains')}
            </Button>
          )}
          <Button icon={MapPin} onClick={() => navigate({ name: 'map', stationId: station.id })}>
            {t('common:toMap')}
          </Button>
        </>
      }
    >
      <ScrollArea className={styles.scroll} label={title.value}>
        <div className={styles.body}>
          {!low && names}
          <div className={styles.column}>
            {!low && way}
            {station.stopType !== 'border' && (
              <ServiceList
                title={t('station.services')}
                services={servicesAt(network.services, station.id)}
                rows={serviceRows}
                empty={t('station.noServices')}
              />
            )}
          </div>
          <div className={styles.column}>
            <LinesHere station={station} network={network} />
            {places && <NearPlaces places={placesNear(places, station, mostPlaces)} />}
          </div>
        </div>
      </ScrollArea>
    </Screen>
  );
}

/** Country and kind, and the name as it stands on boards in the other languages. */
function OtherNames({ station }: { readonly station: Station }) {
  const { t } = useTranslation(['trains', 'common']);
  const locale = useSession((session) => session.locale);
  const shown = pickText(station.title, locale).value;
  const others = locales.flatMap((lang) => {
    const name = station.title[lang];
    return name === undefined || lang === locale || name === shown ? [] : [{ lang, name }];
  });
  return (
    <p className={styles.tags}>
      {station.countries.map((country) => (
        <span key={country} className={styles.tag}>
          {t(`common:country.${country}`)}
        </span>
      ))}
      <span className={styles.tag}>{t(`station.kind.${station.stopType}`)}</span>
      {others.map(({ lang, name }) => (
        <span key={lang} className={styles.name} lang={lang}>
          {name}
        </span>
      ))}
      <span className={styles.checked}>
        <CheckedText on={station.checkedOn} />
      </span>
    </p>
  );
}

function LinesHere({ station, network }: StationOfProps) {
  const { t } = useTranslation(['trains', 'common']);
  const locale = useSession((session) => session.locale);
  const lines = linesAt(network, station.id, homeStationId);
  if (lines.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('station.lines')}</h2>
      <ul className={styles.lines}>
        {lines.map(({ id, line, kmFromOrigin }) => (
          <li key={id}>
            <LinkRow
              look="beside"
              title={pickText(line.title, locale)}
              small={
                kmFromOrigin === null
                  ? null
                  : t('station.fromSmolensk', {
                      distance: t('common:km', { km: formatNumber(kmFromOrigin, locale) }),
                    })
              }
              onOpen={() => navigate({ name: 'line', id })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
