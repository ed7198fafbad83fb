import type { Screen } from '../../session/screen.ts';

/** The same answer on the map, for a visitor who searches from there; null where it is not on it. */
export function onMapScreen(screen: Screen): Screen | null {
  switch (screen.name) {
    case 'place':
      return { name: 'map', placeId: screen.id };
    case 'station':
      return { name: 'map', stationId: screen.id };
    case 'region':
      return { name: 'map', filter: { region: screen.id } };
    case 'places':
      return { name: 'map', filter: screen.filter };
    default:
      return null;
  }
}
