import type { LocalizedText } from '#shared/content-fields';
import type { Station } from '#shared/rail-model';

/** The town of an event: of several the first, without the district in brackets. */
export const townOf = (words: string): string => words.split(/,| \(/, 1)[0]?.trim() ?? '';

/**
 * The station of a town: of its own name, or the main one of several. A namesake in the other
 * country does not count.
 */
export function stationOfTown(
  place: LocalizedText,
  regions: readonly string[],
  stations: readonly Station[],
): Station | undefined {
  const town = townOf(place.ru);
  const countries = new Set(regions.map((region) => region.slice(0, 2)));
  const own = stations.filter(
    (station) =>
      station.stopType !== 'border' && station.countries.some((country) => countries.has(country)),
  );
  const endings = [
    '',
    '-Центральный',
    '-Центральная',
    '-Пассажирский',
    '-Пассажирская',
    '-1',
    ' I',
  ];
  for (const ending of endings) {
    const found = own.find((station) => station.title.ru === town + ending);
    if (found) return found;
  }
  return own.find((station) => station.title.ru.startsWith(`${town}-Пассажирская-`));
}
