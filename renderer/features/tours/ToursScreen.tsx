import { Route } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/place-model';
import { useAll } from '../../db/queries.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, replaceScreen, useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { CardGrid, RecordCard } from '../../ui/RecordCard.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useByLayout } from '../../ui/use-layout.ts';
import { useCardRoom } from '../../ui/use-room.ts';
import { placeIdsOf } from './tour-days.ts';
import { coverOf, type ShownTour, shownTours } from './tour-order.ts';
import { travelLook } from './travel-look.ts';

interface ToursScreenProps {
  readonly page: number;
}

/** Ready itineraries: who does not want to choose places can follow one. */
export function ToursScreen({ page }: ToursScreenProps) {
  const { t } = useTranslation(['tours', 'common']);
  const locale = useSession((session) => session.locale);
  const tours = useAll('tours');
  const places = useAll('places');
  const grid = useCardRoom(
    useByLayout({
      landscape: { columns: 3, rows: 2 },
      portrait: { columns: 2, rows: 3 },
      landscapeLarge: { columns: 3, rows: 1 },
      portraitLarge: { columns: 2, rows: 2 },
    }),
  );
  if (!tours || !places) return <Screen title={t('title')}>{null}</Screen>;

  const placeById = new Map(places.map((place) => [place.id, place]));
  const all = shownTours(tours, placeById, locale);
  const shown = pageOf(all, page, grid.columns * grid.rows);
  if (all.length === 0) {
    return (
      <Screen title={t('title')}>
        <EmptyState icon={Route} title={t('none')}>
          <Button tone="main" onClick={() => navigate({ name: 'places', filter: {}, page: 1 })}>
            {t('common:allPlaces')}
          </Button>
        </EmptyState>
      </Screen>
    );
  }
  return (
    <Screen
      title={t('title')}
      subtitle={t('tours', { count: all.length })}
      picture={
        shown.items[0] && (
          <RecordPicture
            pictures={coverOf(shown.items[0], placeById).pictures}
            width={1600}
            alt=""
          />
        )
      }
      actions={
        <Pager
          page={shown.page}
          pages={shown.pages}
          onPage={(next) => replaceScreen({ name: 'tours', page: next })}
        />
      }
    >
      <CardGrid {...grid}>
        {shown.items.map((each) => (
          <TourCard key={each.tour.id} shown={each} placeById={placeById} />
        ))}
      </CardGrid>
    </Screen>
  );
}

interface TourCardProps {
  readonly shown: ShownTour;
  readonly placeById: ReadonlyMap<string, Place>;
}

function TourCard({ shown, placeById }: TourCardProps) {
  const { t } = useTranslation(['tours', 'common']);
  const locale = useSession((session) => session.locale);
  const { tour, days } = shown;
  return (
    <RecordCard
      title={pickText(tour.title, locale)}
      pictures={coverOf(shown, placeById).pictures}
      look={travelLook[tour.travel]}
      meta={[
        t('days', { count: days.length }),
        t('common:places', { count: placeIdsOf(days).length }),
        t(`travel.${tour.travel}`),
      ].join(' · ')}
      onOpen={() => navigate({ name: 'tour', id: tour.id })}
    />
  );
}
