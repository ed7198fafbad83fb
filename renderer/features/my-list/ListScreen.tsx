import { BookmarkPlus, Image as ImageIcon, Map as MapIcon, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/place-model';
import { useAll, useRailNetwork } from '../../db/queries.ts';
import { clearList, largestList, navigate, useSession } from '../../session/session.ts';
import { useValidToday } from '../../travel/use-valid-today.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { Above, useReadsBelow } from '../../ui/ReachZones.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useByLayout, useLowReach, useOrientation } from '../../ui/use-layout.ts';
import { useRoom } from '../../ui/use-room.ts';
import { ListLegLine } from './ListLegLine.tsx';
import { ListRow } from './ListRow.tsx';
import styles from './ListScreen.module.css';
import { legsOf } from './list-legs.ts';
import { PrintKey } from './PrintKey.tsx';
import { FinishButton, TakeAway } from './TakeAway.tsx';

/** Rem: a row of the list below the line of reach. */
const row = { width: 70, height: 12.4 };
/** Beside the code. */
const onlyRow = { width: 140, height: 12.4 };
const largeRow = { width: 84, height: 16 };
/** Across, a row is as long as the screen and its words take fewer lines. */
const longLargeRow = { width: 140, height: 12 };

const toPlaces = () => navigate({ name: 'places', filter: {}, page: 1 });

/** The places that the visitor has kept, in their order, to be taken away on a phone. */
export function ListScreen() {
  const { t } = useTranslation('list');
  const list = useSession((session) => session.list);
  const places = useAll('places');
  if (!places) return <Screen title={t('title')}>{null}</Screen>;
  const kept = list.flatMap((id) => places.find((place) => place.id === id) ?? []);
  return kept.length > 0 ? <KeptPlaces places={kept} /> : <NothingKept />;
}

function NothingKept() {
  const { t } = useTranslation('list');
  return (
    <Screen title={t('title')}>
      <EmptyState icon={BookmarkPlus} title={t('empty.title')}>
        <p className={styles.hint}>{t('empty.text')}</p>
        <Button tone="main" size="huge" onClick={toPlaces}>
          {t('empty.toPlaces')}
        </Button>
      </EmptyState>
    </Screen>
  );
}

function KeptPlaces({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation(['list', 'common']);
  const network = useValidToday(useRailNetwork());
  const [page, setPage] = useState(1);
  const low = useLowReach();
  const readsBelow = useReadsBelow();
  const large = useSession((session) => session.textSize === 'large');
  const usual = useByLayout({ landscape: 4, portrait: 5, landscapeLarge: 3, portraitLarge: 3 });
  const inNormal = readsBelow ? onlyRow : row;
  const inLarge = useOrientation() === 'landscape' ? longLargeRow : largeRow;
  const { columns, rows, room } = useRoom({ columns: 1, rows: usual }, large ? inLarge : inNormal, {
    gap: 1.2,
  });
  const perPage = columns * rows;
  const shown = pageOf(places, page, perPage);
  const first = (shown.page - 1) * perPage;
  const legs = network ? legsOf(places, network) : [];
  const left = largestList - places.length;
  const takeAway = <TakeAway places={places} legs={legs} brief={readsBelow} />;
  return (
    <div className={readsBelow ? `${styles.screen} ${styles.beside}` : styles.screen}>
      <div className={styles.list}>
        <Above picture={<RecordPicture pictures={places[0]?.pictures} width={1920} alt="" />}>
          <header className={styles.head}>
            <h1>{t('title')}</h1>
            <p className={styles.count} aria-live="polite">
              {t('common:places', { count: places.length })}
              {' · '}
              {left > 0 ? t('room', { count: left }) : t('full')}
            </p>
          </header>
          {low && !readsBelow && takeAway}
        </Above>
        <ol ref={room} className={styles.rows} start={first + 1}>
          {shown.items.map((place, index) => {
            const position = first + index;
            const leg = legs[position];
            return (
              <li key={place.id}>
                <ListRow
                  place={place}
                  number={position + 1}
                  isFirst={position === 0}
                  isLast={position === places.length - 1}
                />
                {leg && !low && <ListLegLine leg={leg} />}
              </li>
            );
          })}
        </ol>
        <div className={styles.actions}>
          {left > 0 && (
            <Button icon={Plus} className={styles.action} onClick={toPlaces}>
              {t('add')}
            </Button>
          )}
          <Button
            icon={MapIcon}
            className={styles.action}
            onClick={() => navigate({ name: 'map' })}
          >
            {t('common:toMap')}
          </Button>
          <Button icon={Trash2} className={styles.action} onClick={clearList}>
            {t('clear')}
          </Button>
          <Button
            icon={ImageIcon}
            className={styles.action}
            onClick={() => navigate({ name: 'postcard', page: 1 })}
          >
            {t('postcard')}
          </Button>
          {low && <PrintKey places={places} legs={legs} className={styles.action} />}
          {low && <FinishButton />}
          <div className={styles.pager}>
            <Pager page={shown.page} pages={shown.pages} onPage={setPage} />
          </div>
        </div>
      </div>
      {(!low || readsBelow) && takeAway}
    </div>
  );
}
