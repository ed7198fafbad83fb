import type { LonLat } from '#shared/base-map';
import type { Locale } from '#shared/locales';
import { pickText } from '../../i18n/localized.ts';
import type { MapLabel } from './tile-names.ts';

type TextStyle = 'country' | 'region' | 'city' | 'town' | 'village' | 'quarter' | 'station';

/** A name on the map. */
export interface MapText {
  readonly text: string;
  readonly at: LonLat;
  readonly style: TextStyle;
  /** Drawn as a dot beside which the name stands. */
  readonly dot: boolean;
}

/** Names to be shown at a zoom, the important ones first. */
export function textsAt(
  labels: readonly MapLabel[],
  zoom: number,
  locale: Locale,
): readonly MapText[] {
  return labels
    .filter((label) => isShownAt(label, zoom))
    .toSorted((a, b) => rank(a) - rank(b) || b.population - a.population)
    .map((label) => {
      const name = pickText(label.name, locale).value;
      const style = styleOf(label);
      const wide = style === 'country' || style === 'region';
      return {
        text: wide ? name.toUpperCase() : name,
        at: label.at,
        style,
        dot: !wide && style !== 'quarter',
      };
    });
}

/** Without stations that are called like a town that is named already. */
export function withoutRepeats(
  texts: readonly MapText[],
  named: readonly MapText[],
): readonly MapText[] {
  const known = new Set(named.map(({ text }) => text));
  return texts.filter(({ text }) => !known.has(text));
}

/** From here on countries are named on both sides of the border, not in their middle. */
const borderZoom = 8;

function isShownAt({ kind, minZoom }: MapLabel, zoom: number): boolean {
  if (kind === 'country') {
    return minZoom < borderZoom ? zoom < borderZoom : zoom >= minZoom && zoom <= 10;
  }
  if (kind === 'region') return zoom >= 7 && zoom <= 9;
  return zoom >= minZoom;
}

const ranks: Readonly<Record<MapLabel['kind'], number>> = {
  capital: 0,
  centre: 1,
  country: 2,
  town: 3,
  region: 4,
  quarter: 5,
};

/** A town that is shown from afar comes before a more populous one that is not. */
const rank = ({ kind, minZoom }: MapLabel): number => ranks[kind] + minZoom / 100;

/** The seats of some neighbours' districts are small towns. */
const cityPopulation = 150_000;

function styleOf({ kind, population }: MapLabel): TextStyle {
  if (kind === 'country' || kind === 'region' || kind === 'quarter') return kind;
  if (kind === 'capital' || (kind === 'centre' && population >= cityPopulation)) return 'city';
  return population >= 30_000 ? 'town' : 'village';
}
