import { TrainTrack } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line } from '#shared/rail-model';
import { type RailNetwork, useRailNetwork, useRecord } from '../../db/queries.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { CheckedText } from '../../ui/CheckedText.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { RecordGone } from '../../ui/RecordGone.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useByLayout, useLowReach, useOrientation } from '../../ui/use-layout.ts';
import { useRoom } from '../../ui/use-room.ts';
import { Facts } from './Facts.tsx';
import styles from './LineScreen.module.css';
import { diagramItems, diagramPage, servicesOnLine } from './line-diagram.ts';
import { ServiceList } from './ServiceList.tsx';
import { diagramRoom, StopDiagram, useDiagramCell } from './StopDiagram.tsx';
import { ViewChoice } from './ViewChoice.tsx';

/** What is shown where there is no room for both. */
const views = ['stops', 'trains'] as const;
type View = (typeof views)[number];

/** Rem, and the least key. */
const serviceRow = { width: 60, height: 8.4, heightMm: 20 };

interface LineScreenProps {
  readonly id: string;
}

/** One line with all its stations, what it is, and the trains that run on it. */
export function LineScreen({ id }: LineScreenProps) {
  const { t } = useTranslation('trains');
  const line = useRecord('lines', id);
  const network = useRailNetwork();
  if (line === null) {
    return (
      <RecordGone
        title={t('title')}
        icon={TrainTrack}
        actionLabel={t('allLines')}
        onAction={() => navigate({ name: 'trains', view: 'lines' })}
      />
    );
  }
  if (!line || !network) return null;
  return <LineOf line={line} network={network} />;
}

function LineOf({ line, network }: { readonly line: Line; readonly network: RailNetwork }) {
  const { t } = useTranslation(['trains', 'common']);
  const locale = useSession((session) => session.locale);
  const [page, setPage] = useState(1);
  const [view, setView] = useState<View>('stops');
  const low = useLowReach();
  const upright = useOrientation() === 'portrait';
  const large = useSession((session) => session.textSize === 'large');
  // Side by side, neither stops nor trains would have the room to be followed.
  const divided = low || (large && upright);
  const { room, ...cells } = useRoom(
    useByLayout({
      landscape: { columns: 4, rows: 8 },
      portrait: { columns: 3, rows: 10 },
      landscapeLarge: { columns: 3, rows: 6 },
      portraitLarge: { columns: 2, rows: 8 },
    }),
    useDiagramCell(),
    diagramRoom,
  );
  const { room: serviceRoom, ...services } = useRoom(
    useByLayout({
      landscape: { columns: 1, rows: 3 },
      portrait: { columns: 1, rows: 2 },
      landscapeLarge: { columns: 1, rows: 2 },
      portraitLarge: { columns: 1, rows: 4 },
    }),
    serviceRow,
    { gap: 0.8, gapMm: 4, always: divided },
  );
  const summary = pickText(line.text, locale);
  const traction = pickText(line.traction, locale);
  const km = t('common:km', { km: formatNumber(line.lengthKm, locale, 1) });
  const diagram = diagramPage(diagramItems(line.stops, network), page, cells);

  const facts = (
    <Facts facts={[{ name: t('line.traction'), text: traction.value, lang: traction.lang }]} />
  );
  const about = (
    <div className={styles.summary}>
      <InTheirLanguage text={summary}>
        <p>{summary.value}</p>
      </InTheirLanguage>
    </div>
  );

  const trains = (
    <ServiceList
      title={t('line.services')}
      services={servicesOnLine(network.services, line)}
      rows={services.rows}
      room={divided ? serviceRoom : undefined}
      brief
      empty={t('line.noServices')}
    />
  );
  const pager = <Pager page={diagram.page} pages={diagram.pages} onPage={setPage} />;

  return (
    <Screen
      picture={<img src="/art/tile-trains.webp" alt="" draggable={false} />}
      above={
        <>
          {about}
          {facts}
        </>
      }
      title={pickText(line.title, locale)}
      subtitle={
        <>
          {`${km} · `}
          <CheckedText on={line.checkedOn} />
        </>
      }
      actions={
        divided ? (
          <>
            <ViewChoice
              views={views}
              chosen={view}
              onChoose={setView}
              labelOf={(each) => t(`line.view.${each}`)}
              label={pickText(line.title, locale).value}
            />
            {view === 'stops' && pager}
          </>
        ) : (
          pager
        )
      }
    >
      <div className={divided ? `${styles.body} ${styles.divided}` : styles.body}>
        {!low && about}
        {(!divided || view === 'stops') && (
          <StopDiagram room={room} diagram={diagram} label={t('line.diagram')} />
        )}
        {divided && view === 'trains' && trains}
        {!divided && (
          <div className={styles.side}>
            {facts}
            {trains}
          </div>
        )}
      </div>
    </Screen>
  );
}
