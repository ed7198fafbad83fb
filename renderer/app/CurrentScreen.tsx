import { lazy, Suspense } from 'react';
import { assertNever } from '#shared/result';
import type { Content } from '../db/use-live.ts';
import { BorderScreen } from '../features/border/BorderScreen.tsx';
import { EventScreen } from '../features/events/EventScreen.tsx';
import { EventsScreen } from '../features/events/EventsScreen.tsx';
import { ExhibitScreen } from '../features/exhibits/ExhibitScreen.tsx';
import { ExhibitsScreen } from '../features/exhibits/ExhibitsScreen.tsx';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import { ArticleScreen } from '../features/info/ArticleScreen.tsx';
import { HelpScreen } from '../features/info/HelpScreen.tsx';
import { InfoScreen } from '../features/info/InfoScreen.tsx';
import { ListScreen } from '../features/my-list/ListScreen.tsx';
import { PlaceScreen } from '../features/places/PlaceScreen.tsx';
import { PlacesScreen } from '../features/places/PlacesScreen.tsx';
import { PostcardScreen } from '../features/postcard/PostcardScreen.tsx';
import { QuizScreen } from '../features/quiz/QuizScreen.tsx';
import { RegionScreen } from '../features/regions/RegionScreen.tsx';
import { RegionsScreen } from '../features/regions/RegionsScreen.tsx';
import { TourScreen } from '../features/tours/TourScreen.tsx';
import { ToursScreen } from '../features/tours/ToursScreen.tsx';
import { LineScreen } from '../features/trains/LineScreen.tsx';
import { ServiceScreen } from '../features/trains/ServiceScreen.tsx';
import { StationScreen } from '../features/trains/StationScreen.tsx';
import { TrainsScreen } from '../features/trains/TrainsScreen.tsx';
import type { Screen } from '../session/screen.ts';
import { useSession } from '../session/session.ts';
import { useEscape, useScreenFocus } from './use-screen-focus.ts';

/** Heavy with libraries that the other screens do not need: loaded once the page is up. */
const importMap = () => import('../features/map/MapScreen.tsx');
const importSearch = () => import('../features/search/SearchScreen.tsx');
const MapScreen = lazy(async () => ({ default: (await importMap()).MapScreen }));
const SearchScreen = lazy(async () => ({ default: (await importSearch()).SearchScreen }));

/** Fetches the parts that were left out of the first load, so that no visitor waits for them. */
export async function preloadScreens(): Promise<void> {
  await Promise.all([importMap(), importSearch()]);
}

/** The search of new content is made ready while nobody waits for it. */
export async function prepareSearchOf(content: Content): Promise<void> {
  const { prepareSearch } = await import('../features/search/use-search-index.ts');
  await prepareSearch(content);
}

export function CurrentScreen() {
  const screen = useSession((session) => session.screen);
  useScreenFocus();
  useEscape();
  return <Suspense fallback={null}>{renderScreen(screen)}</Suspense>;
}

function renderScreen(screen: Screen) {
  switch (screen.name) {
    case 'home':
      return <HomeScreen />;
    case 'places':
      return <PlacesScreen filter={screen.filter} page={screen.page} />;
    case 'place':
      return <PlaceScreen key={screen.id} id={screen.id} />;
    case 'regions':
      return <RegionsScreen country={screen.country} page={screen.page} />;
    case 'region':
      return <RegionScreen key={screen.id} id={screen.id} />;
    case 'tours':
      return <ToursScreen page={screen.page} />;
    case 'tour':
      return <TourScreen key={screen.id} id={screen.id} />;
    case 'postcard':
      return <PostcardScreen placeId={screen.placeId} page={screen.page} />;
    case 'quiz':
      return <QuizScreen />;
    case 'map':
      return <MapScreen screen={screen} />;
    case 'trains':
      return <TrainsScreen toStationId={screen.toStationId} />;
    case 'line':
      return <LineScreen key={screen.id} id={screen.id} />;
    case 'station':
      return <StationScreen key={screen.id} id={screen.id} />;
    case 'service':
      return <ServiceScreen key={screen.id} id={screen.id} />;
    case 'events':
      return <EventsScreen month={screen.month} page={screen.page} />;
    case 'event':
      return <EventScreen key={screen.id} id={screen.id} />;
    case 'exhibits':
      return <ExhibitsScreen region={screen.region} page={screen.page} />;
    case 'exhibit':
      return <ExhibitScreen key={screen.id} id={screen.id} />;
    case 'border':
      return <BorderScreen answers={screen.answers} />;
    case 'info':
      return <InfoScreen />;
    case 'article':
      return <ArticleScreen key={screen.id} id={screen.id} />;
    case 'search':
      return <SearchScreen />;
    case 'list':
      return <ListScreen />;
    case 'help':
      return <HelpScreen />;
    default:
      return assertNever(screen);
  }
}
