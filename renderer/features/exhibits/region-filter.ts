import { type Country, countrySchema } from '#shared/content-fields';
import type { Exhibit } from '#shared/event-model';
import type { Locale } from '#shared/locales';
import type { Region } from '#shared/place-model';
import { compareText } from '../../i18n/compare.ts';
import { pickText } from '../../i18n/localized.ts';

/** A region (or a whole country) that has something to show. */
export interface RegionChoice {
  /** ISO 3166-2, or a country alone for the whole of it. */
  readonly id: string;
  readonly count: number;
}

/** A country with its regions. */
export interface CountryChoice extends RegionChoice {
  readonly id: Country;
  readonly regions: readonly RegionChoice[];
}

const countryOf = (region: string): string => region.slice(0, 2);

/** What a whole country has to show belongs to each of its regions too. */
export const isOfRegion = (exhibit: Exhibit, region: string): boolean =>
  exhibit.regions.some((own) =>
    region === countryOf(region)
      ? countryOf(own) === region
      : own === region || own === countryOf(region),
  );

/** Both countries, in the alphabet of the language, with the regions that have exhibits. */
export function countryChoices(
  exhibits: readonly Exhibit[],
  regions: readonly Region[],
  locale: Locale,
  nameOf: (country: Country) => string,
): readonly CountryChoice[] {
  const countOf = (region: string) =>
    exhibits.filter((exhibit) => isOfRegion(exhibit, region)).length;
  return countrySchema.options
    .toSorted((a, b) => compareText(nameOf(a), nameOf(b), locale))
    .map((country) => ({
      id: country,
      count: countOf(country),
      regions: regions
        .filter((region) => region.country === country)
        .filter((region) => exhibits.some((exhibit) => exhibit.regions.includes(region.id)))
        .toSorted((a, b) =>
          compareText(pickText(a.title, locale).value, pickText(b.title, locale).value, locale),
        )
        .map((region) => ({ id: region.id, count: countOf(region.id) })),
    }))
    .filter((country) => country.count > 0);
}

/** By title, the two countries in turn: neither is put before the other. */
export function inTurn(exhibits: readonly Exhibit[], locale: Locale): readonly Exhibit[] {
  const sorted = exhibits.toSorted((a, b) =>
    compareText(pickText(a.title, locale).value, pickText(b.title, locale).value, locale),
  );
  const isRussian = (exhibit: Exhibit) => countryOf(exhibit.regions[0] ?? '') === 'RU';
  const queues = [sorted.filter(isRussian), sorted.filter((each) => !isRussian(each))];
  const longest = Math.max(...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, turn) =>
    queues.flatMap((queue) => queue[turn] ?? []),
  ).flat();
}

/** A name for a chip beside its country: «Витебская», without «область»; cities keep theirs. */
export const shortRegionName = (name: string): string =>
  name.replace(/ [—–] .*$/, '').replace(/ (область|вобласць|Region|Oblast)$/, '');
