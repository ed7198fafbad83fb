import type { Map as LeafletMap } from 'leaflet';
import type { Place } from '#shared/place-model';
import type { Station } from '#shared/rail-model';
import type { MapScreen } from '../../session/screen.ts';
import { replaceScreen } from '../../session/session.ts';
import { homeStationId } from '../../travel/home-station.ts';
import { LegendPanel } from './LegendPanel.tsx';
import { ListPanel } from './ListPanel.tsx';
import { endsOf, goTo, leaveFrom, mapWith, withoutRide } from './map-choice.ts';
import { PlacePanel } from './PlacePanel.tsx';
import { RoutePanel } from './RoutePanel.tsx';
import { StationPanel } from './StationPanel.tsx';
import type { PlannedTrip } from './train-positions.ts';
import type { MapData } from './use-map-data.ts';
import type { Reach } from './use-reach.ts';
import type { Ride } from './use-ride.ts';

/** What is told beside the map: everything in view, places that no zoom parts, or what its signs mean. */
export type Listing = 'view' | 'legend' | readonly string[];

interface MapPanelProps {
  readonly map: LeafletMap;
  readonly data: MapData;
  readonly screen: MapScreen;
  readonly listing: Listing | null;
  readonly ride: Ride | null;
  readonly place: Place | undefined;
  /** True for a place beyond the map. */
  readonly away: boolean;
  readonly station: Station | undefined;
  readonly reach: Reach;
  /** Those whose trains are drawn. */
  readonly trips: readonly PlannedTrip[];
  /** Those that the list tells about. */
  readonly places: readonly Place[];
  readonly onListing: (listing: Listing | null) => void;
  readonly onPlace: (place: Place) => void;
  readonly onStation: (station: Station) => void;
}

/** The one panel beside the map: the list, or what was touched, or the ride that is drawn. */
export function MapPanel(props: MapPanelProps) {
  const { map, data, screen, listing, ride, place, away, station, reach, trips } = props;
  const { places, onListing, onPlace, onStation } = props;
  const { baseMap, network, centre } = data;
  const close = () => replaceScreen(mapWith(screen, { placeId: undefined, stationId: undefined }));
  const rideWith = (ends: Parameters<typeof mapWith>[1]) =>
    replaceScreen(
      mapWith(screen, { ...ends, journey: undefined, placeId: undefined, stationId: undefined }),
    );
  if (listing === 'legend') return <LegendPanel onClose={() => onListing(null)} />;
  if (listing) {
    const crowd = listing !== 'view';
    const drawn =
      screen.layer === 'places' && !ride ? reach.reached : [...network.stationById.values()];
    const stations = crowd ? [] : screen.within ? reach.reached : drawn;
    return (
      <ListPanel
        key={`${screen.layer} ${screen.kind} ${screen.within} ${listing} ${ride?.missing}`}
        map={map}
        bounds={baseMap.bounds}
        crowd={crowd}
        places={places}
        stations={stations}
        minutes={reach.minutes}
        trips={crowd ? [] : trips}
        stationsFirst={Boolean(ride?.missing)}
        centre={centre}
        onPlace={onPlace}
        onStation={onStation}
        onClose={() => onListing(null)}
      />
    );
  }
  if (place) {
    return (
      <PlacePanel
        key={place.id}
        place={place}
        away={away}
        centre={centre}
        network={network}
        onRide={(id) => rideWith({ fromStationId: homeStationId, toStationId: id })}
        onClose={close}
      />
    );
  }
  if (station) {
    return (
      <StationPanel
        station={station}
        network={network}
        onFrom={() => rideWith(leaveFrom(endsOf(screen), station.id))}
        onTo={() => rideWith(goTo(endsOf(screen), station.id, homeStationId))}
        onClose={close}
      />
    );
  }
  if (!ride) return null;
  return (
    <RoutePanel
      {...ride}
      onJourney={(index) => replaceScreen(mapWith(screen, { journey: index + 1 }))}
      onSwap={() => rideWith({ fromStationId: ride.to?.id, toStationId: ride.from?.id })}
      onList={() => onListing('view')}
      onClose={() => replaceScreen(withoutRide(screen))}
    />
  );
}
