import { CalendarDays } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { upcomingOccurrences } from '../../calendar/occurrence.ts';
import { useAll } from '../../db/queries.ts';
import { localDateOf } from '../../i18n/format.ts';
import { replaceScreen } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { CardGrid } from '../../ui/RecordCard.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useByLayout, useLowReach } from '../../ui/use-layout.ts';
import { useCardRoom } from '../../ui/use-room.ts';
import { EventCard } from './EventCard.tsx';
import styles from './EventsScreen.module.css';
import { MonthFilter } from './MonthFilter.tsx';
import { isInMonth, monthChoices } from './month-filter.ts';

/** Rem: names of festivals take five lines. */
const largeCardHeight = 36;

interface EventsScreenProps {
  readonly month?: number | undefined;
  readonly page: number;
}

/** What takes place in the twelve months to come, soonest first. */
export function EventsScreen({ month, page }: EventsScreenProps) {
  const { t } = useTranslation('events');
  const today = localDateOf(useNow());
  const events = useAll('events');
  const low = useLowReach();
  const grid = useCardRoom(
    useByLayout({
      landscape: { columns: 3, rows: 2 },
      portrait: { columns: 2, rows: 3 },
      landscapeLarge: { columns: 3, rows: 1 },
      portraitLarge: { columns: 2, rows: 2 },
    }),
    largeCardHeight,
  );
  if (!events) return <Screen title={t('title')}>{null}</Screen>;

  const all = upcomingOccurrences(events, today);
  const chosen =
    month === undefined ? all : all.filter((occurrence) => isInMonth(occurrence, month, today));
  const shown = pageOf(chosen, page, grid.columns * grid.rows);
  const show = (nextMonth: number | undefined, nextPage = 1) =>
    replaceScreen({
      name: 'events',
      page: nextPage,
      ...(nextMonth === undefined ? {} : { month: nextMonth }),
    });

  const filter = (
    <MonthFilter
      choices={monthChoices(all, today)}
      total={all.length}
      month={month}
      onChoose={(next) => show(next)}
    />
  );

  return (
    <Screen
      title={t('title')}
      subtitle={chosen.length > 0 ? t('subtitle', { count: chosen.length }) : undefined}
      actions={
        <>
          {low && filter}
          <Pager page={shown.page} pages={shown.pages} onPage={(next) => show(month, next)} />
        </>
      }
      picture={<img src="/art/tile-events.webp" alt="" draggable={false} />}
    >
      <div className={styles.body}>
        {!low && filter}
        {shown.items.length === 0 ? (
          <EmptyState icon={CalendarDays} title={t('none')}>
            <Button tone="main" onClick={() => show(undefined)}>
              {t('all')}
            </Button>
          </EmptyState>
        ) : (
          <CardGrid {...grid}>
            {shown.items.map((occurrence) => (
              <EventCard key={occurrence.event.id} occurrence={occurrence} today={today} />
            ))}
          </CardGrid>
        )}
      </div>
    </Screen>
  );
}
