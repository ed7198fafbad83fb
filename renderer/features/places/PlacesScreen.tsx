import { Clock, Globe, LayoutGrid, List, Map as MapIcon, SearchX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/place-model';
import { isOpen, useOpenStates } from '../../calendar/use-open-states.ts';
import { useAll, useCentre } from '../../db/queries.ts';
import { useContent } from '../../db/use-live.ts';
import { pickText } from '../../i18n/localized.ts';
import { useClosable } from '../../session/open-panel.ts';
import type { PlaceFilter, Screen } from '../../session/screen.ts';
import { navigate, replaceScreen, useSession } from '../../session/session.ts';
import { filterPlaces } from '../../travel/filter-places.ts';
import { Button } from '../../ui/Button.tsx';
import { categoryLook } from '../../ui/category-look.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { Above } from '../../ui/ReachZones.tsx';
import { CardGrid, RecordCard } from '../../ui/RecordCard.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { useByLayout, useLowReach, useOrientation } from '../../ui/use-layout.ts';
import { useRoom } from '../../ui/use-room.ts';
import { FilterPanel, type OpenPanel } from './FilterPanel.tsx';
import { PlaceFilters } from './PlaceFilters.tsx';
import { PlaceMeta } from './PlaceMeta.tsx';
import { PlaceRow } from './PlaceRow.tsx';
import styles from './PlacesScreen.module.css';
import { nearestFirst, sightsOf, toggleOpen } from './place-filter.ts';

interface PlacesScreenProps {
  readonly filter: PlaceFilter;
  readonly page: number;
}

/** Everything worth seeing, nearest first: cards or a list, by where and by what. */
export function PlacesScreen({ filter, page }: PlacesScreenProps) {
  const { t } = useTranslation(['places', 'common']);
  const { kioskInfo } = useContent();
  const locale = useSession((session) => session.locale);
  const places = useAll('places');
  const centre = useCentre();
  const low = useLowReach();
  const upright = useOrientation() === 'portrait';
  const [chosenView, setView] = useState<'cards' | 'list'>('cards');
  // Cards below the line would show two places at once.
  const view = low ? 'list' : chosenView;
  const [panel, setPanel] = useState<OpenPanel | null>(null);
  useClosable(panel !== null, () => setPanel(null));
  const grid = useGrid(view);

  const loading = !places || centre === undefined;
  const here = centre?.position;
  const sights = loading ? [] : sightsOf(places, kioskInfo.placeId);
  const states = useOpenStates(sights);
  const wanted = filterPlaces(sights, filter, here);
  const found = nearestFirst(
    filter.open ? wanted.filter(({ id }) => isOpen(states, id)) : wanted,
    here,
    locale,
  );
  const shown = pageOf(found, page, grid.columns * grid.rows);

  function show(chosen: PlaceFilter): void {
    setPanel(null);
    replaceScreen({ name: 'places', filter: chosen, page: 1 });
  }

  const count = (
    <p className={styles.count} aria-live="polite">
      {found.length > 0 && t('found', { count: found.length })}
    </p>
  );
  // Across there is room for a strip of it only, and that tells nothing.
  const first = upright && shown.items[0] && (
    <RecordPicture pictures={shown.items[0].pictures} width={1600} alt="" />
  );
  const open = (place: Place) => () => navigate({ name: 'place', id: place.id });
  return (
    <div className={styles.screen}>
      <Above picture={first || undefined}>
        <h1 className={styles.title}>{filter.near ? t('titleNear') : t('title')}</h1>
        {low && count}
      </Above>
      <div className={styles.actions}>
        {!low && (
          <Button
            icon={view === 'cards' ? List : LayoutGrid}
            onClick={() => setView(view === 'cards' ? 'list' : 'cards')}
          >
            {view === 'cards' ? t('asList') : t('asCards')}
          </Button>
        )}
        {(states.size > 0 || filter.open) && (
          <Button
            icon={Clock}
            pressed={filter.open ?? false}
            onClick={() => show(toggleOpen(filter))}
          >
            {t('openNow')}
          </Button>
        )}
        <Button
          icon={MapIcon}
          onClick={() =>
            navigate({ name: 'map', ...(Object.keys(filter).length > 0 && { filter }) })
          }
        >
          {t('common:toMap')}
        </Button>
      </div>
      <PlaceFilters
        className={styles.filters}
        sights={sights}
        filter={filter}
        here={here}
        panel={panel}
        onFilter={show}
        onPanel={setPanel}
      />
      <Button
        icon={Globe}
        className={styles.regions}
        onClick={() => navigate(regionsScreen(filter))}
      >
        {filter.region ? t('aboutRegion') : t('toRegions')}
      </Button>
      {!low && count}
      <div className={styles.results}>
        {panel && (
          <FilterPanel
            panel={panel}
            sights={sights}
            filter={filter}
            here={here}
            onFilter={show}
            onClose={() => setPanel(null)}
          />
        )}
        {!panel && !loading && found.length === 0 && (
          <EmptyState icon={SearchX} title={t('none')}>
            <Button tone="main" onClick={() => show({})}>
              {t('reset')}
            </Button>
          </EmptyState>
        )}
        {!panel && found.length > 0 && (
          <CardGrid {...grid}>
            {shown.items.map((place) =>
              view === 'cards' ? (
                <RecordCard
                  key={place.id}
                  title={pickText(place.title, locale)}
                  pictures={place.pictures}
                  look={categoryLook[place.category]}
                  meta={<PlaceMeta place={place} here={here} state={states.get(place.id)} />}
                  onOpen={open(place)}
                />
              ) : (
                <PlaceRow
                  key={place.id}
                  place={place}
                  here={here}
                  state={states.get(place.id)}
                  onOpen={open(place)}
                />
              ),
            )}
          </CardGrid>
        )}
      </div>
      <div className={styles.pager}>
        {!panel && (
          <Pager
            page={shown.page}
            pages={shown.pages}
            onPage={(next) => replaceScreen({ name: 'places', filter, page: next })}
          />
        )}
      </div>
    </div>
  );
}

/** From the places of a region to the region itself, else to all of them. */
const regionsScreen = ({ region, country }: PlaceFilter): Screen =>
  region
    ? { name: 'region', id: region }
    : { name: 'regions', page: 1, ...(country && { country }) };

const row = { width: 44, height: 9.6 };
const largeRow = { width: 70, height: 14 };
/** Below the line, where a title has its lines and nothing under them: three, upright two. */
const lowLargeRow = { width: 70, height: 11.8 };
const uprightLowLargeRow = { width: 70, height: 10 };

function useGrid(view: 'cards' | 'list') {
  const cards = useByLayout({
    landscape: { columns: 3, rows: 2 },
    portrait: { columns: 2, rows: 3 },
    landscapeLarge: { columns: 3, rows: 1 },
    portraitLarge: { columns: 2, rows: 2 },
  });
  const low = useLowReach();
  const least = useByLayout({
    landscape: row,
    portrait: row,
    landscapeLarge: low ? lowLargeRow : largeRow,
    portraitLarge: low ? uprightLowLargeRow : largeRow,
  });
  const list = useByLayout({
    landscape: { columns: 2, rows: 6 },
    portrait: { columns: 1, rows: 8 },
    landscapeLarge: { columns: 2, rows: 4 },
    portraitLarge: { columns: 1, rows: 7 },
  });
  return useRoom(view === 'cards' ? cards : list, least, { gap: 1.6 });
}
