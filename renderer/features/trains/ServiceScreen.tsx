import { CircleAlert, Construction, TrainFront } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Service } from '#shared/rail-model';
import { type RailNetwork, useRailNetwork, useRecord } from '../../db/queries.ts';
import { type InLanguage, pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { CheckedText } from '../../ui/CheckedText.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { useReadsBelow } from '../../ui/ReachZones.tsx';
import { RecordGone } from '../../ui/RecordGone.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { Story } from '../../ui/Story.tsx';
import { useByLayout, useLowReach, useOrientation } from '../../ui/use-layout.ts';
import { useRoom } from '../../ui/use-room.ts';
import { useValidity } from '../../ui/use-validity.ts';
import { Departures } from './Departures.tsx';
import { Facts } from './Facts.tsx';
import { diagramItems, diagramPage } from './line-diagram.ts';
import styles from './ServiceScreen.module.css';
import { diagramRoom, StopDiagram, useDiagramCell } from './StopDiagram.tsx';
import { formatTrainNumbers, hasAllStops, numbersOf } from './service-words.ts';
import { ViewChoice } from './ViewChoice.tsx';

/** What is shown where there is no room for both. */
const views = ['about', 'stops'] as const;
type View = (typeof views)[number];

interface ServiceScreenProps {
  readonly id: string;
}

/** One train: when it is known to leave, where it stops, who runs it, and how sure all that is. */
export function ServiceScreen({ id }: ServiceScreenProps) {
  const { t } = useTranslation('trains');
  const service = useRecord('services', id);
  const network = useRailNetwork();
  if (service === null) {
    return (
      <RecordGone
        title={t('title')}
        icon={TrainFront}
        actionLabel={t('title')}
        onAction={() => navigate({ name: 'trains' })}
      />
    );
  }
  if (!service || !network) return null;
  return <ServiceOf service={service} network={network} />;
}

interface ServiceOfProps {
  readonly service: Service;
  readonly network: RailNetwork;
}

function ServiceOf({ service, network }: ServiceOfProps) {
  const { t } = useTranslation(['trains', 'common']);
  const locale = useSession((session) => session.locale);
  const [page, setPage] = useState(1);
  const [view, setView] = useState<View>('about');
  const upright = useOrientation() === 'portrait';
  const large = useSession((session) => session.textSize === 'large');
  const readsBelow = useReadsBelow();
  const low = useLowReach();
  const readsAbove = low && !readsBelow;
  const divided = low && (large || upright);
  const { room, ...cells } = useRoom(
    useByLayout({
      landscape: { columns: 4, rows: 8 },
      portrait: { columns: 3, rows: 9 },
      landscapeLarge: { columns: 2, rows: 6 },
      portraitLarge: { columns: 2, rows: 6 },
    }),
    useDiagramCell(),
    diagramRoom,
  );
  const stops = service.stops.map((stopId) => ({ stopId }));
  const diagram = diagramPage(diagramItems(stops, network), page, cells);
  const pager = <Pager page={diagram.page} pages={diagram.pages} onPage={setPage} />;
  const stopsTitle = hasAllStops(service) ? t('service.stops') : t('service.knownStops');

  const standing = <Standing service={service} />;
  const departures = service.routeType !== 'planned' && (
    <Departures service={service} network={network} across={readsAbove && !upright} />
  );
  // Above the line there is room for the times, which are looked for first; upright for how sure
  // they are as well, and in large letters for that alone.
  const [standsAbove, leavesAbove] = [readsAbove && upright, readsAbove && !(upright && large)];

  return (
    <Screen
      title={pickText(service.title, locale)}
      subtitle={t(`kind.${service.routeType}`)}
      picture={<img src="/art/tile-trains.webp" alt="" draggable={false} />}
      above={
        readsAbove && (
          <>
            {standsAbove && standing}
            {leavesAbove && departures}
          </>
        )
      }
      actions={
        divided && (
          <>
            <ViewChoice
              views={views}
              chosen={view}
              onChoose={setView}
              labelOf={(each) => t(`service.view.${each}`)}
              label={pickText(service.title, locale).value}
            />
            {view === 'stops' && pager}
          </>
        )
      }
    >
      <div className={divided ? styles.divided : styles.body}>
        {(!divided || view === 'about') && (
          <ScrollArea className={styles.about} label={pickText(service.title, locale).value}>
            <div className={styles.stack}>
              {!standsAbove && standing}
              {!leavesAbove && departures}
              <Story body={pickText(service.text, locale)} />
              <ServiceFacts service={service} />
            </div>
          </ScrollArea>
        )}
        {(!divided || view === 'stops') && (
          <section className={styles.stops}>
            {(!divided || !hasAllStops(service)) && (
              <div className={styles.stopsHead}>
                <h2 className={styles.title}>{stopsTitle}</h2>
                {!divided && pager}
              </div>
            )}
            <StopDiagram room={room} diagram={diagram} label={stopsTitle} />
          </section>
        )}
      </div>
    </Screen>
  );
}

/** Whether the train runs at all, and who says so. */
function Standing({ service }: { readonly service: Service }) {
  const { t } = useTranslation(['trains', 'common']);
  const planned = service.routeType === 'planned';
  const Icon = planned ? Construction : CircleAlert;
  return (
    <div className={styles.standing}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div>
        {planned && <p className={styles.strong}>{t('service.planned')}</p>}
        <p className={service.verified === 'unverified' ? styles.strong : undefined}>
          {t(`service.verified.${service.verified}`)}
        </p>
        <p>
          <CheckedText on={service.checkedOn} />
        </p>
      </div>
    </div>
  );
}

function ServiceFacts({ service }: { readonly service: Service }) {
  const { t } = useTranslation('trains');
  const locale = useSession((session) => session.locale);
  const validity = useValidity();
  const fact = (name: string, text: InLanguage<string> | null) =>
    text && { name, text: text.value, lang: text.lang };
  const plain = (name: string, text: string | null) => text && { name, text };
  const optional = (text: Service['frequency']) => text && pickText(text, locale);
  const numbers = numbersOf(service);
  return (
    <Facts
      facts={[
        fact(t('service.frequency'), optional(service.frequency)),
        plain(t('service.valid'), validity(service)),
        numbers.length > 0
          ? {
              name: t('service.trainNumbers'),
              text: t('numbers', { numbers: formatTrainNumbers(numbers) }),
            }
          : null,
        fact(t('service.vehicle'), optional(service.vehicle)),
        fact(t('service.operator'), pickText(service.operator, locale)),
      ].map((each) => each || null)}
    />
  );
}
